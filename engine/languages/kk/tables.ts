import type { LexiconEntry } from '../types.ts';
import { alternantsOf, startsAfterHyphen } from './stems.ts';
import type { Start } from './suffixes.ts';
import { FROZEN_FORMS, FROZEN_NOUNS, FROZEN_VERBS, irregularForms, isPronoun } from './words.ts';

/** The stored lexicon. Ways and spellings are shared, entries are known by index. */
export interface Tables {
  /** Symbol of each entry; frozen words of the language have one below zero. */
  readonly symbols: readonly number[];
  /** Indexes of the entries that are verbs. */
  readonly verbs: readonly number[];
  readonly lemmaLengths: readonly number[];
  /** Forms that are not the entry's, by entry index; `x*` leaves out every form that begins so. */
  readonly excluded: Readonly<Record<number, readonly string[]>>;
  readonly ways: readonly Way[];
  /** Spellings of stems and whole forms, sorted by UTF-16 units, joined by line breaks. */
  readonly spellings: string;
  /** For each spelling: entry, way, entry, way… */
  readonly links: readonly (readonly number[])[];
}

/** How a form goes on after a spelling: a stem takes endings from `starts`, a whole form has its features in `whole`. */
export interface Way {
  readonly starts: readonly Start[];
  /** Where the ending starts after a hyphen; empty when no hyphen may stand. */
  readonly hyphen: readonly Start[];
  /** Suffix letters that the spelling already holds. */
  readonly merged: string;
  readonly whole: readonly number[];
}

export const FROZEN_NOUN = -1;
export const FROZEN_VERB = -2;

export function tablesOf(given: readonly LexiconEntry[]): Tables {
  const entries: readonly LexiconEntry[] = [
    ...given,
    ...FROZEN_NOUNS.map(lemma => ({ ...FROZEN, symbol: FROZEN_NOUN, lemma })),
    ...FROZEN_FORMS.map(lemma => ({ ...FROZEN, lemma, forms: [lemma] })),
    ...FROZEN_VERBS.map(lemma => ({ ...FROZEN, symbol: FROZEN_VERB, lemma, partOfSpeech: 'verb' as const })),
  ];
  const ways: Way[] = [];
  const wayIndex = new Map<string, number>();
  const links = new Map<string, number[]>();
  const excluded: Record<number, readonly string[]> = {};

  function link(spelling: string, entry: number, way: Way): void {
    const key = JSON.stringify(way);
    let index = wayIndex.get(key);
    if (index === undefined) {
      index = ways.push(way) - 1;
      wayIndex.set(key, index);
    }
    const list = links.get(spelling) ?? [];
    list.push(entry, index);
    links.set(spelling, list);
  }

  entries.forEach((entry, index) => {
    if (entry.lemma === '') throw new RangeError(`Kazakh entry ${index} has an empty lemma.`);
    if (entry.exclude.length > 0) excluded[index] = entry.exclude;
    for (const { spelling, starts, merged } of takesEndings(entry) ? alternantsOf(entry) : []) {
      const hyphen = spelling === entry.lemma ? startsAfterHyphen(entry) : [];
      link(spelling, index, { starts, hyphen, merged, whole: [] });
    }
    for (const form of entry.forms) if (form !== '') link(form, index, wholeForm(0));
    for (const { form, features } of irregularForms(entry)) link(form, index, wholeForm(features));
  });

  const spellings = [...links.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    symbols: entries.map(entry => entry.symbol),
    verbs: entries.flatMap((entry, index) => (entry.partOfSpeech === 'verb' ? [index] : [])),
    lemmaLengths: entries.map(entry => entry.lemma.length),
    excluded,
    ways,
    spellings: spellings.join('\n'),
    links: spellings.map(spelling => links.get(spelling)!),
  };
}

const FROZEN: LexiconEntry = { symbol: FROZEN_NOUN, lemma: '', partOfSpeech: 'noun', forms: [], exclude: [] };

function takesEndings(entry: LexiconEntry): boolean {
  return !isPronoun(entry) && !(entry.symbol < 0 && entry.forms.length > 0);
}

function wholeForm(features: number): Way {
  return { starts: [], hyphen: [], merged: '', whole: [features] };
}
