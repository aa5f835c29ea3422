import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem, Span } from '../types.ts';
import { problem, yamlProblem } from './messages.ts';

/** A YAML text as a tree with positions, and what is wrong with its syntax. */
export interface Yaml {
  readonly document: Document.Parsed | undefined;
  /** Located in the text that was parsed, in order. */
  readonly problems: Problem[];
  /** Up to where the tree can be trusted: the line of the first syntax error, or the end of the text. */
  readonly trusted: number;
}

/**
 * Parses YAML 1.2 with the core types only: a date stays the text it is, and
 * tags run nothing. Never throws. Aliases are not expanded here (see read.ts).
 */
export function parseYaml(text: string): Yaml {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      // Linear duplicates are found in read.ts; the library compares every pair of keys.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // Only nesting without end overflows the parser's stack.
    return {
      document: undefined,
      problems: [problem({ start: 0, end: 0 }, 'error', yamlProblem('DEPTH'))],
      trusted: 0,
    };
  }
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const problems = all
    .slice(0, MOST_PROBLEMS)
    .map(({ code, pos }) => problem({ start: pos[0], end: Math.max(pos[0], pos[1]) }, 'error', yamlProblem(code)));
  const first = document.errors.reduce((least, { pos }) => Math.min(least, pos[0]), text.length + 1);
  const trusted = first > text.length ? text.length : text.lastIndexOf('\n', Math.max(0, first - 1)) + 1;
  return { document, problems, trusted };
}

/** One mistake often shows as many errors; the first few say enough. */
const MOST_PROBLEMS = 5;

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
