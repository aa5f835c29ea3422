import type { PatternSet } from '../../engine/rule.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

/** Topic → the circumstances, in the same sentence, in which it is the body's business. */
export const TOPICS = {
  greeting: ['public-figure'],
  recipe: ['public-food', 'warning'],
  horoscope: ['warning'],
  pet: ['public-animal', 'warning'],
  sale: ['public-trade', 'warning'],
  advert: ['public-trade', 'warning', 'public-food'],
  fandom: ['public-sport'],
  joke: ['warning'],
  leisure: ['public-leisure', 'warning'],
  admission: [],
} as const satisfies Record<string, readonly string[]>;

export type Topic = keyof typeof TOPICS;

export const classes = byLanguage(kk.classes, ru.classes, en.classes);

export const patterns = {
  ...byLanguage(kk.topics, ru.topics, en.topics),
  ...byLanguage(kk.business, ru.business, en.business),
};

function byLanguage<Name extends string>(
  kazakh: Readonly<Record<Name, string>>,
  russian: Readonly<Record<Name, string>>,
  english: Readonly<Record<Name, string>>,
): Readonly<Record<Name, PatternSet>> {
  const names = Object.keys(russian) as Name[];
  const sets = names.map(name => [name, { kk: kazakh[name], ru: russian[name], en: english[name] }]);
  return Object.fromEntries(sets);
}
