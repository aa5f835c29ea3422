import type { Excuse, PlacedMatch, Scope } from '../rule.ts';
import { Joint, type ScannedBlock } from '../types.ts';
import { isConditional, isNegated, isQuestion } from '../voice/negation.ts';

/** Finds the matches of a group in a block; given by the statement's index. */
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
      return index(excuse.group).some(other => other !== placed && stands(other, placed, excuse.within));
  }
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
