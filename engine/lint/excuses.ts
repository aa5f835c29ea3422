import type { Excuse, PlacedMatch, Scope } from '../rule.ts';
import { Joint, type ScannedBlock } from '../types.ts';
import { isConditional, isNegated, isQuestion } from '../voice/negation.ts';

/** Finds the matches of a group in the statement. */
export type GroupIndex = (group: string) => readonly PlacedMatch[];

/** Whether an excuse holds for a match. */
export function isExcused(placed: PlacedMatch, excuse: Excuse, index: GroupIndex): boolean {
  switch (excuse) {
    case 'other-voice':
      return placed.voice === 'other';
    case 'name':
      return placed.voice === 'name';
    case 'negated':
      return isNegated(placed.block, placed.match);
    case 'question':
      return isQuestion(placed.block, placed.match);
    case 'conditional':
      return isConditional(placed.block, placed.match);
    default:
      for (const other of candidates(index(excuse.group), placed, excuse.within))
        if (other !== placed && stands(other, placed, excuse.within)) return true;
      return false;
  }
}

/** Matches of one sentence looked at on each side: a sentence without end must not cost its square. */
const NEAREST = 32;

/**
 * The matches of a group that can stand within a scope of the given one. The
 * list is in order of block and start, so that a binary search finds them.
 */
export function* candidates(
  list: readonly PlacedMatch[],
  placed: PlacedMatch,
  within: Scope,
): Generator<PlacedMatch, undefined> {
  if (within === 'statement') return yield* list;
  const at = lowerBound(list, placed);
  const whole = within === 'paragraph' || within === 'neighbours';
  for (const step of [1, -1]) {
    const first = step === 1 ? at : at - 1;
    for (let index = first; whole || Math.abs(index - first) < NEAREST; index += step) {
      const other = list[index];
      if (!other || other.blockIndex !== placed.blockIndex) break;
      const apart = Math.abs(other.match.sentence - placed.match.sentence);
      if (within !== 'paragraph' && apart > (within === 'neighbours' ? 1 : 0)) break;
      yield other;
    }
  }
  return undefined;
}

function lowerBound(list: readonly PlacedMatch[], placed: PlacedMatch): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle]!;
    const before =
      other.blockIndex < placed.blockIndex ||
      (other.blockIndex === placed.blockIndex && other.match.start < placed.match.start);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two matches stand within one scope. */
export function stands(a: PlacedMatch, b: PlacedMatch, within: Scope): boolean {
  if (within === 'statement') return true;
  if (a.blockIndex !== b.blockIndex) return false;
  switch (within) {
    case 'paragraph':
      return true;
    case 'neighbours':
      return Math.abs(a.match.sentence - b.match.sentence) <= 1;
    case 'sentence':
      return a.match.sentence === b.match.sentence;
    case 'clause':
      return a.match.sentence === b.match.sentence && sameClause(a.block, a, b);
    case 'overlap':
      return a.match.firstToken < b.match.lastToken && b.match.firstToken < a.match.lastToken;
  }
}

/** No comma, semicolon, colon or bracket between the two. */
function sameClause(block: ScannedBlock, a: PlacedMatch, b: PlacedMatch): boolean {
  const [left, right] = a.match.firstToken <= b.match.firstToken ? [a, b] : [b, a];
  for (let token = left.match.lastToken; token <= right.match.firstToken; token++)
    if (token > 0 && token < block.tokens.length && block.tokens[token]!.joint !== Joint.none) return false;
  return true;
}
