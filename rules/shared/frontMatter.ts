import type { Located, Span } from '../../engine/types.ts';

/**
 * What to cut out of the source so that a key of the front matter and its value
 * are gone: the whole line where the key has one to itself, else, in braces, the
 * pair with one of the commas beside it (`{ name: A, position: B }`).
 */
export function keyWithValue(source: string, { keySpan, span }: Located<string>): Span {
  const lineStart = source.lastIndexOf('\n', keySpan.start - 1) + 1;
  const feed = source.indexOf('\n', span.end);
  const lineEnd = feed < 0 ? source.length : feed;
  const before = source.slice(lineStart, keySpan.start);
  const after = source.slice(span.end, lineEnd);
  if (before.trim() === '' && AFTER_VALUE.test(after))
    return { start: lineStart, end: Math.min(lineEnd + 1, source.length) };
  const next = /^[ \t]*,[ \t]*/.exec(after);
  if (next) return { start: keySpan.start, end: span.end + next[0].length };
  const opening = before.trimEnd();
  return { start: opening.endsWith(',') ? lineStart + opening.length - 1 : keySpan.start, end: span.end };
}

/** A comma of a list in braces that has a line for each pair, a comment. */
const AFTER_VALUE = /^[ \t]*,?[ \t]*(?:#.*)?\r?$/;
