import type { Block, BlockKind, Span } from '../types.ts';
import { decodeEntity } from './entities.ts';
import { makeBlock, type Piece } from './prose.ts';

/** What stands in an HTML block of Markdown: its prose, and where a comment is opened and never closed. */
export interface HtmlProse {
  readonly blocks: Block[];
  readonly unclosedComment?: number;
}

/**
 * The prose of an HTML block at `span` of the source: text between block-level
 * tags, without tags, comments, scripts and styles. `skip` are the spans of
 * enclosing markup (quote markers), in order. Linear in the length.
 */
export function readHtml(source: string, span: Span, skip: readonly Span[], quoteDepth: number): HtmlProse {
  const html = source.slice(span.start, span.end);
  const find = finder(html);
  const plain: BlockKind = quoteDepth > 0 ? 'block-quote' : 'paragraph';
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let kind: BlockKind = plain;
  let level = 0;
  const flush = () => {
    const block = makeBlock(source, withoutSpans(pieces, skip), { kind, quoteDepth, level });
    if (block) blocks.push(block);
    pieces = [];
  };
  for (let at = 0; at < html.length; ) {
    const open = find('<', at);
    pushText(pieces, html.slice(at, open < 0 ? html.length : open), span.start + at);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = find('-->', open + 4);
      if (close < 0) {
        flush();
        return { blocks, unclosedComment: span.start + open };
      }
      at = close + 3;
      continue;
    }
    const tag = TAG.exec(html.slice(open, open + 40));
    const end = tag ? tagEnd(html, find, open) : -1;
    if (!tag || end < 0) {
      at = open + 1;
      pieces.push({ start: span.start + open, end: span.start + at });
      continue;
    }
    at = end;
    const name = (tag[1] ?? '').toLowerCase();
    const opening = html[open + 1] !== '/';
    if (name === 'br') pieces.push({ start: span.start + open, end: span.start + end, text: '\n' });
    if (BLOCK_TAGS.has(name)) {
      flush();
      level = opening && /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
      kind = level > 0 ? 'heading' : ((opening ? KINDS[name] : undefined) ?? plain);
    }
    if (opening && HIDDEN_TAGS.has(name)) at = afterClosingTag(html, find, name, at);
  }
  flush();
  return { blocks };
}

/** Adds `text`, which stands at `start` in the source, with its entities decoded. */
function pushText(pieces: Piece[], text: string, start: number): void {
  let at = 0;
  for (const found of text.matchAll(ENTITY)) {
    const decoded = decodeEntity(found[0]);
    if (decoded === undefined) continue;
    const end = found.index + found[0].length;
    if (found.index > at) pieces.push({ start: start + at, end: start + found.index });
    pieces.push({ start: start + found.index, end: start + end, text: decoded });
    at = end;
  }
  if (at < text.length) pieces.push({ start: start + at, end: start + text.length });
}

/** The pieces with the spans, both in source order, cut out of them. */
function withoutSpans(pieces: readonly Piece[], spans: readonly Span[]): readonly Piece[] {
  if (spans.length === 0) return pieces;
  const result: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    let at = piece.start;
    while (next < spans.length && spans[next]!.end <= at) next++;
    for (; next < spans.length && spans[next]!.start < piece.end && piece.text === undefined; next++) {
      if (spans[next]!.start > at) result.push({ start: at, end: spans[next]!.start });
      at = spans[next]!.end;
    }
    if (piece.text !== undefined) result.push(piece);
    else if (at < piece.end) result.push({ start: at, end: piece.end });
  }
  return result;
}

const ENTITY = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,30});/g;
const TAG = /^<(?:[/!]?([A-Za-z][A-Za-z0-9-]{0,30})(?=[\s/>]|$)|\?|!\[CDATA\[)/;
const HIDDEN_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'template', 'code']);
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu nav ol ' +
    'optgroup option p pre section source style script summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  blockquote: 'block-quote',
};

type Find = (needle: string, from: number) => number;

/** `indexOf` that remembers what is not there any more, so that a block of openings alone stays linear. */
function finder(html: string): Find {
  const absent = new Set<string>();
  return (needle, from) => {
    if (absent.has(needle)) return -1;
    const found = html.indexOf(needle, from);
    if (found < 0) absent.add(needle);
    return found;
  };
}

/** Where the tag that opens at `open` has ended, or -1. A `>` in a quoted value does not end it. */
function tagEnd(html: string, find: Find, open: number): number {
  let quote = '';
  for (let i = open + 1; i < html.length && i < open + LONGEST_TAG; i++) {
    const char = html[i]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i + 1;
  }
  const close = find('>', open);
  return close < 0 ? -1 : close + 1;
}

/** Beyond this length quotes are no longer trusted: one of them was never closed. */
const LONGEST_TAG = 2000;

/** Where `</name …>` after `from` has ended, or the end of the block. */
function afterClosingTag(html: string, find: Find, name: string, from: number): number {
  for (let open = find('</', from); open >= 0; open = find('</', open + 2)) {
    if (html.slice(open + 2, open + 2 + name.length).toLowerCase() !== name) continue;
    const close = find('>', open);
    return close < 0 ? html.length : close + 1;
  }
  return html.length;
}
