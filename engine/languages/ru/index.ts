import type { Inflection } from '../inflections.ts';
import { compileStemLexicon, loadStemLexicon } from '../stemLexicon.ts';
import type { LexiconCompiler, LexiconEntry, PartOfSpeech } from '../types.ts';
import { adjectiveInflections } from './adjectives.ts';
import { nounInflections } from './nouns.ts';
import { verbInflections } from './verbs.ts';

const inflectionsByPartOfSpeech: Readonly<Record<PartOfSpeech, (lemma: string) => Inflection[]>> = {
  noun: nounInflections,
  verb: verbInflections,
  adjective: adjectiveInflections,
};

/** Russian: paradigms by the end of the lemma and lists of words that differ make stems with ending sets. */
export const russian: LexiconCompiler = {
  language: 'ru',
  compile: entries => compileStemLexicon('ru', entries, inflect),
  load: tables => loadStemLexicon('ru', tables),
};

function inflect(entry: LexiconEntry): Inflection[] {
  return [...inflectionsByPartOfSpeech[entry.partOfSpeech](entry.lemma), { stem: entry.lemma, endings: {} }];
}
