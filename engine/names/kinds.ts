import { GIVEN_NAMES } from './given.ts';
import { bases } from './inflection.ts';
import { skeleton } from './letters.ts';

/** What a word is in a name, as far as the word itself tells. */
export type NameWordKind = 'initial' | 'given' | 'patronymic' | 'surname' | 'unknown';

const PATRONYMIC = /(?:ovich|evich|ovna|evna|ichna|uli|kizi)$/;
const SURNAME = /(?:ov|ova|ev|eva|[bcdfghjklmnprstvz]ina?|(?:s|ts)k(?:i|oi|aia)|enko|chuk|shvili|dze)$/;

const LONGEST_INITIAL = 2;
const SHORTEST_SURNAME = 5;

/** The kind of a name word in any case, kk, ru or en. */
export function kindOf(word: string): NameWordKind {
  if (isInitial(word)) return 'initial';
  const candidates = bases(word);
  for (const base of candidates) if (base.length > 5 && PATRONYMIC.test(base)) return 'patronymic';
  for (const base of candidates) if (GIVEN_NAMES.has(base)) return 'given';
  for (const base of candidates) if (isSurname(word, base)) return 'surname';
  return 'unknown';
}

/** No surname ends in ң: «Топырақтың» is a genitive, although its skeleton ends as «Путин» does. */
function isSurname(word: string, base: string): boolean {
  if (base.length < SHORTEST_SURNAME || !SURNAME.test(base)) return false;
  return !/ң$/iu.test(word) || base !== skeleton(word);
}

/** One capital letter, or two as in "Ye." and "Zh.". */
export function isInitial(word: string): boolean {
  if (word.length > LONGEST_INITIAL || word.length === 0) return false;
  const first = word[0] ?? '';
  if (first === first.toLowerCase()) return false;
  const second = word[1];
  return second === undefined || (second === second.toLowerCase() && second !== second.toUpperCase());
}

/**
 * Whether the word can be the subject: «Сапаров», «Нурланова», not «Сапаровым».
 * A word that no list and no ending explains counts as a nominative.
 */
export function isNominativeWord(word: string): boolean {
  if (isInitial(word)) return true;
  const base = skeleton(word);
  if (GIVEN_NAMES.has(base) || PATRONYMIC.test(base) || isSurname(word, base)) return true;
  return kindOf(word) === 'unknown';
}
