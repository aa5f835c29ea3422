import { type FormMap, type Inflection, inflectionsOf } from '../inflections.ts';
import { compileStemLexicon, loadStemLexicon } from '../stemLexicon.ts';
import type { LexiconCompiler, LexiconEntry, PartOfSpeech } from '../types.ts';
import { adjectiveForms } from './adjectives.ts';
import { nounForms } from './nouns.ts';
import { verbForms } from './verbs.ts';

const formsByPartOfSpeech: Readonly<Record<PartOfSpeech, (lemma: string) => FormMap>> = {
  noun: nounForms,
  verb: verbForms,
  adjective: adjectiveForms,
};

/** English: spelling rules and irregular words make every form of an entry. */
export const english: LexiconCompiler = {
  language: 'en',
  compile: entries => compileStemLexicon('en', entries, inflect),
  load: tables => loadStemLexicon('en', tables),
};

function inflect(entry: LexiconEntry): Inflection[] {
  return inflectionsOf(formsByPartOfSpeech[entry.partOfSpeech](entry.lemma));
}
