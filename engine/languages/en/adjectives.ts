import { Feature as F } from '../../features.ts';
import { addForm, type FormMap } from '../inflections.ts';
import { irregularDegrees } from './irregular.ts';
import { addDegree } from './spelling.ts';

/** Endings after which English compares with *more* and *most*. */
const COMPARED_BY_MORE = /(?:ous|ful|less|ive|ing|ed|ish|ent|ant|al|able|ible|ary|ory|ic|ese|like|ise)$/;

/** Words that rules may list as adjectives, and whose `-er` form is another word: `offer`, `upper`. */
const NEVER_COMPARED = new Set([
  'off',
  'up',
  'own',
  'both',
  'out',
  'over',
  'in',
  'on',
  'no',
  'not',
  'so',
  'very',
  'all',
  'such',
  'other',
]);

/** Adjectives and adverbs: base, comparative and superlative. */
export function adjectiveForms(lemma: string): FormMap {
  const forms: FormMap = new Map();
  addForm(forms, lemma, 0);
  const irregular = irregularDegrees(lemma);
  for (const form of irregular?.comparative ?? []) addForm(forms, form, F.comparative);
  for (const form of irregular?.superlative ?? []) addForm(forms, form, F.comparative);
  if (irregular !== undefined || NEVER_COMPARED.has(lemma) || (COMPARED_BY_MORE.test(lemma) && lemma.length > 5))
    return forms;
  for (const form of [...addDegree(lemma, 'er'), ...addDegree(lemma, 'est')]) addForm(forms, form, F.comparative);
  return forms;
}
