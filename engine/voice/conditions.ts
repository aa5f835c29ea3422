import type { Language } from '../types.ts';

export interface ConditionWords {
  /** Open a condition whose consequence may follow in the same sentence. */
  readonly opening: ReadonlySet<string>;
  /** Make their own clause a supposition, wherever they stand in it. */
  readonly inClause: ReadonlySet<string>;
}

/** Separated by semicolons; an entry is a word or two. */
export const CONDITION_LISTS = {
  kk: { opening: 'егер; егерде', inClause: 'егер; делік; айталық; болмақшы' },
  ru: { opening: 'если; ежели; коли; допустим; предположим; в случае', inClause: 'если; бы; б; в случае' },
  en: { opening: 'if; unless; suppose; supposing; in case; provided that', inClause: 'if; unless; whether' },
} as const satisfies Record<Language, { opening: string; inClause: string }>;

export const CONDITION_WORDS: Readonly<Record<Language, ConditionWords>> = {
  kk: read(CONDITION_LISTS.kk),
  ru: read(CONDITION_LISTS.ru),
  en: read(CONDITION_LISTS.en),
};

function read(lists: { opening: string; inClause: string }): ConditionWords {
  return { opening: new Set(lists.opening.split('; ')), inClause: new Set(lists.inClause.split('; ')) };
}
