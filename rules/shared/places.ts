import type { PlacedMatch } from '../../engine/rule.ts';

/** Things of a statement by block, in order of their first token. */
export type ByBlock<T> = ReadonlyMap<number, readonly T[]>;

/** Matches by block, so that a look into a few tokens costs no walk through the statement. */
export function matchesByBlock(matches: readonly PlacedMatch[]): ByBlock<PlacedMatch> {
  const blocks = new Map<number, PlacedMatch[]>();
  for (const placed of matches) {
    const list = blocks.get(placed.blockIndex);
    if (list) list.push(placed);
    else blocks.set(placed.blockIndex, [placed]);
  }
  for (const list of blocks.values()) list.sort((a, b) => a.match.firstToken - b.match.firstToken);
  return blocks;
}

/** Matches that lie wholly in the tokens from `first` to `last`, half-open. */
export function matchesInTokens(
  matches: ByBlock<PlacedMatch>,
  blockIndex: number,
  first: number,
  last: number,
): PlacedMatch[] {
  const list = matches.get(blockIndex) ?? [];
  const found: PlacedMatch[] = [];
  for (let index = firstAtOrAfter(list, first, firstTokenOf); index < list.length; index++) {
    const placed = list[index]!;
    if (placed.match.firstToken >= last) break;
    if (placed.match.lastToken <= last) found.push(placed);
  }
  return found;
}

/** Looks up the matches of one sentence, by the indexes of its block and of the sentence in the block. */
export type BySentence = (blockIndex: number, sentence: number) => readonly PlacedMatch[];

/** Equal blocks share their sentences, so that only indexes tell one sentence from another. */
export function matchesBySentence(matches: readonly PlacedMatch[]): BySentence {
  const sentences = new Map<string, PlacedMatch[]>();
  for (const placed of matches) {
    const key = `${placed.blockIndex} ${placed.match.sentence}`;
    const list = sentences.get(key);
    if (list) list.push(placed);
    else sentences.set(key, [placed]);
  }
  return (blockIndex, sentence) => sentences.get(`${blockIndex} ${sentence}`) ?? [];
}

/** Index of the first item whose position is at least `position`; items are in order of position. */
export function firstAtOrAfter<T>(items: readonly T[], position: number, positionOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(items[middle]!) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstTokenOf({ match }: PlacedMatch): number {
  return match.firstToken;
}
