import type { Span } from '../../engine/types.ts';
import type { Lines } from '../positions.ts';
import { columnsOf, shown } from './columns.ts';

/** A line of the source around a passage, and the carets that stand under it. */
export interface Passage {
  readonly line: string;
  readonly carets: string;
}

const ELLIPSIS = '…';

/**
 * The line on which `span` begins, cut to at most `width` columns around it.
 * A passage that goes on to other lines is underlined to the end of its first.
 */
export function passageOf(text: string, lines: Lines, span: Span, width: number): Passage {
  const range = lines.range(lines.position(span.start).line);
  const end = Math.min(Math.max(span.end, span.start + 1), range.end);
  const [from, to] = windowAround(text, range, { start: Math.min(span.start, range.end), end }, width);
  let line = from > range.start ? ELLIPSIS : '';
  let carets = ' '.repeat(line.length);
  for (let at = from; at < to; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const visible = shown(character);
    line += visible;
    carets += (at >= span.start && at < end ? '^' : ' ').repeat(columnsOf(visible));
    at += character.length;
  }
  if (to < range.end) line += ELLIPSIS;
  // A passage at the end of its line, or of no width, still gets a caret.
  return { line, carets: carets.includes('^') ? carets.trimEnd() : `${carets}^` };
}

/** A part of the line of at most `width` columns, roughly, with the passage as near its middle as can be. */
function windowAround(text: string, line: Span, span: Span, width: number): [number, number] {
  if (line.end - line.start <= width) return [line.start, line.end];
  const room = Math.max(0, width - (span.end - span.start));
  let from = Math.max(line.start, span.start - (room >> 1));
  const to = Math.min(line.end, from + width);
  from = Math.max(line.start, Math.min(from, to - width));
  return [wholeCharacter(text, from, line.start), wholeCharacter(text, to, line.start)];
}

/** Never cuts a surrogate pair. */
function wholeCharacter(text: string, at: number, least: number): number {
  const unit = text.charCodeAt(at);
  return at > least && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
