import { type Tree, TreeFragment } from '@lezer/common';
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { Span } from '../types.ts';

export interface ParsedMarkdown {
  /** Undefined when blocks are nested deeper than `DEEPEST`. */
  readonly tree?: Tree;
  readonly tooDeepAt: number;
  /** Passages whose inline markup was left alone because reading it would cost too much. */
  readonly dense: readonly Span[];
  /** The text with line feeds only, and whether no part of it was dear: then a later text may reuse the tree's parts. */
  readonly text: string;
  readonly cheap: boolean;
}

/** Most open block quotes and lists (a list counts twice, with its item) at one place. */
export const DEEPEST = 100;

/** Most inline delimiters in one paragraph: they may nest, and the parser recurses. */
const MOST_DELIMITERS = 5000;

/** Steps per character that any paragraph may cost, and steps in all beyond that. */
const FREE_STEPS = 64;
const STEPS = 2e8;

/**
 * Parses Markdown in time linear in its length. @lezer/markdown is quadratic
 * in the delimiters of a paragraph and in its runs of spaces, and recurses by
 * depth; so each paragraph is weighed first, and one that is too heavy keeps
 * its text without inline markup. Positions are those of `text`. What an edit
 * left as it was in `previous` is not parsed again; the result is the same.
 */
export function parseMarkdown(source: string, previous?: ParsedMarkdown): ParsedMarkdown {
  const text = withLineFeeds(source);
  if (previous?.tree === undefined || !previous.cheap) return parseAnew(text, []);
  const parsed = parseAnew(text, unchanged(previous.tree, previous.text, text));
  // The steps that a dear paragraph takes from the others are counted over the whole text.
  return parsed.cheap ? parsed : parseAnew(text, []);
}

const FULL = parser.configure([Table, Strikethrough, TaskList]);

function parseAnew(text: string, known: readonly TreeFragment[]): ParsedMarkdown {
  const dense: Span[] = [];
  let steps = STEPS;
  let tooDeepAt = 0;
  let cheap = true;
  const tooHeavy = (passage: string): boolean => {
    const { cost, delimiters } = weigh(passage);
    if (delimiters <= MOST_DELIMITERS && cost <= passage.length * FREE_STEPS + 1000) return false;
    cheap = false;
    if (delimiters > MOST_DELIMITERS) return true;
    steps -= cost;
    return steps < 0;
  };
  const guard: MarkdownConfig = {
    remove: ['LinkReference'],
    parseBlock: [
      {
        name: 'DepthGuard',
        before: 'IndentedCode',
        parse(cx, line) {
          if (cx.depth <= DEEPEST) return false;
          tooDeepAt = cx.lineStart + line.pos;
          throw new TooDeep();
        },
      },
    ],
    parseInline: [
      {
        name: 'WeightGuard',
        before: 'Escape',
        parse(cx: InlineContext, _next, pos) {
          if (pos !== cx.offset || !tooHeavy(cx.text)) return -1;
          dense.push({ start: cx.offset, end: cx.end });
          return cx.end;
        },
      },
    ],
  };
  try {
    const tree = FULL.configure(guard).parse(text, known);
    return { tree, tooDeepAt, dense, text, cheap };
  } catch (error) {
    // Whatever else nests without end overflows the stack: the same answer serves.
    if (error instanceof TooDeep || error instanceof RangeError) return { tooDeepAt, dense, text, cheap: false };
    throw error;
  }
}

/** Texts are compared by so many units at a time. */
const CHUNK = 512;

/**
 * The parts of a tree on both sides of the one stretch in which two texts
 * differ. The stretch is taken from the blank line before it to the one after
 * it: what a line is may depend on its neighbours (a table's head on the line
 * under it, code on the spaces before it), not on those behind a blank line.
 */
function unchanged(tree: Tree, before: string, after: string): readonly TreeFragment[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head + CHUNK <= most && before.slice(head, head + CHUNK) === after.slice(head, head + CHUNK)) head += CHUNK;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const end = before.length;
  const shift = after.length - end;
  const chunk = (at: number) => before.slice(at - CHUNK, at) === after.slice(at - CHUNK + shift, at + shift);
  while (tail + CHUNK <= most - head && chunk(end - tail)) tail += CHUNK;
  while (tail < most - head && before.charCodeAt(end - 1 - tail) === after.charCodeAt(end - 1 - tail + shift)) tail++;
  const from = blankLineBefore(after, head);
  const to = blankLineAfter(after, after.length - tail);
  const change = { fromA: from, toA: to + before.length - after.length, fromB: from, toB: to };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]);
}

/** Start of the last line of nothing but spaces that ends before the offset; 0 when there is none. */
function blankLineBefore(text: string, offset: number): number {
  let end = text.lastIndexOf('\n', offset - 1);
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (isBlank(text, start, end)) return start;
    end = start - 1;
  }
  return 0;
}

/** End of the first line of nothing but spaces that begins after the offset; the text's end when there is none. */
function blankLineAfter(text: string, offset: number): number {
  let start = text.indexOf('\n', offset) + 1;
  while (start > 0) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    if (isBlank(text, start, end)) return end;
    start = end + 1;
  }
  return text.length;
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at === end;
}

class TooDeep extends Error {}

/**
 * The parser knows line feeds only. `\r\n` becomes a space and a line feed,
 * with a backslash before it moved next to the line feed, so that offsets stay.
 */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text
    .replace(/\\\r\n/g, ' \\\n')
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n');
}

/** An upper bound of the parser's steps: pairs of delimiters, scans to the end, runs of spaces. */
function weigh(passage: string): { cost: number; delimiters: number } {
  let delimiters = 0;
  let lines = 1;
  let spaces = 0;
  let cost = 0;
  for (let i = 0; i < passage.length; i++) {
    const code = passage.charCodeAt(i);
    if (code === 0x20) {
      spaces++;
      continue;
    }
    cost += spaces * spaces;
    spaces = 0;
    if (code === 0x0a) lines++;
    else if (isDelimiter(code)) delimiters++;
  }
  cost += spaces * spaces + delimiters * (passage.length + lines * 16);
  return { cost, delimiters };
}

/** ! & * < [ \ ] _ ` ~ */
function isDelimiter(code: number): boolean {
  switch (code) {
    case 0x21:
    case 0x26:
    case 0x2a:
    case 0x3c:
    case 0x5b:
    case 0x5c:
    case 0x5d:
    case 0x5f:
    case 0x60:
    case 0x7e:
      return true;
    default:
      return false;
  }
}
