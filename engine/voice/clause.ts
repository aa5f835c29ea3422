import { Joint, type Language, type Match, type ScannedBlock, type Sentence } from '../types.ts';

/** Token range, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Clauses are not followed further than so many words, so that endless ones cost no more. */
const LONGEST_CLAUSE = 40;
/** Further apart two words do not belong together, clause or not. */
const NEAR = 16;

/** Tokens of the focus of a match, half-open. */
export function focusTokens(block: ScannedBlock, match: Match): TokenRange {
  let first = match.firstToken;
  while (first + 1 < match.lastToken && block.tokens[first]!.end <= match.start) first++;
  let last = match.lastToken;
  while (last - 1 > first && block.tokens[last - 1]!.start >= match.end) last--;
  return { first, last };
}

/** First token of the clause that holds the token, but at most `limit` tokens before it. */
export function clauseStart(block: ScannedBlock, token: number, limit = LONGEST_CLAUSE): number {
  let first = token;
  while (first > 0 && token - first < limit && block.tokens[first]!.joint === Joint.none) first--;
  return first;
}

/** End of the clause that holds the token, but at most `limit` tokens after it. */
export function clauseEnd(block: ScannedBlock, token: number, limit = LONGEST_CLAUSE): number {
  let last = token + 1;
  while (last < block.tokens.length && last - token <= limit && block.tokens[last]!.joint === Joint.none) last++;
  return last;
}

export function sentenceOf(block: ScannedBlock, match: Match): Sentence | undefined {
  return block.sentences[match.sentence];
}

/** Index of the sentence that holds the token, by binary search. */
export function sentenceAt(block: ScannedBlock, token: number): number {
  let low = 0;
  let high = block.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.sentences[middle]!.lastToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Normal form of a token, empty outside the block. */
export function formAt(block: ScannedBlock, index: number): string {
  return block.tokens[index]?.word.form ?? '';
}

/** Language of the sentence that holds the token. */
export function languageAt(block: ScannedBlock, token: number): Language | undefined {
  return block.sentences[sentenceAt(block, token)]?.language;
}

/** Whether nothing but words stands between two tokens that are not far apart. */
export function sameClause(block: ScannedBlock, left: number, right: number): boolean {
  const [from, to] = left < right ? [left, right] : [right, left];
  if (to - from > NEAR) return false;
  for (let index = from + 1; index <= to; index++) if (block.tokens[index]!.joint !== Joint.none) return false;
  return true;
}
