import type { Match } from '../types.ts';

/** Offsets in a block's prose, half-open. */
interface ProseRange {
  readonly start: number;
  readonly end: number;
}

/** By match: the range depends on nothing but its block's prose, and matches outlive the edits of other blocks. */
const ranges = new WeakMap<Match, ProseRange>();

/** What a finding on the match covers. */
export function balancedRange(prose: string, match: Match): ProseRange {
  let range = ranges.get(match);
  if (range === undefined) {
    range = balance(prose, match.start, match.end);
    ranges.set(match, range);
  }
  return range;
}

/** Longer passages keep their borders: looking for marks in them would not be linear. */
const LONGEST_BALANCED = 500;

/** A quoted name that a passage cuts is taken whole when its closing mark stands within so many UTF-16 units. */
const LONGEST_REST_OF_NAME = 60;

/**
 * The prose range of a passage with the quotation marks that it would leave
 * without their pair: the opening one right before it, the closing one after
 * it together with the rest of the name that it closes.
 */
function balance(prose: string, start: number, end: number): ProseRange {
  if (end - start > LONGEST_BALANCED) return { start, end };
  let open = 0;
  let straight = 0;
  for (let at = start; at < end; at++) {
    const mark = prose[at]!;
    if (OPENING.includes(mark)) open += 1;
    else if (CLOSING.includes(mark)) open -= 1;
    else if (mark === '"') straight += mayOpen(prose, at) ? 1 : -1;
  }
  const before = prose[start - 1] ?? ' ';
  if (open > 0) return { start, end: closingMark(prose, end, open) ?? end };
  if (straight > 0) return { start, end: closingStraightMark(prose, end) ?? end };
  if ((open < 0 && OPENING.includes(before)) || (straight < 0 && before === '"')) return { start: start - 1, end };
  return { start, end };
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
