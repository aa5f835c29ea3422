import { sourceSpan } from '../document/prose.ts';
import type { PlacedMatch, RuleContext, Statement } from '../rule.ts';
import type { ScannedBlock, Span, Voice } from '../types.ts';
import { isExcused } from './excuses.ts';

/** The matches of a statement by group, with their places: made once, shared by all rules. */
export function indexMatches(statement: Statement): ReadonlyMap<string, readonly PlacedMatch[]> {
  const index = new Map<string, PlacedMatch[]>();
  statement.blocks.forEach((block, blockIndex) => {
    for (const match of block.matches) {
      const placed: PlacedMatch = {
        match,
        block,
        blockIndex,
        sentence: block.sentences[match.sentence]!,
        span: balancedSpan(block, match.start, match.end),
        voice: voiceAt(statement, blockIndex, match.start),
      };
      const list = index.get(match.group);
      if (list) list.push(placed);
      else index.set(match.group, [placed]);
    }
  });
  return index;
}

/** Longer passages keep their borders: looking for marks in them would not be linear. */
const LONGEST_BALANCED = 500;

/** The source span of a passage, with the one quotation mark beside it that it would leave without its pair. */
function balancedSpan(block: ScannedBlock, start: number, end: number): Span {
  const { prose } = block;
  if (end - start > LONGEST_BALANCED) return sourceSpan(block, start, end);
  let open = 0;
  let straight = 0;
  for (let at = start; at < end; at++) {
    const mark = prose[at]!;
    if ('«“„'.includes(mark)) open += 1;
    else if ('»”'.includes(mark)) open -= 1;
    else if (mark === '"') straight += 1;
  }
  const after = prose[end] ?? ' ';
  const before = prose[start - 1] ?? ' ';
  const odd = straight % 2 === 1;
  if ((open > 0 && '»”“'.includes(after)) || (odd && after === '"')) return sourceSpan(block, start, end + 1);
  if ((open < 0 && '«“„'.includes(before)) || (odd && before === '"')) return sourceSpan(block, start - 1, end);
  return sourceSpan(block, start, end);
}

/** The view of one rule: its own groups by short name, other scopes' by full name. */
export function createRuleContext(
  rule: string,
  statement: Statement,
  index: ReadonlyMap<string, readonly PlacedMatch[]>,
): RuleContext {
  const matches = (group: string): readonly PlacedMatch[] =>
    index.get(group.includes('.') ? group : `${rule}.${group}`) ?? [];
  return {
    statement,
    matches,
    excused: (match, excuse) => isExcused(match, excuse, matches),
    sourceSpan,
    voiceAt: (blockIndex, proseOffset) => voiceAt(statement, blockIndex, proseOffset),
  };
}

function voiceAt(statement: Statement, blockIndex: number, offset: number): Voice {
  const spans = statement.voices[blockIndex] ?? [];
  // Spans are sorted and do not overlap: binary search for the last that starts at or before the offset.
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && offset < span.end ? span.voice : 'own';
}
