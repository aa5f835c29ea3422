import type { PlacedMatch } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';

/** Matches by block, each list in the order of their first words. */
export function groupByBlock(matches: readonly PlacedMatch[]): ReadonlyMap<ScannedBlock, readonly PlacedMatch[]> {
  const index = new Map<ScannedBlock, PlacedMatch[]>();
  for (const placed of matches) {
    const list = index.get(placed.block);
    if (list) list.push(placed);
    else index.set(placed.block, [placed]);
  }
  for (const list of index.values()) list.sort((a, b) => a.match.firstToken - b.match.firstToken);
  return index;
}

/** Index of the first match that begins at the token or later; the list is in order. */
export function firstFrom(list: readonly PlacedMatch[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.match.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of the match's focus, half-open: without the words that a pattern only asks for. */
export function focusTokens({ block, match }: PlacedMatch): { first: number; last: number } {
  let first = match.firstToken;
  while (first + 1 < match.lastToken && block.tokens[first]!.end <= match.start) first++;
  let last = match.lastToken;
  while (last - 1 > first && block.tokens[last - 1]!.start >= match.end) last--;
  return { first, last };
}
