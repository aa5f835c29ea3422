import type { PersonMention } from '../../engine/names/index.ts';
import type { PlacedMatch } from '../../engine/rule.ts';
import type { ScannedBlock, Sentence, Span } from '../../engine/types.ts';

/** A phrase of a by-line that shows the office. */
export interface Segment {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly text: Span;
}

/** Widens an office to the whole phrase between borders, names and labels. */
export function segment(
  block: ScannedBlock,
  sentence: Sentence,
  { match }: PlacedMatch,
  people: readonly PersonMention[],
  labels: readonly PlacedMatch[],
): Segment {
  let firstToken = match.firstToken;
  let lastToken = match.lastToken;
  const taken = (index: number) =>
    people.some(person => index >= person.firstToken && index < person.lastToken) ||
    labels.some(label => index >= label.match.firstToken && index < label.match.lastToken);
  while (firstToken > sentence.firstToken && !isBorder(block, firstToken) && !taken(firstToken - 1)) firstToken--;
  while (lastToken < sentence.lastToken && !isBorder(block, lastToken) && !taken(lastToken)) lastToken++;
  return { firstToken, lastToken, text: textOf(block, firstToken, lastToken) };
}

function textOf(block: ScannedBlock, firstToken: number, lastToken: number): Span {
  const start = block.tokens[firstToken]?.start ?? 0;
  let end = block.tokens[lastToken - 1]?.end ?? start;
  const opened = block.prose.slice(start, end).split('«').length - block.prose.slice(start, end).split('»').length;
  if (opened > 0 && block.prose[end] === '»') end++;
  return { start, end };
}

function isBorder(block: ScannedBlock, index: number): boolean {
  const gap = block.prose.slice(block.tokens[index - 1]?.end ?? 0, block.tokens[index]?.start);
  return /[,;:()\n–—]/u.test(gap) || gap.includes(' - ');
}

/** Segments in order; those with no name between them are one. */
export function joinSegments(
  block: ScannedBlock,
  segments: readonly Segment[],
  people: readonly PersonMention[],
): Segment[] {
  const result: Segment[] = [];
  for (const next of [...segments].sort((a, b) => a.firstToken - b.firstToken)) {
    const last = result.at(-1);
    const isApart = people.some(
      person => last && person.firstToken >= last.lastToken && person.lastToken <= next.firstToken,
    );
    if (!last || isApart) {
      result.push(next);
      continue;
    }
    const lastToken = Math.max(last.lastToken, next.lastToken);
    result[result.length - 1] = {
      firstToken: last.firstToken,
      lastToken,
      text: textOf(block, last.firstToken, lastToken),
    };
  }
  return result;
}
