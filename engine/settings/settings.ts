import { compareDates } from '../dates.ts';
import type {
  BodySettings,
  Language,
  PersonTerm,
  Problem,
  ResolvedSettings,
  Settings,
  Severity,
  StatementDefaults,
  StatementGlob,
} from '../types.ts';
import { LANGUAGES } from '../types.ts';
import { isSafeGlob, matchesGlobs } from './globs.ts';
import { badGlob, fromAfterTo, problem } from './messages.ts';
import { itemsOf, type KeysValue, keysOf, readShape, textOf } from './read.ts';
import { settingsShape } from './settings-shape.ts';
import { parseYaml } from './yaml.ts';

export const defaultSettings: Settings = { bodies: [], statements: [], rules: {}, failOn: 'error' };

/**
 * Reads adep.yaml. What is wrong is a problem at its place in `text`, and only
 * that part is left out. Never throws.
 */
export function readSettings(text: string, ruleIds: readonly string[]): { settings: Settings; problems: Problem[] } {
  const { value, problems } = readShape(parseYaml(text), settingsShape(ruleIds), 'error');
  const rules = keysOf(value, 'rules');
  const settings: Settings = {
    bodies: keyed(value, 'bodies').flatMap(body => toBody(body, problems) ?? []),
    statements: keyed(value, 'statements').flatMap(entry => toStatement(entry, problems) ?? []),
    rules: Object.fromEntries([...(rules?.entries.keys() ?? [])].map(id => [id, textOf(rules, id)?.text])) as Record<
      string,
      Severity | 'off'
    >,
    failOn: (textOf(value, 'failOn')?.text as Severity | undefined) ?? defaultSettings.failOn,
  };
  return { settings, problems: problems.sort((a, b) => a.start - b.start) };
}

/**
 * The settings for one file. `relativePath` is relative to the folder of
 * adep.yaml; either slash separates. Of several entries that name the file the
 * later wins, key by key; a person's keys go together.
 */
export function resolveSettings(settings: Settings, relativePath: string): ResolvedSettings {
  const entries = settings.statements.filter(({ files }) => matchesGlobs(files, relativePath));
  const defaults: StatementDefaults = Object.assign({}, ...entries.map(({ files: _, ...keys }) => keys));
  return { bodies: settings.bodies, defaults, declared: entries.length > 0, rules: settings.rules };
}

function keyed(value: KeysValue | undefined, key: string): KeysValue[] {
  return itemsOf(value, key).filter(item => item.kind === 'keys');
}

function toBody(value: KeysValue, problems: Problem[]): BodySettings | undefined {
  const byLanguage = keysOf(value, 'names');
  const names: Partial<Record<Language, readonly string[]>> = {};
  for (const language of LANGUAGES) {
    const found = texts(byLanguage, language);
    if (found.length > 0) names[language] = found;
  }
  // A body without a name cannot be named by a statement; the missing key is already told.
  if (Object.keys(names).length === 0) return undefined;
  const head = keysOf(value, 'head');
  return {
    names,
    ...defined({ head: head && toPerson(head, problems) }),
    speakers: keyed(value, 'speakers').flatMap(person => toPerson(person, problems) ?? []),
    span: value.span,
  };
}

function toPerson(value: KeysValue, problems: Problem[]): PersonTerm | undefined {
  const name = textOf(value, 'name')?.text;
  if (name === undefined) return undefined;
  const from = textOf(value, 'from');
  const to = textOf(value, 'to');
  if (from && to && compareDates(from.text, to.text) > 0) {
    problems.push(problem(to.span, 'error', fromAfterTo(from.text, to.text)));
    // A term that never was authorises nobody.
    return undefined;
  }
  const position = textOf(value, 'position')?.text;
  const order = textOf(value, 'order')?.text;
  return { name, ...defined({ position, from: from?.text, to: to?.text, order }), span: value.span };
}

function toStatement(value: KeysValue, problems: Problem[]): StatementGlob | undefined {
  const files: string[] = [];
  for (const item of itemsOf(value, 'files')) {
    if (item.kind !== 'text') continue;
    if (isSafeGlob(item.text)) files.push(item.text);
    else problems.push(problem(item.span, 'error', badGlob(item.text)));
  }
  if (files.length === 0) return undefined;
  const keys: Record<string, unknown> = {};
  for (const [key, entry] of value.entries) {
    if (entry.value.kind === 'text') keys[key] = entry.value.text;
    else if (entry.value.kind === 'keys') keys[key] = plainKeys(entry.value);
  }
  // The shape has checked every key and value of `StatementDefaults`.
  return { ...(keys as StatementDefaults), files };
}

function plainKeys(value: KeysValue): Record<string, string> {
  const entries = [...value.entries].flatMap(([key, { value }]) => (value.kind === 'text' ? [[key, value.text]] : []));
  return Object.fromEntries(entries);
}

function texts(value: KeysValue | undefined, key: string): string[] {
  return itemsOf(value, key).flatMap(item => (item.kind === 'text' ? item.text : []));
}

/** Without the keys whose value is undefined. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
