import type { LexiconEntry } from '../languages/types.ts';
import { LANGUAGES, type Language } from '../types.ts';
import type { PatternNode } from './syntax.ts';

/** Symbols 0–2 are not words of a lexicon but kinds of token. */
export const SPECIAL = { number: 0, name: 1, word: 2 } as const;

/** The words behind the symbols: plain data, ready to be stored in a package. */
export interface SymbolTables {
  readonly count: number;
  readonly entries: Readonly<Record<Language, readonly LexiconEntry[]>>;
  /** Language → exact form → symbols. */
  readonly forms: Readonly<Record<Language, Readonly<Record<string, readonly number[]>>>>;
  /** Language → prefix → symbols. */
  readonly prefixes: Readonly<Record<Language, Readonly<Record<string, readonly number[]>>>>;
  /** Symbol → prefixes of forms that do not belong to it. */
  readonly excludedPrefixes: Readonly<Record<number, readonly string[]>>;
  /** Word symbol → symbols of the classes that hold it. */
  readonly classes: Readonly<Record<number, readonly number[]>>;
}

type WordNode = Extract<PatternNode, { kind: 'form' | 'prefix' | 'lemma' }>;

/** Gives each distinct word of the patterns one number, language by language. */
export function createSymbolTable() {
  const numbers = new Map<string, number>();
  const entries: Record<Language, LexiconEntry[]> = { kk: [], ru: [], en: [] };
  const forms: Record<Language, Record<string, number[]>> = { kk: {}, ru: {}, en: {} };
  const prefixes: Record<Language, Record<string, number[]>> = { kk: {}, ru: {}, en: {} };
  const excludedPrefixes: Record<number, string[]> = {};
  const classes: Record<number, number[]> = {};
  let count = Object.keys(SPECIAL).length;

  const wordSymbol = (language: Language, node: WordNode): number => {
    const key = `${language} ${describe(node)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const symbol = count++;
    numbers.set(key, symbol);
    if (node.kind === 'form') append(forms[language], node.form, symbol);
    else if (node.kind === 'prefix') append(prefixes[language], node.prefix, symbol);
    else {
      const families = node.exclude.filter(form => form.endsWith('*')).map(form => form.slice(0, -1));
      if (families.length > 0) excludedPrefixes[symbol] = families;
      entries[language].push({
        symbol,
        lemma: node.lemma,
        partOfSpeech: node.partOfSpeech,
        forms: node.forms,
        exclude: node.exclude.filter(form => !form.endsWith('*')),
      });
    }
    return symbol;
  };

  return {
    wordSymbol,
    classSymbol(language: Language, name: string): number {
      const key = `${language} <${name}>`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, count);
      return count++;
    },
    include(classSymbol: number, member: number): void {
      const of = (classes[member] ??= []);
      if (!of.includes(classSymbol)) of.push(classSymbol);
    },
    tables(): SymbolTables {
      return { count, entries, forms, prefixes, excludedPrefixes, classes };
    },
  };
}

export type SymbolTable = ReturnType<typeof createSymbolTable>;

function describe(node: WordNode): string {
  if (node.kind === 'form') return node.form;
  if (node.kind === 'prefix') return `${node.prefix}*`;
  return `${node.lemma}/${node.partOfSpeech}=${node.forms.join('=')}!${node.exclude.join('!')}`;
}

function append(map: Record<string, number[]>, key: string, symbol: number): void {
  if (Object.hasOwn(map, key)) map[key]!.push(symbol);
  else map[key] = [symbol];
}

export function languageBit(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}
