import { type CompiledWords, compileWords, createLinter, type Linter } from '../engine/index.ts';
import { rules } from './generated/index.ts';
import { law } from './law/index.ts';
import { sharedVocabulary } from './shared/vocabulary.ts';
import { packagedWords } from './words.ts';

/** The linter of the product: all rules, the law, and the words as the package carries them. */
export function createDefaultLinter(): Linter {
  const words = packagedWords();
  return createLinter({ rules, law, vocabulary: sharedVocabulary, ...(words && { words }) });
}

/** Compiles the words of all rules; called when the package is built. */
export function compileDefaultWords(): CompiledWords {
  return compileWords(rules, sharedVocabulary);
}
