import { sourceSpan } from '../document/prose.ts';
import type { PlacedMatch, RuleContext, Statement } from '../rule.ts';
import type { Match, ScannedBlock, Span, Voice } from '../types.ts';
import { type GroupIndex, isExcused } from './excuses.ts';

/**
 * The matches of a statement by group, with their places, in order of block
 * and start: shared by all rules. Most groups serve voices and are asked for
 * by no rule, so a group gets its places when it is.
 */
export function indexMatches(statement: Statement): GroupIndex {
  const unplaced = new Map<string, { readonly match: Match; readonly blockIndex: number }[]>();
  statement.blocks.forEach((block, blockIndex) => {
    for (const match of block.matches) {
      const list = unplaced.get(match.group);
      if (list) list.push({ match, blockIndex });
      else unplaced.set(match.group, [{ match, blockIndex }]);
    }
  });
  const placed = new Map<string, readonly PlacedMatch[]>();
  return group => {
    let list = placed.get(group);
    if (list === undefined) {
      list = (unplaced.get(group) ?? NONE).map(({ match, blockIndex }) => place(statement, match, blockIndex));
      placed.set(group, list);
    }
    return list;
  };
}

const NONE: readonly { readonly match: Match; readonly blockIndex: number }[] = [];

function place(statement: Statement, match: Match, blockIndex: number): PlacedMatch {
  const block = statement.blocks[blockIndex]!;
  return {
    match,
    block,
    blockIndex,
    sentence: block.sentences[match.sentence]!,
    span: balancedSpan(block, match.start, match.end),
    voice: voiceAt(statement, blockIndex, match.start),
  };
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
export function createRuleContext(rule: string, statement: Statement, index: GroupIndex): RuleContext {
  const matches: GroupIndex = group => index(group.includes('.') ? group : `${rule}.${group}`);
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
