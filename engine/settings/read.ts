import type { Alias, Node } from 'yaml';
import type { Problem, Span } from '../types.ts';
import { isDate, suggestDate } from './date-value.ts';
import * as say from './messages.ts';
import { nearestName } from './nearest.ts';
import type { ChoiceShape, KeysShape, ListShape, Shape } from './shape.ts';
import { type Plain, plainNode, spanOf, type Yaml } from './yaml.ts';

/** A value of the right shape, with its span in the YAML text. */
export type Value = TextValue | KeysValue | ListValue;

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
}

export interface Entry {
  readonly keySpan: Span;
  readonly value: Value;
}

export interface KeysValue {
  readonly kind: 'keys';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

interface Reading {
  readonly problems: Problem[];
  readonly unknownKey: Problem['severity'];
  /** False when lines with syntax errors were left out: a gap may be theirs, and is not told. */
  readonly whole: boolean;
  readonly resolve: (alias: Node) => unknown;
}

/** Aliases that one file may use: enough for any hand, far too few for a bomb. */
const MOST_ALIASES = 100;

/**
 * The parts of the YAML that fit the shape. What does not fit is a problem at
 * its key or value, and left out; the rest is kept. Spans are those of the
 * parsed text. Of very many problems the first are told.
 */
export function readShape(
  { document, problems }: Yaml,
  shape: KeysShape,
  unknownKey: Problem['severity'],
): { value: KeysValue | undefined; problems: Problem[] } {
  const found: Problem[] = [];
  let aliases = 0;
  const resolve = (alias: Node): unknown => {
    if (++aliases <= MOST_ALIASES) {
      const target = document && (alias as Alias).resolve(document);
      if (!target) found.push(say.problem(spanOf(alias), 'error', say.yamlProblem('BAD_ALIAS')));
      return target;
    }
    if (aliases === MOST_ALIASES + 1) {
      // In front, so that it is told whatever else is.
      found.unshift(say.problem(spanOf(alias), 'error', say.tooManyAliases(MOST_ALIASES)));
    }
    return undefined;
  };
  const contents = document?.contents;
  const value = contents
    ? readKeys(contents, shape, { problems: found, unknownKey, whole: problems.length === 0, resolve })
    : undefined;
  return { value, problems: [...problems, ...found].slice(0, MOST_PROBLEMS).sort((a, b) => a.start - b.start) };
}

const MOST_PROBLEMS = 100;

function read(node: unknown, shape: Shape, key: string, keySpan: Span, reading: Reading): Value | undefined {
  const plain = plainNode(node, reading.resolve);
  if (plain === undefined && node !== null) return undefined;
  if (plain === undefined || (plain.kind === 'scalar' && (plain.type === 'null' || plain.text.trim() === ''))) {
    if (reading.whole) reading.problems.push(say.problem(keySpan, 'warning', say.emptyValue(key)));
    return undefined;
  }
  switch (shape.kind) {
    case 'keys':
      return readKeysOf(plain, shape, reading, key);
    case 'list':
      return readList(plain, node, shape, key, keySpan, reading);
    default: {
      const message = plain.kind === 'scalar' ? wrongScalar(plain, shape, key) : say.expected(shape, key);
      if (message || plain.kind !== 'scalar') {
        reading.problems.push(say.problem(plain.span, 'error', message ?? say.expected(shape, key)));
        return undefined;
      }
      return { kind: 'text', text: plain.text.trim(), span: plain.span };
    }
  }
}

function wrongScalar(
  plain: Extract<Plain, { kind: 'scalar' }>,
  shape: Exclude<Shape, KeysShape | ListShape>,
  key: string,
) {
  const text = plain.text.trim();
  if (shape.kind === 'text') return plain.type === 'string' || shape.numbers ? undefined : say.expected(shape, key);
  if (shape.kind === 'date') return isDate(text) ? undefined : say.badDate(text, suggestDate(text));
  return shape.values.includes(text) ? undefined : say.badChoice(key, text, shape.values, suggestion(text, shape));
}

function suggestion(text: string, { values, meant }: ChoiceShape): string | undefined {
  const lower = text.toLowerCase();
  return meant && Object.hasOwn(meant, lower) ? meant[lower] : nearestName(text, values);
}

function readList(plain: Plain, node: unknown, shape: ListShape, key: string, keySpan: Span, reading: Reading) {
  const items = plain.kind === 'list' ? plain.items : shape.orOne ? [node] : undefined;
  if (!items) {
    reading.problems.push(say.problem(plain.span, 'error', say.expected(shape, key)));
    return undefined;
  }
  const values = items
    .map(item => read(item, shape.of, key, item === null ? keySpan : spanOf(item), reading))
    .filter(value => value !== undefined);
  return { kind: 'list', items: values, span: plain.span } as const;
}

function readKeys(node: unknown, shape: KeysShape, reading: Reading): KeysValue | undefined {
  const plain = plainNode(node, reading.resolve);
  return plain && (plain.kind !== 'scalar' || plain.type !== 'null')
    ? readKeysOf(plain, shape, reading, '')
    : undefined;
}

function readKeysOf(plain: Plain, shape: KeysShape, reading: Reading, key: string): KeysValue | undefined {
  if (plain.kind !== 'map') {
    reading.problems.push(say.problem(plain.span, 'error', say.expected(shape, key)));
    return undefined;
  }
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  for (const [keyNode, valueNode] of plain.pairs) {
    const name = plainNode(keyNode, () => undefined);
    const keySpan = spanOf(keyNode);
    if (name?.kind !== 'scalar') {
      reading.problems.push(say.problem(keySpan, reading.unknownKey, say.oddKey()));
      continue;
    }
    if (seen.has(name.text)) {
      reading.problems.push(say.problem(keySpan, 'error', say.duplicateKey(name.text)));
      continue;
    }
    seen.add(name.text);
    const child = Object.hasOwn(shape.keys, name.text) ? shape.keys[name.text] : undefined;
    if (child) {
      const value = read(valueNode, child, name.text, keySpan, reading);
      if (value) entries.set(name.text, { keySpan, value });
    } else if (!shape.ignored?.has(name.text)) {
      reading.problems.push(say.problem(keySpan, reading.unknownKey, unknownName(name.text, shape)));
    }
  }
  for (const required of shape.required ?? []) {
    if (seen.has(required) || !reading.whole) continue;
    reading.problems.push(say.problem(plain.span, 'error', say.missingKey(required, key)));
  }
  return { kind: 'keys', entries, span: plain.span };
}

function unknownName(name: string, { keys, meant, names }: KeysShape) {
  const known = Object.keys(keys);
  const lower = name.toLowerCase();
  const near = meant && Object.hasOwn(meant, lower) ? meant[lower] : nearestName(name, known);
  return names === 'rule' ? say.unknownRule(name, near) : say.unknownKey(name, near, known);
}

/** The text of a key, if it is there. */
export function textOf(value: KeysValue | undefined, key: string): TextValue | undefined {
  const entry = value?.entries.get(key);
  return entry?.value.kind === 'text' ? entry.value : undefined;
}

/** The keys under a key, if they are there. */
export function keysOf(value: KeysValue | undefined, key: string): KeysValue | undefined {
  const entry = value?.entries.get(key);
  return entry?.value.kind === 'keys' ? entry.value : undefined;
}

/** The items of a key, none when it is not there. */
export function itemsOf(value: KeysValue | undefined, key: string): readonly Value[] {
  const entry = value?.entries.get(key);
  return entry?.value.kind === 'list' ? entry.value.items : [];
}
