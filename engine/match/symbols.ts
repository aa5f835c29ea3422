import type { LexiconEntry } from '../languages/types.ts';
import { LANGUAGES, type Language } from '../types.ts';
import { type Lists, toLists } from './lists.ts';
import type { PatternNode } from './syntax.ts';

/** Symbols 0–2 are not words of a lexicon but kinds of token. */
export const SPECIAL = { number: 0, name: 1, word: 2 } as const;

/** The words behind the symbols: plain data, ready to be stored in a package. */
export interface SymbolTables {
  readonly count: number;
  readonly entries: Readonly<Record<Language, readonly LexiconEntry[]>>;
  /** Exact forms. */
  readonly forms: Readonly<Record<Language, SpelledSymbols>>;
  readonly prefixes: Readonly<Record<Language, SpelledSymbols>>;
  /** Symbol → prefixes of forms that do not belong to it. */
  readonly excludedPrefixes: Readonly<Record<number, readonly string[]>>;
  /** Symbol → symbols of the classes that hold it, directly or through another class. */
  readonly classes: Lists;
}

/** Spellings, one a line, and the symbols of each. */
export interface SpelledSymbols {
  readonly spellings: string;
  readonly symbols: Lists;
}

type WordNode = Extract<PatternNode, { kind: 'form' | 'prefix' | 'lemma' }>;

/** Gives each distinct word of the patterns one number, language by language. */
export function createSymbolTable() {
  const numbers = new Map<string, number>();
  const entries: Record<Language, LexiconEntry[]> = { kk: [], ru: [], en: [] };
  const forms = { kk: new Map<string, number[]>(), ru: new Map<string, number[]>(), en: new Map<string, number[]>() };
  const prefixes = {
    kk: new Map<string, number[]>(),
    ru: new Map<string, number[]>(),
    en: new Map<string, number[]>(),
  };
  const excludedPrefixes: Record<number, string[]> = {};
  const classes: number[][] = [];
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
      return {
        count,
        entries,
        forms: { kk: spelled(forms.kk), ru: spelled(forms.ru), en: spelled(forms.en) },
        prefixes: { kk: spelled(prefixes.kk), ru: spelled(prefixes.ru), en: spelled(prefixes.en) },
        excludedPrefixes,
        classes: toLists(closed(classes), count),
      };
    },
  };
}

export type SymbolTable = ReturnType<typeof createSymbolTable>;

function describe(node: WordNode): string {
  if (node.kind === 'form') return node.form;
  if (node.kind === 'prefix') return `${node.prefix}*`;
  return `${node.lemma}/${node.partOfSpeech}=${node.forms.join('=')}!${node.exclude.join('!')}`;
}

function append(map: Map<string, number[]>, key: string, symbol: number): void {
  const known = map.get(key);
  if (known) known.push(symbol);
  else map.set(key, [symbol]);
}

function spelled(map: ReadonlyMap<string, readonly number[]>): SpelledSymbols {
  return { spellings: [...map.keys()].join('\n'), symbols: toLists([...map.values()], map.size) };
}

/** For each symbol all classes that hold it, directly or through another class. */
function closed(classes: readonly (readonly number[] | undefined)[]): number[][] {
  const result: number[][] = [];
  classes.forEach((direct, symbol) => {
    const all = new Set<number>();
    const pending = [...(direct ?? [])];
    for (let next = pending.pop(); next !== undefined; next = pending.pop())
      if (!all.has(next)) {
        all.add(next);
        pending.push(...(classes[next] ?? []));
      }
    result[symbol] = [...all];
  });
  return result;
}

export function languageBit(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}
