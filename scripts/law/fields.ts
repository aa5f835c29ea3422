import { nearestName } from '../../engine/settings/nearest.ts';
import type { LawProblem } from './problems.ts';
import type { Entry } from './reader.ts';

/** Collects problems and says where they stand. */
export type Report = (entry: Entry, path: readonly (string | number)[], message: string) => void;

export function reporter(problems: LawProblem[]): Report {
  return (entry, path, message) => problems.push({ file: entry.file, line: entry.lineOf(...path), message });
}

/** Reports keys that nobody reads: a misspelt key would lose its value in silence. */
export function checkKeys(entry: Entry, known: readonly string[], report: Report): void {
  for (const key of Object.keys(entry.value)) {
    if (known.includes(key)) continue;
    report(entry, [key], `${nameOf(entry)}: unknown key "${key}"; ${suggestion(key, known)}`);
  }
}

/** The string under a key; reports a missing or wrongly typed one and gives ''. */
export function stringAt(entry: Entry, key: string, report: Report): string {
  const value = entry.value[key];
  if (typeof value === 'string' && value !== '') return value;
  report(entry, [key], `${nameOf(entry)}: "${key}" must be a text; write "${key}: …"`);
  return '';
}

/** A list of strings under a key, empty when the key is absent. */
export function stringsAt(entry: Entry, key: string, report: Report): string[] {
  const value = entry.value[key];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value;
  report(
    entry,
    [key],
    `${nameOf(entry)}: "${key}" must be a list of texts; write each on a line of its own after "- "`,
  );
  return [];
}

/** A value out of a closed list; reports others with the nearest one. */
export function oneOf<T extends string>(entry: Entry, key: string, allowed: readonly T[], report: Report): T | '' {
  const value = entry.value[key];
  const found = allowed.find(candidate => candidate === value);
  if (found !== undefined) return found;
  const text = typeof value === 'string' ? value : String(value);
  report(
    entry,
    [key],
    `${nameOf(entry)}: "${key}: ${text}" is not one of the known values; ${suggestion(text, allowed)}`,
  );
  return '';
}

/** Texts by language; reports every language of `needed` that is missing and every value that is no text. */
export function textsAt(
  entry: Entry,
  key: string,
  needed: readonly string[],
  report: Report,
): Partial<Record<'kk' | 'ru' | 'en', string>> {
  const value = entry.value[key];
  const texts: Partial<Record<'kk' | 'ru' | 'en', string>> = {};
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    report(
      entry,
      [key],
      `${nameOf(entry)}: "${key}" must hold kk, ru and en; write each language on a line of its own`,
    );
    return texts;
  }
  for (const [language, text] of Object.entries(value ?? {})) {
    if (language !== 'kk' && language !== 'ru' && language !== 'en')
      report(
        entry,
        [key, language],
        `${nameOf(entry)}: "${key}.${language}" is no language of the product; use kk, ru or en`,
      );
    else if (typeof text === 'string' && text.trim() !== '') texts[language] = text;
    else if (text !== null)
      report(
        entry,
        [key, language],
        `${nameOf(entry)}: "${key}.${language}" must be a text, or null where there is none`,
      );
  }
  for (const language of needed)
    if (!(language in texts))
      report(entry, [key], `${nameOf(entry)}: "${key}" has no ${language}; add "${language}: …" to it`);
  return texts;
}

export function nameOf(entry: Entry): string {
  return typeof entry.value.id === 'string' ? entry.value.id : 'an entry without id';
}

export function suggestion(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? `known are: ${known.slice(0, 12).join(', ')}` : `did you mean "${nearest}"?`;
}
