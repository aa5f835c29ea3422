import { Feature as F } from '../../features.ts';
import type { FormMap } from '../inflections.ts';

/**
 * Auxiliary verbs: every form by hand, contractions with *not* included, since
 * they carry the negation inside the word.
 */
const FIRST = F.first | F.singular | F.present;
const THIRD = F.third | F.singular | F.present;
const OTHERS = F.first | F.second | F.plural | F.present;
const THEY = F.third | F.plural | F.present;
const NOT = F.negative;
const MODAL = F.present;

const AUXILIARIES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  be: {
    be: [F.infinitive, F.imperative | F.second],
    am: [FIRST],
    is: [THIRD],
    are: [OTHERS, THEY],
    was: [F.past | F.singular],
    were: [F.past | F.plural, F.past | F.conditional],
    being: [F.participle | F.present],
    been: [F.participle | F.past],
    "isn't": [THIRD | NOT],
    "aren't": [OTHERS | NOT, THEY | NOT],
    "wasn't": [F.past | F.singular | NOT],
    "weren't": [F.past | F.plural | NOT],
    "ain't": [F.present | NOT],
  },
  have: {
    have: [F.infinitive, F.imperative | F.second, OTHERS | F.singular, THEY],
    has: [THIRD],
    had: [F.past, F.participle | F.past],
    having: [F.participle | F.present],
    "haven't": [OTHERS | F.singular | NOT, THEY | NOT],
    "hasn't": [THIRD | NOT],
    "hadn't": [F.past | NOT],
  },
  do: {
    do: [F.infinitive, F.imperative | F.second, OTHERS | F.singular, THEY],
    does: [THIRD],
    did: [F.past],
    done: [F.participle | F.past],
    doing: [F.participle | F.present],
    "don't": [OTHERS | F.singular | NOT, THEY | NOT, F.imperative | F.second | NOT],
    "doesn't": [THIRD | NOT],
    "didn't": [F.past | NOT],
  },
  can: {
    can: [MODAL],
    could: [F.past, F.conditional],
    "can't": [MODAL | NOT],
    cannot: [MODAL | NOT],
    "couldn't": [F.past | NOT, F.conditional | NOT],
  },
  will: {
    will: [F.future],
    would: [F.conditional, F.past],
    "won't": [F.future | NOT],
    "wouldn't": [F.conditional | NOT, F.past | NOT],
  },
  shall: { shall: [F.future], should: [F.conditional], "shan't": [F.future | NOT], "shouldn't": [F.conditional | NOT] },
  may: { may: [MODAL], might: [F.conditional], "mightn't": [F.conditional | NOT] },
  must: { must: [MODAL], "mustn't": [MODAL | NOT] },
  ought: { ought: [MODAL], "oughtn't": [MODAL | NOT] },
  would: { would: [F.conditional], "wouldn't": [F.conditional | NOT] },
  could: { could: [F.conditional, F.past], "couldn't": [F.conditional | NOT, F.past | NOT] },
  should: { should: [F.conditional], "shouldn't": [F.conditional | NOT] },
};

/** All forms of an auxiliary, or undefined for a full verb. */
export function auxiliaryForms(lemma: string): FormMap | undefined {
  const forms = Object.hasOwn(AUXILIARIES, lemma) ? AUXILIARIES[lemma] : undefined;
  return forms && new Map(Object.entries(forms).map(([form, readings]) => [form, [...readings]]));
}
