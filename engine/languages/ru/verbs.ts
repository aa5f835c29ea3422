import { Feature as F } from '../../features.ts';
import { addForm, type FormMap, type Inflection, inflectionsOf } from '../inflections.ts';
import { fullForms } from './adjectives.ts';
import { tenseOf } from './aspect.ts';
import { irregularParts } from './irregularVerbs.ts';
import { hasVowel, isHissing, isVowel } from './letters.ts';
import { regularParts } from './verbClasses.ts';
import type { VerbParts } from './verbParts.ts';

/** `lemma` is the infinitive, with -ся or without. */
export function verbInflections(lemma: string): Inflection[] {
  const reflexive = /(?:ть|чь)ся$|тись$/.test(lemma);
  const infinitive = reflexive ? lemma.slice(0, -2) : lemma;
  const irregular = irregularParts(infinitive);
  const alternatives = irregular.length > 0 ? irregular : regularParts(infinitive);
  const tense = tenseOf(lemma, infinitive);
  const forms: FormMap = new Map();
  addForm(forms, infinitive, F.infinitive);
  // «заперев», «погибнув»: from the infinitive also where the past drops its vowel.
  if (/[аеиоуыя]ть$/.test(infinitive)) addForm(forms, `${infinitive.slice(0, -2)}в`, F.converb | F.past);
  for (const parts of alternatives) addFiniteForms(forms, parts, tense);
  if (infinitive === 'быть') addExtraFormsOfBe(forms);
  const particle = reflexive ? withParticle(forms) : forms;
  return [
    ...inflectionsOf(particle),
    ...alternatives.flatMap(parts => participles(parts, tense, reflexive ? 'ся' : '')),
  ];
}

function addFiniteForms(forms: FormMap, parts: VerbParts, tense: number): void {
  addPersons(forms, parts, tense);
  for (const order of parts.imperative) {
    addForm(forms, order, F.imperative | F.second | F.singular);
    addForm(forms, `${order}те`, F.imperative | F.second | F.plural);
  }
  addPast(forms, parts);
  addConverbs(forms, parts, tense);
  for (const stem of parts.passive) addShortForms(forms, stem.endsWith('нн') ? stem.slice(0, -1) : stem, F.past);
  const presentPassive = presentPassiveStem(parts, tense);
  if (presentPassive !== undefined) addShortForms(forms, presentPassive, F.present);
}

function addPersons(forms: FormMap, { first, third, thirdPlural, otherPersons }: VerbParts, tense: number): void {
  for (const form of first) addForm(forms, form, tense | F.first | F.singular);
  if (third === '') return;
  const stem = third.slice(0, -1);
  const [second, firstPlural, secondPlural] = otherPersons ?? [`${stem}шь`, `${stem}м`, `${stem}те`];
  addForm(forms, second, tense | F.second | F.singular);
  addForm(forms, third, tense | F.third | F.singular);
  addForm(forms, firstPlural, tense | F.first | F.plural);
  addForm(forms, secondPlural, tense | F.second | F.plural);
  addForm(forms, thirdPlural, tense | F.third | F.plural);
  if ((tense & F.future) !== 0) addForm(forms, `${firstPlural}те`, F.imperative | F.first | F.plural);
}

function addPast(forms: FormMap, { past, pastFeminine }: VerbParts): void {
  if (past === '') return;
  const feminine = pastFeminine ?? (endsInVowelAndL(past) ? `${past}а` : `${past}ла`);
  const stem = feminine.slice(0, -1);
  addForm(forms, past, F.past | F.singular | F.masculine);
  addForm(forms, feminine, F.past | F.singular | F.feminine);
  addForm(forms, `${stem}о`, F.past | F.singular | F.neuter);
  addForm(forms, `${stem}и`, F.past | F.plural);
}

function addConverbs(forms: FormMap, parts: VerbParts, tense: number): void {
  const { past, thirdPlural, imperative, pastParticiple } = parts;
  if (endsInVowelAndL(past)) {
    addForm(forms, `${past.slice(0, -1)}в`, F.converb | F.past);
    addForm(forms, `${past.slice(0, -1)}вши`, F.converb | F.past);
  } else if (past !== '') addForm(forms, `${past}ши`, F.converb | F.past);
  // Of perfective verbs only the old ones have it: придя, проведя.
  if ((tense & F.present) === 0 && pastParticiple === undefined) return;
  // «давать» keeps the suffix that its present drops: давая.
  const order = imperative[0] ?? '';
  const stem = order.endsWith('вай') ? order.slice(0, -1) : thirdPlural.slice(0, -2);
  if (hasVowel(stem)) addForm(forms, stem + (isHissing(stem.slice(-1)) ? 'а' : 'я'), F.converb | F.present);
}

/** Of passive participles: `сделана`, `уважаема`. */
function addShortForms(forms: FormMap, short: string, tense: number): void {
  const shared = F.participle | F.passive | tense | F.shortForm;
  addForm(forms, short, shared | F.singular | F.masculine);
  addForm(forms, `${short}а`, shared | F.singular | F.feminine);
  addForm(forms, `${short}о`, shared | F.singular | F.neuter);
  addForm(forms, `${short}ы`, shared | F.plural);
}

/** The present belongs to imperfective verbs alone, so clearly perfective ones have no present participles. */
function participles(parts: VerbParts, tense: number, particle: string): Inflection[] {
  const { past, third, thirdPlural, passive, pastParticiple } = parts;
  const inflections: Inflection[] = [];
  const add = (stem: string, ending: string, features: number): void => {
    inflections.push(...fullForms(stem, ending, particle, F.participle | features));
  };
  const active = pastParticiple ?? (endsInVowelAndL(past) ? `${past.slice(0, -1)}вш` : past && `${past}ш`);
  for (const stem of active === '' ? [] : active.split(',')) add(stem, 'ий', F.past);
  if ((tense & F.present) !== 0 && third !== '') {
    add(`${thirdPlural.slice(0, -1)}щ`, 'ий', F.present);
  }
  const presentPassive = presentPassiveStem(parts, tense);
  if (particle === '' && presentPassive !== undefined) add(presentPassive, 'ый', F.present | F.passive);
  if (particle === '') for (const stem of passive) add(stem, 'ый', F.past | F.passive);
  return inflections;
}

/** `уважаем`, `даваем`; verbs whose present stem has no vowel (лгать, врать) make none. */
function presentPassiveStem({ third, imperative }: VerbParts, tense: number): string | undefined {
  if ((tense & F.present) === 0 || !hasVowel(third.slice(0, -2))) return undefined;
  const order = imperative[0] ?? '';
  return order.endsWith('вай') ? `${order.slice(0, -1)}ем` : `${third.slice(0, -1)}м`;
}

function addExtraFormsOfBe(forms: FormMap): void {
  addForm(forms, 'есть', F.present | F.third | F.singular, F.present | F.third | F.plural);
  addForm(forms, 'будучи', F.converb | F.present);
}

/** -сь after vowels, -ся elsewhere; short passives take none. */
function withParticle(forms: FormMap): FormMap {
  const reflexive: FormMap = new Map();
  for (const [form, readings] of forms) {
    const kept = readings.filter(reading => (reading & F.shortForm) === 0);
    if (kept.length > 0) addForm(reflexive, form + (isVowel(form.slice(-1)) ? 'сь' : 'ся'), ...kept);
  }
  return reflexive;
}

function endsInVowelAndL(past: string): boolean {
  return past.endsWith('л') && isVowel(past.slice(-2, -1));
}
