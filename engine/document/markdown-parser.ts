import type { Tree } from '@lezer/common';
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { Span } from '../types.ts';

export interface ParsedMarkdown {
  /** Undefined when blocks are nested deeper than `DEEPEST`. */
  readonly tree?: Tree;
  readonly tooDeepAt: number;
  /** Passages whose inline markup was left alone because reading it would cost too much. */
  readonly dense: readonly Span[];
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
 * its text without inline markup. Positions are those of `text`.
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  const dense: Span[] = [];
  let steps = STEPS;
  let tooDeepAt = 0;
  const tooHeavy = (passage: string): boolean => {
    const { cost, delimiters } = weigh(passage);
    if (delimiters > MOST_DELIMITERS) return true;
    if (cost <= passage.length * FREE_STEPS + 1000) return false;
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
    const configured = parser.configure([Table, Strikethrough, TaskList, guard]);
    return { tree: configured.parse(withLineFeeds(text)), tooDeepAt, dense };
  } catch (error) {
    // Whatever else nests without end overflows the stack: the same answer serves.
    if (error instanceof TooDeep || error instanceof RangeError) return { tooDeepAt, dense };
    throw error;
  }
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
