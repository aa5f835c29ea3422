import { Feature as F } from '../../features.ts';
import type { Endings, Inflection } from '../inflections.ts';
import { ADJECTIVES, filterReadings } from './endings.ts';
import { isHissing, isVelar } from './letters.ts';
import { TRUE_AYA, TRUE_OY } from './nounLists.ts';

const GENDERS = F.masculine | F.feminine | F.neuter;

/** Persons named by a soft adjective: `посторонний`, `несовершеннолетний`, `домашние`. */
export const SOFT_ADJECTIVES = /(?:ближ|край|посторон|лет|домаш|сред|послед|перед|ниж|верх)н$/;

/** Nouns that decline as adjectives: `рабочий`, `больной`, `столовая`, `животное`, `данные`. */
export function substantivised(lemma: string): Inflection[] {
  const stem = lemma.slice(0, -2);
  const last = stem.slice(-1);
  const mixed = isVelar(last) ? ADJECTIVES.velar : ADJECTIVES.hard;
  switch (lemma.slice(-2)) {
    case 'ый':
      return [{ stem, endings: ADJECTIVES.hard }];
    case 'ий':
      if (isHissing(last)) return [{ stem, endings: ADJECTIVES.hissing }];
      if (SOFT_ADJECTIVES.test(stem)) return [{ stem, endings: ADJECTIVES.soft }];
      return isVelar(last) ? [{ stem, endings: ADJECTIVES.velar }] : [];
    case 'ой':
      if (TRUE_OY.has(lemma) || lemma.length < 5) return [];
      return [{ stem, endings: isVelar(last) || isHissing(last) ? ADJECTIVES.velarStressed : ADJECTIVES.hardStressed }];
    case 'ая':
      if (TRUE_AYA.has(lemma)) return [];
      return [{ stem, endings: ofGender(isHissing(last) ? ADJECTIVES.hissing : mixed, F.feminine) }];
    case 'яя':
      return [{ stem, endings: ofGender(ADJECTIVES.soft, F.feminine) }];
    case 'ое':
      return [{ stem, endings: ofGender(isHissing(last) ? ADJECTIVES.velar : mixed, F.neuter) }];
    case 'ее':
      return [{ stem, endings: ofGender(isHissing(last) ? ADJECTIVES.hissing : ADJECTIVES.soft, F.neuter) }];
    case 'ые':
      return [{ stem, endings: ofGender(ADJECTIVES.hard, 0) }];
    case 'ие':
      if (SOFT_ADJECTIVES.test(stem)) return [{ stem, endings: ofGender(ADJECTIVES.soft, 0) }];
      if (!/[гкщ]$/.test(stem)) return [];
      return [{ stem, endings: ofGender(isHissing(last) ? ADJECTIVES.hissing : ADJECTIVES.velar, 0) }];
    default:
      return [];
  }
}

/** Of an adjective table, one gender with its plural; 0 keeps the plural alone. */
function ofGender(table: Endings, gender: number): Endings {
  return filterReadings(table, reading => (reading & GENDERS) === 0 || (reading & gender) !== 0);
}
