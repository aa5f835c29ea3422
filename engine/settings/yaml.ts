import type { Document, Node, YAMLError } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem, Span } from '../types.ts';
import { problem, yamlProblem } from './messages.ts';

/** A YAML text as a tree with positions, and what is wrong with its syntax. */
export interface Yaml {
  readonly document: Document.Parsed | undefined;
  /** Located in the text that was parsed, in order. */
  readonly problems: Problem[];
}

/**
 * Parses YAML 1.2 with the core types only: a date stays the text it is, and
 * tags run nothing. Never throws. A line with a syntax error is told and left
 * out, so that one stray colon does not cost the other keys. Aliases are not
 * expanded here (see read.ts).
 */
export function parseYaml(text: string): Yaml {
  const problems: Problem[] = [];
  let source = text;
  // Each attempt parses anew: long files get few.
  const attempts = text.length > 100_000 ? 3 : 20;
  let nextNews = 0;
  for (let attempt = 0; ; attempt++) {
    const document = parse(source);
    if (!document) return { document, problems: [problem({ start: 0, end: 0 }, 'error', yamlProblem('DEPTH'))] };
    const first = document.errors.reduce<YAMLError | undefined>(
      (a, b) => (a && a.pos[0] <= b.pos[0] ? a : b),
      undefined,
    );
    if (!first || attempt === attempts) {
      const warnings = document.warnings.slice(0, MOST_WARNINGS).map(warning => located(warning, source));
      return { document, problems: [...problems, ...warnings].sort((a, b) => a.start - b.start) };
    }
    const bracket = /^Flow /.test(first.message) ? openBracket(document.contents, first.pos[0]) : undefined;
    const code = bracket === undefined ? first.code : 'MISSING_CHAR';
    const at = bracket ?? (code === 'MISSING_CHAR' ? lastValue(document.contents) : first.pos[0]);
    const bad = entryAt(source, at);
    // An error on the line after one left out is most likely its consequence.
    if (at >= nextNews || problems.length === 0) problems.push(located({ code, pos: first.pos }, source, at));
    nextNews = Math.max(nextNews, lineAt(source, bad.end + 1).end + 1);
    const kept = source.slice(bad.start, bad.end).replace(/[^\r\n]/g, ' ');
    source = source.slice(0, bad.start) + kept + source.slice(bad.end);
  }
}

const MOST_WARNINGS = 5;

function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      // read.ts finds duplicates in one pass; the library compares every pair of keys.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    // Only nesting without end overflows the parser's stack.
    return undefined;
  }
}

/** The error from `at` on: what the parser marks, or the rest of the line where it marks one character. */
function located({ code, pos }: Pick<YAMLError, 'code' | 'pos'>, text: string, at = pos[0]): Problem {
  const lineEnd = at + text.slice(at, lineAt(text, at).end).trimEnd().length;
  const end = pos[1] - pos[0] > 1 && at === pos[0] ? Math.min(pos[1], Math.max(lineEnd, at + 1)) : lineEnd;
  return problem({ start: at, end: Math.max(at, end) }, 'error', yamlProblem(code));
}

/** The line of the offset with the lines below it that are indented deeper: they would hang in the air. */
function entryAt(text: string, offset: number): Span {
  const line = lineAt(text, offset);
  const indent = indentOf(text, line.start);
  let { end } = line;
  while (end < text.length) {
    const feed = text.indexOf('\n', end + 1);
    const next = feed < 0 ? text.length : feed;
    if (text.slice(end + 1, next).trim() !== '' && indentOf(text, end + 1) <= indent) break;
    end = next;
  }
  return { start: line.start, end };
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - lineStart;
}

/** The line of the offset, or the nearest one above it that is not blank. */
function lineAt(text: string, offset: number): Span {
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  for (;;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start === 0 || text.slice(start, end).trim() !== '') return { start, end };
    end = start - 1;
  }
}

/** Where the last value begins: a quotation mark that is not closed swallows the rest, and is told at its end. */
function lastValue(node: unknown): number {
  let last = node;
  for (;;) {
    if (isMap(last) && last.items.length > 0) last = last.items[last.items.length - 1]!.value;
    else if (isSeq(last) && last.items.length > 0) last = last.items[last.items.length - 1];
    else return spanOf(last).start;
  }
}

/** Where the outermost bracket opens that is still open at the offset: the parser complains only where the next key begins. */
function openBracket(node: unknown, offset: number): number | undefined {
  let inside = node;
  for (;;) {
    if (!isMap(inside) && !isSeq(inside)) return undefined;
    if (inside.flow) return spanOf(inside).start;
    const values: unknown[] = isMap(inside) ? inside.items.map(pair => pair.value) : inside.items;
    inside = values.findLast(value => value !== null && spanOf(value).start < offset);
  }
}

/** What a node is in our terms. A scalar's `text` is its value when it is a string, else what is written. */
export type Plain =
  | { readonly kind: 'scalar'; readonly text: string; readonly type: 'string' | 'other' | 'null'; readonly span: Span }
  | { readonly kind: 'map'; readonly pairs: readonly (readonly [unknown, unknown])[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly unknown[]; readonly span: Span };

/** Reads one node; `resolve` answers for aliases, undefined when it refuses. */
export function plainNode(node: unknown, resolve: (alias: Node) => unknown): Plain | undefined {
  if (isAlias(node)) {
    const target = plainNode(resolve(node), () => undefined);
    return target && { ...target, span: spanOf(node) };
  }
  if (isMap(node)) {
    return { kind: 'map', pairs: node.items.map(pair => [pair.key, pair.value] as const), span: spanOf(node) };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items, span: spanOf(node) };
  if (!isScalar(node)) return undefined;
  const { value } = node;
  const type = value === null ? 'null' : typeof value === 'string' ? 'string' : 'other';
  const text = type === 'string' ? (value as string) : (node.source ?? String(value));
  return { kind: 'scalar', text, type, span: spanOf(node) };
}

/** Where the node is written, quotes included, comments and line ends after it not. */
export function spanOf(node: unknown): Span {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}
