import type { PatternSet } from '../../engine/rule.ts';
import * as lifeEn from './life.en.ts';
import * as lifeKk from './life.kk.ts';
import * as lifeRu from './life.ru.ts';
import { talk as talkEn } from './talk.en.ts';
import { talk as talkKk } from './talk.kk.ts';
import { talk as talkRu } from './talk.ru.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

/** Topic → the circumstances, in the same sentence, in which it is the body's business. */
export const TOPICS = {
  greeting: ['public-figure'],
  private: ['public-figure', 'public-justice', 'warning'],
  recipe: ['public-food', 'warning'],
  horoscope: ['warning'],
  stars: ['warning'],
  pet: ['public-animal', 'warning'],
  sale: ['public-trade', 'warning'],
  advert: ['public-trade', 'warning', 'public-food'],
  fandom: ['public-sport'],
  joke: ['warning'],
  leisure: ['public-leisure', 'warning'],
  media: ['public-culture', 'warning'],
  remedy: ['public-food', 'warning'],
  garden: ['public-leisure', 'public-trade', 'warning'],
  admission: [],
} as const satisfies Record<string, readonly string[]>;

export type Topic = keyof typeof TOPICS;

/** Topic → beginnings of words in the name of a body whose work it is. */
export const SPHERES: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  recipe: ['тағам', 'общепит', 'питани', 'food', 'nutrition'],
  pet: ['ветеринар', 'зоо', 'veterinar', 'zoo'],
  fandom: ['спорт', 'sport', 'футбол', 'football'],
  media: [
    'культур',
    'мәдениет',
    'кино',
    'театр',
    'библиотек',
    'кітапхана',
    'музей',
    'музе',
    'cultur',
    'cinema',
    'theat',
    'librar',
    'museum',
    'телерадио',
    'broadcast',
  ],
  remedy: [
    'здрав',
    'денсаулық',
    'медиц',
    'эпидем',
    'больниц',
    'аурухана',
    'емхана',
    'поликлин',
    'health',
    'medic',
    'hospital',
    'clinic',
    'epidem',
  ],
  leisure: ['музей', 'музе', 'museum', 'кітапхана', 'библиотек', 'librar', 'мұрағат', 'архив', 'archiv'],
  garden: ['сельск', 'ауыл', 'аграр', 'фитосанитар', 'agricul', 'agrar', 'лес', 'орман', 'forest', 'озелен'],
};

export const classes = {
  ...byLanguage(kk.classes, ru.classes, en.classes),
  ...byLanguage(lifeKk.classes, lifeRu.classes, lifeEn.classes),
};

export const patterns = {
  ...byLanguage(joined(kk.topics, lifeKk.topics), joined(ru.topics, lifeRu.topics), joined(en.topics, lifeEn.topics)),
  ...byLanguage(kk.business, ru.business, en.business),
  ...byLanguage(lines(talkKk), lines(talkRu), lines(talkEn)),
};

/** A class's members, separated by commas, as pattern lines. */
function lines(sets: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sets).map(([name, members]) => [name, members.replaceAll(',', '\n')]));
}

/** Both sets of lines under each topic. */
function joined(
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map(name => [name, `${first[name] ?? ''}\n${second[name] ?? ''}`]));
}

function byLanguage<Name extends string>(
  kazakh: Readonly<Record<Name, string>>,
  russian: Readonly<Record<Name, string>>,
  english: Readonly<Record<Name, string>>,
): Readonly<Record<Name, PatternSet>> {
  const names = Object.keys(russian) as Name[];
  const sets = names.map(name => [name, { kk: kazakh[name], ru: russian[name], en: english[name] }]);
  return Object.fromEntries(sets);
}
