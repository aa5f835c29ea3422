import { Feature as F } from '../../features.ts';
import { addForm, type FormMap } from '../inflections.ts';
import { auxiliaryForms } from './auxiliaries.ts';
import { irregularVerb } from './irregular.ts';
import { addEd, addIng, addS } from './spelling.ts';

/** The base form is an infinitive, an order, and the present of every person but one. */
const BASE = [
  F.infinitive,
  F.imperative | F.second,
  F.present | F.first | F.second | F.singular | F.plural,
  F.present | F.third | F.plural,
];

/** `lemma` is the infinitive without *to*. */
export function verbForms(lemma: string): FormMap {
  const auxiliary = auxiliaryForms(lemma);
  if (auxiliary !== undefined) return auxiliary;
  const forms: FormMap = new Map();
  addForm(forms, lemma, ...BASE);
  for (const form of addS(lemma)) addForm(forms, form, F.present | F.third | F.singular);
  for (const form of addIng(lemma)) addForm(forms, form, F.participle | F.present);
  const irregular = irregularVerb(lemma);
  for (const form of irregular?.past ?? addEd(lemma)) addForm(forms, form, F.past);
  for (const form of irregular?.participle ?? addEd(lemma)) addForm(forms, form, F.participle | F.past);
  return forms;
}
