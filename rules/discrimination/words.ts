import type { PatternSet } from '../../engine/rule.ts';
import * as scornEn from './scorn.en.ts';
import * as scornKk from './scorn.kk.ts';
import * as scornRu from './scorn.ru.ts';
import * as softEn from './soft.en.ts';
import * as softKk from './soft.kk.ts';
import * as softRu from './soft.ru.ts';
import * as targetsEn from './targets.en.ts';
import * as targetsKk from './targets.kk.ts';
import * as targetsRu from './targets.ru.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

/** Kazakh tells groups by their plural ending (`plural`) from those named by a participle (`those`). */
export const classes: Readonly<Record<string, PatternSet>> = {
  woman: { kk: kk.classes.woman, ru: ru.classes.woman, en: en.classes.woman },
  people: { ru: ru.classes.people, en: en.classes.people },
  group: { ru: ru.classes.group, en: en.classes.group },
  human: { ru: ru.classes.human, en: en.classes.human },
  origin: { kk: kk.classes.origin, ru: ru.classes.origin, en: en.classes.origin },
  trait: { kk: softKk.classes.trait, ru: softRu.classes.trait, en: softEn.classes.trait },
  chore: { kk: softKk.classes.chore, ru: softRu.classes.chore, en: softEn.classes.chore },
  misdeed: { kk: softKk.classes.misdeed, ru: softRu.classes.misdeed, en: softEn.classes.misdeed },
  calamity: { kk: softKk.classes.calamity, ru: softRu.classes.calamity, en: softEn.classes.calamity },
  admit: { ru: scornRu.admit, en: scornEn.admit },
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
  /** A protected group is named, or taken up again by a pronoun. */
  target: { kk: targetsKk.target, ru: targetsRu.target, en: targetsEn.target },
  they: { kk: targetsKk.they, ru: targetsRu.they, en: targetsEn.they },
  /** Said of people only to belittle them; a breach when a group is meant. */
  scorn: { kk: scornKk.scorn, ru: scornRu.scorn, en: scornEn.scorn },
  /** Belittles only where the sentence speaks of nothing official. */
  soft: { kk: softKk.soft, ru: softRu.soft, en: softEn.soft },
  tone: { kk: softKk.tone, ru: softRu.tone, en: softEn.tone },
  vice: { kk: '<vice>', ru: '<vice>' },
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
  mention: { kk: kk.mention, ru: ru.mention, en: en.mention },
  hearsay: { kk: kk.hearsay, ru: ru.hearsay, en: en.hearsay },
  neutral: { kk: kk.neutral, ru: ru.neutral, en: en.neutral },
};
