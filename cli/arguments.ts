import { parseArgs } from 'node:util';
import { isIsoDate } from '../engine/dates.ts';
import { nearestName } from '../engine/settings/nearest.ts';
import type { Language } from '../engine/types.ts';
import * as texts from './texts.ts';

/** What follows an option: nothing, any text, a day, or one of a few words. */
export type OptionKind = 'flag' | 'text' | 'day' | readonly string[];
export type Options = Readonly<Record<string, OptionKind>>;

export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/** A mistake on the command line, in the user's language. */
export class UsageError extends Error {}

/** Reads the arguments of a command. Throws UsageError with the nearest valid name. */
export function readArguments(args: readonly string[], options: Options, language: Language): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (kind === undefined) throw new UsageError(unknownOption(token.rawName, options, language));
    values.set(token.name, optionValue(token.rawName, kind, token.value, language));
  }
  return { values, positionals };
}

/** `name`, if it is one of `allowed`; else throws UsageError with the nearest one. */
export function choose(name: string, allowed: readonly string[], what: string, language: Language): string {
  if (allowed.includes(name)) return name;
  throw new UsageError(texts.unknownValue(language, what, name, nearestName(name, allowed), allowed));
}

function optionValue(rawName: string, kind: OptionKind, value: string | undefined, language: Language): string {
  if (kind === 'flag') {
    if (value !== undefined) throw new UsageError(texts.noValueWanted(language, rawName));
    return '';
  }
  if (value === undefined || value === '') throw new UsageError(texts.valueWanted(language, rawName));
  if (kind === 'day' && !isIsoDate(value)) throw new UsageError(texts.dayWanted(language, rawName, value));
  if (typeof kind !== 'string') choose(value, kind, rawName, language);
  return value;
}

function unknownOption(rawName: string, options: Options, language: Language): string {
  const names = Object.keys(options);
  const nearest = nearestName(rawName.replace(/^-+/, ''), names);
  return texts.unknownValue(
    language,
    texts.OPTION[language],
    rawName,
    nearest && `--${nearest}`,
    names.map(name => `--${name}`),
  );
}
