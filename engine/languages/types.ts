import type { Language } from '../types.ts';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective';

/** One lexicon entry of one language. Lemmas are normal forms: lower case, NFC, ё→е. */
export interface LexiconEntry {
  readonly symbol: number;
  /** Kazakh verbs are stems (`сал`), Russian and English verbs infinitives. */
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Forms that the grammar does not produce and that belong to the entry. */
  readonly forms: readonly string[];
  /** Forms that the grammar produces and that belong to another word. */
  readonly exclude: readonly string[];
}

/** Receives each reading of a word form. `features` are bits of `Feature`. */
export type ReadingSink = (symbol: number, features: number) => void;

/** Entries compiled for one language. Matching is linear in the form's length. */
export interface CompiledLexicon {
  readonly language: Language;
  match(form: string, sink: ReadingSink): void;
  /** Plain JSON-able tables, from which `load` of the same language makes the lexicon again. */
  readonly tables: unknown;
}

export interface LexiconCompiler {
  readonly language: Language;
  compile(entries: readonly LexiconEntry[]): CompiledLexicon;
  load(tables: unknown): CompiledLexicon;
}
