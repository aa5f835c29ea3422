import { Feature as F } from '../../features.ts';
import { addForm, type FormMap } from '../inflections.ts';
import { irregularPlurals } from './irregular.ts';
import { addS } from './spelling.ts';

const POSSESSIVE = F.possessive | F.genitive;

/** Singular, plural and the possessive of both; apostrophes are `'`. */
export function nounForms(lemma: string): FormMap {
  const forms: FormMap = new Map();
  addForm(forms, lemma, F.singular);
  addForm(forms, `${lemma}'s`, F.singular | POSSESSIVE);
  if (lemma.endsWith('s')) addForm(forms, `${lemma}'`, F.singular | POSSESSIVE);
  for (const plural of irregularPlurals(lemma) ?? addS(lemma)) {
    addForm(forms, plural, F.plural);
    addForm(forms, plural.endsWith('s') ? `${plural}'` : `${plural}'s`, F.plural | POSSESSIVE);
  }
  return forms;
}
