/**
 * Prose cut out of the source, normalised for reading, with an exact map back.
 * Every pass is linear in the text.
 */
import type { Block, Span } from '../types.ts';
import { compose, isInvisible, textOf, type Units } from './compose.ts';

/** A piece of the source as it stands, or, with `text`, the characters that it stands for (an entity). */
export interface Piece extends Span {
  readonly text?: string;
}

export type BlockShape = Pick<Block, 'kind' | 'quoteDepth' | 'level'>;

/** The block that the pieces make, in their order; undefined when nothing but white space is left. */
export function makeBlock(source: string, pieces: readonly Piece[], shape: BlockShape): Block | undefined {
  const { kind, quoteDepth, level } = shape;
  const make = (start: number, end: number, prose: string, offsets: Int32Array | null, widths: Uint16Array | null) => ({
    kind,
    start,
    end,
    prose,
    offsets,
    widths,
    quoteDepth,
    level,
  });
  const only = pieces.length === 1 ? pieces[0]! : undefined;
  if (only && only.text === undefined) {
    const raw = source.slice(only.start, only.end);
    if (isClean(raw)) {
      const prose = raw.trim();
      if (prose === '') return undefined;
      const start = only.start + raw.length - raw.trimStart().length;
      return make(start, start + prose.length, prose, null, null);
    }
  }
  const units = compose(source, readUnits(source, pieces));
  const [from, to] = trimmed(units);
  if (from >= to) return undefined;
  const start = units.offsets[from]!;
  const end = units.offsets[to - 1]! + units.widths[to - 1]!;
  const offsets = new Int32Array(to - from);
  for (let i = from; i < to; i++) offsets[i - from] = units.offsets[i]! - start;
  return make(start, end, units.text.slice(from, to), offsets, units.widths.slice(from, to));
}

/**
 * Source span of the prose range [start, end) of a block. The end is that of
 * the last unit, so that what follows it and is not prose is never included.
 * An empty range gives an empty span before the unit at `start`.
 */
export function sourceSpan(block: Block, start: number, end: number): Span {
  const { offsets, widths } = block;
  const length = block.prose.length;
  const first = Math.max(0, Math.min(start, length));
  const last = Math.max(first, Math.min(end, length));
  if (offsets === null || widths === null) return { start: block.start + first, end: block.start + last };
  const from = first < length ? block.start + offsets[first]! : block.end;
  return { start: from, end: last > first ? block.start + offsets[last - 1]! + widths[last - 1]! : from };
}

/**
 * Index of the prose unit that stands for the source offset, or of the next
 * one when no unit does; 0 before the block, `prose.length` at its end.
 */
export function proseOffset(block: Block, sourceOffset: number): number {
  const relative = sourceOffset - block.start;
  const { offsets, widths } = block;
  if (offsets === null || widths === null) return Math.max(0, Math.min(relative, block.prose.length));
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! + widths[middle]! > relative) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** True when the prose of a slice is the slice itself, apart from white space at its ends. */
function isClean(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x0d || isInvisible(code)) return false;
    if (code === 0x0a && (isBlank(raw.charCodeAt(i - 1)) || isBlank(raw.charCodeAt(i + 1)))) return false;
  }
  return raw.normalize('NFC') === raw;
}

/** Line ends become one `\n` without the blanks around it; invisible characters go. */
function readUnits(source: string, pieces: readonly Piece[]): Units {
  let size = 0;
  for (const piece of pieces) size += piece.text?.length ?? piece.end - piece.start;
  const codes = new Uint16Array(size);
  const offsets = new Int32Array(size);
  const widths = new Uint16Array(size);
  let length = 0;
  let verbatim = true;
  const push = (code: number, offset: number, width: number) => {
    if (isInvisible(code) || (isBlank(code) && length > 0 && codes[length - 1] === 0x0a)) {
      verbatim = false;
      return;
    }
    for (; code === 0x0a && length > 0 && isBlank(codes[length - 1]!); length--) verbatim = false;
    codes[length] = code;
    offsets[length] = offset;
    widths[length++] = width;
  };
  for (const { start, end, text } of pieces) {
    if (text !== undefined) {
      for (let i = 0; i < text.length; i++) push(text.charCodeAt(i), start, end - start);
      continue;
    }
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i);
      if (code !== 0x0d) push(code, i, 1);
      else {
        verbatim = false;
        const pair = i + 1 < end && source.charCodeAt(i + 1) === 0x0a;
        push(0x0a, i, pair ? 2 : 1);
        if (pair) i++;
      }
    }
  }
  const text = verbatim
    ? pieces.map(piece => piece.text ?? source.slice(piece.start, piece.end)).join('')
    : textOf(codes, length);
  return { codes, offsets, widths, length, text };
}

function trimmed({ codes, length }: Units): [number, number] {
  let from = 0;
  let to = length;
  while (from < to && isSpace(codes[from]!)) from++;
  while (to > from && isSpace(codes[to - 1]!)) to--;
  return [from, to];
}

/** The white space that `String.prototype.trim` removes. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && String.fromCharCode(code).trim() === '';
}
