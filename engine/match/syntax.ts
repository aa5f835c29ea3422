import type { PartOfSpeech } from '../languages/types.ts';

/** How far apart two neighbouring items of a pattern may stand. */
export interface Gap {
  /** Words allowed between; Infinity for no limit. */
  readonly words: number;
  /** Whether a comma, semicolon, colon or bracket may stand between. */
  readonly crossing: boolean;
}

export const ADJACENT: Gap = { words: 0, crossing: false };

/** Feature bits that a reading must have and must not have. */
export interface Constraint {
  readonly require: number;
  readonly forbid: number;
}

export type PatternNode =
  | { readonly kind: 'form'; readonly form: string; readonly constraint: Constraint }
  | { readonly kind: 'prefix'; readonly prefix: string; readonly constraint: Constraint }
  | {
      readonly kind: 'lemma';
      readonly lemma: string;
      readonly partOfSpeech: PartOfSpeech;
      readonly forms: readonly string[];
      readonly exclude: readonly string[];
      readonly constraint: Constraint;
    }
  | { readonly kind: 'class'; readonly name: string; readonly constraint: Constraint }
  | { readonly kind: 'special'; readonly name: 'number' | 'name' | 'word' }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[]; readonly gaps: readonly Gap[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly node: PatternNode }
  | { readonly kind: 'focus'; readonly node: PatternNode };

/** A mistake in a pattern, with what to write instead. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}
