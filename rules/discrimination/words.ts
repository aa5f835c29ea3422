import type { PatternSet } from '../../engine/rule.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

/** Kazakh tells groups by their plural ending (`plural`) from those named by a participle (`those`). */
export const classes: Readonly<Record<string, PatternSet>> = {
  woman: { kk: kk.classes.woman, ru: ru.classes.woman, en: en.classes.woman },
  people: { ru: ru.classes.people, en: en.classes.people },
  plural: { kk: kk.classes.plural },
  those: { kk: kk.classes.those },
  'those-to': { kk: kk.classes['those-to'] },
  'those-whom': { kk: kk.classes['those-whom'] },
  vice: { kk: kk.classes.vice, ru: ru.classes.vice, en: en.classes.vice },
  slur: { kk: kk.classes.slur, ru: ru.classes.slur, en: en.classes.slur },
  leading: { ru: ru.classes.leading, en: en.classes.leading },
  capability: { kk: kk.classes.capability, ru: ru.classes.capability, en: en.classes.capability },
};

const slur = '<slur>';

export const patterns: Readonly<Record<string, PatternSet>> = {
  /** A vice is ascribed to a whole group. */
  generalise: { kk: kk.generalise, ru: ru.generalise, en: en.generalise },
  /** An ability is denied to a whole group; negation is part of these patterns. */
  incapable: { kk: kk.incapable, ru: ru.incapable, en: en.incapable },
  /** A group is kept out, sent away or refused a service. */
  exclusion: { kk: kk.exclusion, ru: ru.exclusion, en: en.exclusion },
  /** A job is offered by sex, age or looks. */
  vacancy: { kk: kk.vacancy, ru: ru.vacancy, en: en.vacancy },
  /** Contempt for a language, a custom or a faith. */
  contempt: { kk: kk.contempt, ru: ru.contempt, en: en.contempt },
  slur: { kk: slur, ru: slur, en: slur },
  hearsay: { kk: kk.hearsay, ru: ru.hearsay, en: en.hearsay },
  neutral: { kk: kk.neutral, ru: ru.neutral, en: en.neutral },
};
