import type { QuotedSpan } from '../types.ts';
import { isLetterAt, isSpaceAt } from './characters.ts';

interface OpenQuote {
  readonly mark: string;
  readonly start: number;
  /** End of the last passage closed inside with the same marks, or -1. */
  innerEnd: number;
}

const CLOSING: Readonly<Record<string, string>> = { '»': '«', '›': '‹' };
const OPENING_CONTEXT = '([{«„“‹‘"—–-/';

/**
 * Passages between quotation marks, nested ones too, in order of their start.
 * A passage that is never closed ends at the prose's end, or with the last
 * passage inside it («Ассоциация «Сенім» shares one closing mark).
 * Straight marks and the German ones are told apart by what stands beside them.
 */
export function findQuoted(prose: string): QuotedSpan[] {
  const open: OpenQuote[] = [];
  const counts = new Map<string, number>();
  const found: QuotedSpan[] = [];

  const begin = (mark: string, start: number): void => {
    open.push({ mark, start, innerEnd: -1 });
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  };
  const isOpen = (mark: string): boolean => (counts.get(mark) ?? 0) > 0;
  const finish = (quote: OpenQuote, end: number): void => {
    found.push({ start: quote.start, end, open: quote.mark });
    counts.set(quote.mark, counts.get(quote.mark)! - 1);
  };
  // Passages left open inside the one that closes end where it closes.
  const closeUpTo = (mark: string, end: number): void => {
    for (let quote = open.pop(); quote !== undefined; quote = open.pop()) {
      finish(quote, end);
      if (quote.mark !== mark) continue;
      const outer = open.at(-1);
      if (outer?.mark === mark) outer.innerEnd = end;
      return;
    }
  };

  for (let at = 0; at < prose.length; at++) {
    const mark = prose[at]!;
    if (mark === '«' || mark === '‹' || mark === '„') begin(mark, at);
    else if (mark === '»' || mark === '›') {
      if (isOpen(CLOSING[mark]!)) closeUpTo(CLOSING[mark]!, at + 1);
    } else if (mark === '“') {
      if (isOpen('„')) closeUpTo('„', at + 1);
      else if (isOpen('“') && !mayOpen(prose, at)) closeUpTo('“', at + 1);
      else begin('“', at);
    } else if (mark === '”') {
      const opener = isOpen('“') ? '“' : isOpen('„') ? '„' : isOpen('”') ? '”' : undefined;
      if (opener !== undefined) closeUpTo(opener, at + 1);
      else if (mayOpen(prose, at)) begin('”', at);
    } else if (mark === '"') {
      if (isOpen('"') && !mayOpen(prose, at)) closeUpTo('"', at + 1);
      else if (mayOpen(prose, at)) begin('"', at);
    } else if (mark === '‘') begin('‘', at);
    else if (mark === '’' && isOpen('‘') && !isLetterAt(prose, at + 1)) closeUpTo('‘', at + 1);
  }
  const proseEnd = trimmedLength(prose);
  for (const quote of open) finish(quote, quote.innerEnd > 0 ? quote.innerEnd : proseEnd);
  return found.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Something is about to follow, and nothing stands before: an opening place for a mark that also closes. */
function mayOpen(prose: string, at: number): boolean {
  if (at + 1 >= prose.length || isSpaceAt(prose, at + 1)) return false;
  return at === 0 || isSpaceAt(prose, at - 1) || OPENING_CONTEXT.includes(prose[at - 1]!);
}

function trimmedLength(prose: string): number {
  let end = prose.length;
  while (end > 0 && isSpaceAt(prose, end - 1)) end--;
  return end;
}
