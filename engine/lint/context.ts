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

/** A quoted name that a passage cuts is taken whole when its closing mark stands within so many UTF-16 units. */
const LONGEST_REST_OF_NAME = 60;

/**
 * The source span of a passage with the quotation marks that it would leave
 * without their pair: the opening one right before it, the closing one after
 * it together with the rest of the name that it closes.
 */
function balancedSpan(block: ScannedBlock, start: number, end: number): Span {
  const { prose } = block;
  if (end - start > LONGEST_BALANCED) return sourceSpan(block, start, end);
  let open = 0;
  let straight = 0;
  for (let at = start; at < end; at++) {
    const mark = prose[at]!;
    if (OPENING.includes(mark)) open += 1;
    else if (CLOSING.includes(mark)) open -= 1;
    else if (mark === '"') straight += mayOpen(prose, at) ? 1 : -1;
  }
  const before = prose[start - 1] ?? ' ';
  if (open > 0) return sourceSpan(block, start, closingMark(prose, end, open) ?? end);
  if (straight > 0) return sourceSpan(block, start, closingStraightMark(prose, end) ?? end);
  if ((open < 0 && OPENING.includes(before)) || (straight < 0 && before === '"'))
    return sourceSpan(block, start - 1, end);
  return sourceSpan(block, start, end);
}

const OPENING = '«“„';
const CLOSING = '»”';

/** The offset after the mark that closes `depth` marks left open before `from`; undefined when it is not near. */
function closingMark(prose: string, from: number, depth: number): number | undefined {
  const limit = Math.min(prose.length, from + LONGEST_REST_OF_NAME);
  for (let at = from, open = depth; at < limit; at++) {
    const mark = prose[at]!;
    // In German pairs („…“) the English opening mark closes.
    if (CLOSING.includes(mark) || (mark === '“' && !mayOpen(prose, at))) open -= 1;
    else if (OPENING.includes(mark)) open += 1;
    if (open === 0) return at + 1;
  }
  return undefined;
}

function closingStraightMark(prose: string, from: number): number | undefined {
  const limit = Math.min(prose.length, from + LONGEST_REST_OF_NAME);
  for (let at = from; at < limit; at++) if (prose[at] === '"') return mayOpen(prose, at) ? undefined : at + 1;
  return undefined;
}

/** A mark that looks the same on both sides opens where something follows it and nothing stands before it. */
function mayOpen(prose: string, at: number): boolean {
  return isGap(prose[at - 1]) && !isGap(prose[at + 1]);
}

function isGap(unit: string | undefined): boolean {
  return unit === undefined || ' \n\t\u00a0([{—–-'.includes(unit);
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
