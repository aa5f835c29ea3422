import type { CompiledLexicon } from '../languages/types.ts';
import { normaliseForm } from '../scan/normalise.ts';
import { LANGUAGES, type Language, type Reading, type Script, type Word } from '../types.ts';
import { compactLists, type Lists } from './lists.ts';
import type { SpelledSymbols, SymbolTables } from './symbols.ts';

/** Word forms remembered; a statement has far fewer. */
const MEMORY = 100_000;

/**
 * Makes the look-up from a raw word to everything known about it. The result
 * is remembered by raw form: the same word costs one Map look-up. Linear in
 * the word's length.
 */
export function createWordLookup(
  tables: Omit<SymbolTables, 'entries'>,
  lexicons: Readonly<Record<Language, Pick<CompiledLexicon, 'match'>>>,
  languageScore: (form: string) => number,
): (raw: string) => Word {
  const listed = byLanguage(language => once(() => createListed(tables.forms[language], tables.prefixes[language])));
  const excluded = new Map(Object.entries(tables.excludedPrefixes).map(([symbol, list]) => [Number(symbol), list]));
  const classes = compactLists(tables.classes);
  let memory = new Map<string, Word>();

  const readingsOf = (form: string, script: Script): Reading[] => {
    const found = new Map<string, Reading>();
    const add = (symbol: number, features: number) => {
      const key = `${symbol} ${features}`;
      if (found.has(key)) return;
      if (excluded.get(symbol)?.some(prefix => form.startsWith(prefix))) return;
      found.set(key, { symbol, features });
      const end = classes.starts[symbol + 1]!;
      for (let at = classes.starts[symbol]!; at < end; at++) {
        const classSymbol = classes.items[at]!;
        found.set(`${classSymbol} ${features}`, { symbol: classSymbol, features });
      }
    };
    for (const language of OF_SCRIPT[script] ?? LANGUAGES) {
      listed[language]()(form, symbol => add(symbol, 0));
      lexicons[language].match(form, add);
    }
    return [...found.values()];
  };

  return raw => {
    const known = memory.get(raw);
    if (known) return known;
    // A long slice of a text holds the whole text in memory; a word that is remembered must not.
    const own = ` ${raw}`.slice(1);
    const { form, script } = normaliseForm(own);
    let readings = readingsOf(form, script);
    if (readings.length === 0 && form.includes('-'))
      readings = form.split('-').flatMap(part => (part.length > 1 ? readingsOf(part, script) : []));
    const word: Word = { form, script, readings, languageScore: languageScore(form) };
    if (memory.size >= MEMORY) memory = new Map();
    memory.set(own, word);
    return word;
  };
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { kk: make('kk'), ru: make('ru'), en: make('en') };
}

/** Which languages a word of one script can belong to; the others may be of any. */
const OF_SCRIPT: Readonly<Partial<Record<Script, readonly Language[]>>> = { latin: ['en'], cyrillic: ['kk', 'ru'] };

/** Finds the symbols of forms that patterns spell out, whole or by their beginning: one look-up for each length. */
function createListed(forms: SpelledSymbols, prefixes: SpelledSymbols) {
  const exact = indexSpellings(forms);
  const beginnings = indexSpellings(prefixes);
  const lengths = [...new Set([...beginnings.keys()].map(prefix => prefix.length))].sort((a, b) => a - b);
  return (form: string, sink: (symbol: number) => void): void => {
    report(forms.symbols, exact.get(form), sink);
    for (const length of lengths) {
      if (length > form.length) return;
      report(prefixes.symbols, beginnings.get(form.slice(0, length)), sink);
    }
  };
}

function indexSpellings({ spellings }: SpelledSymbols): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  if (spellings !== '') for (const spelling of spellings.split('\n')) index.set(spelling, index.size);
  return index;
}

function report({ starts, items }: Lists, index: number | undefined, sink: (symbol: number) => void): void {
  if (index === undefined) return;
  for (let at = starts[index]!; at < starts[index + 1]!; at++) sink(items[at]!);
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
