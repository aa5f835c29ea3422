/**
 * npm run eval:lemmas -- DIR [--misses]
 *
 * Measures how well the lexicons find words in all their forms. DIR holds
 * kk.tsv, ru.tsv, en.tsv (form, lemma, part of speech). Every lemma of the list
 * becomes an entry at once, which is far harder than any real lexicon.
 *
 * R      content tokens that match their own lemma
 * R-infl the same, only tokens whose form differs from the lemma
 * P      of all matches, those with the right lemma, weighted by tokens
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LexiconCompiler, LexiconEntry, PartOfSpeech } from '../engine/languages/types.ts';
import { LANGUAGES, type Language } from '../engine/types.ts';

interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
  readonly count: number;
}

interface Figures {
  readonly recall: number;
  readonly inflectedRecall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** The best of what was measured before this project began, in the same units. */
const BEST_BEFORE: Readonly<Record<Language, string>> = {
  kk: '98.9 / 98.2 / 88.8 (entries of 5 letters and more: 99.7 / 99.4 / 95.3)',
  ru: '98.6 / 97.0 / 95.4',
  en: '99.9 / 99.5 / 97.6',
};

const WORD: Readonly<Record<Language, RegExp>> = {
  kk: /^[а-яёәіңғүұқөһ]+(?:-[а-яёәіңғүұқөһ]+)*$/u,
  ru: /^[а-я]+(?:-[а-я]+)*$/u,
  en: /^[a-z]+(?:[-'][a-z]+)*$/u,
};
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV']);
const PARTS: Readonly<Record<string, PartOfSpeech>> = { VERB: 'verb', ADJ: 'adjective', ADV: 'adjective' };

function readGold(file: string, language: Language): GoldWord[] {
  const counts = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [form = '', lemma = '', part = ''] = line
      .split('\t')
      .map((cell, column) => (column < 2 ? normal(cell) : cell));
    if (!CONTENT.has(part) || form.length < 2 || lemma.length < 2) continue;
    if (!WORD[language].test(form) || !WORD[language].test(lemma)) continue;
    const parts = counts.get(`${form}\t${lemma}`) ?? new Map<string, number>();
    parts.set(part, (parts.get(part) ?? 0) + 1);
    counts.set(`${form}\t${lemma}`, parts);
  }
  return [...counts].map(([key, parts]) => {
    const [form = '', lemma = ''] = key.split('\t');
    const partOfSpeech = [...parts].sort((a, b) => b[1] - a[1])[0]![0];
    return { form, lemma, partOfSpeech, count: [...parts.values()].reduce((sum, n) => sum + n, 0) };
  });
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

function measure(compiler: LexiconCompiler, all: readonly GoldWord[], minimum: number): Figures {
  const gold = all.filter(word => word.lemma.length >= minimum);
  const lemmas = [...new Set(gold.map(word => word.lemma))];
  const symbols = new Map(lemmas.map((lemma, symbol) => [lemma, symbol]));
  const entries = new Map<string, LexiconEntry>();
  for (const { lemma, partOfSpeech: part } of gold) {
    const partOfSpeech = PARTS[part] ?? 'noun';
    entries.set(`${lemma} ${partOfSpeech}`, {
      symbol: symbols.get(lemma)!,
      lemma,
      partOfSpeech,
      forms: [],
      exclude: [],
    });
  }
  const lexicon = compiler.compile([...entries.values()]);
  const right = new Map<string, Set<string>>();
  for (const { form, lemma } of gold) right.set(form, (right.get(form) ?? new Set()).add(lemma));

  let [tokens, hits, inflected, inflectedHits, falseHits] = [0, 0, 0, 0, 0];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { form, lemma, partOfSpeech, count } of gold) {
    const found = new Set<string>();
    lexicon.match(form, symbol => found.add(lemmas[symbol]!));
    const hit = found.has(lemma);
    tokens += count;
    if (hit) hits += count;
    else missed.push(`${count}\t${form} ≠ ${lemma}/${partOfSpeech}`);
    if (form !== lemma) {
      inflected += count;
      if (hit) inflectedHits += count;
    }
    for (const other of found) {
      if (right.get(form)!.has(other)) continue;
      falseHits += count;
      wrong.push(`${count}\t${form} = ${other}, not ${lemma}/${partOfSpeech}`);
    }
  }
  return {
    recall: hits / tokens,
    inflectedRecall: inflectedHits / inflected,
    precision: hits / (hits + falseHits),
    missed,
    wrong,
  };
}

/** Words a second, without any cache of forms. */
function speed(compiler: LexiconCompiler, gold: readonly GoldWord[]): number {
  const lexicon = compiler.compile(
    gold.map(({ lemma, partOfSpeech }, symbol) => {
      return { symbol, lemma, partOfSpeech: PARTS[partOfSpeech] ?? 'noun', forms: [], exclude: [] };
    }),
  );
  const pass = (): void => {
    for (const { form } of gold) lexicon.match(form, () => {});
  };
  pass();
  const start = performance.now();
  pass();
  return (gold.length * 1000) / (performance.now() - start);
}

async function compilerOf(language: Language): Promise<LexiconCompiler | undefined> {
  const file = path.join(import.meta.dirname, '..', 'engine', 'languages', language, 'index.ts');
  if (!existsSync(file)) return undefined;
  const room = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return Object.values(room).find((one): one is LexiconCompiler => {
    return typeof one === 'object' && one !== null && 'compile' in one && 'load' in one;
  });
}

const percent = (share: number): string => (100 * share).toFixed(1);
const [directory, ...options] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: npm run eval:lemmas -- DIR [--misses]');
  process.exit(2);
}
for (const language of LANGUAGES) {
  const file = path.join(directory, `${language}.tsv`);
  const compiler = await compilerOf(language);
  if (compiler === undefined || !existsSync(file)) {
    console.log(`${language}: skipped (no ${compiler === undefined ? 'lexicon' : 'list'})`);
    continue;
  }
  const gold = readGold(file, language);
  console.log(`${language}: best before R / R-infl / P = ${BEST_BEFORE[language]}`);
  for (const minimum of [2, 5]) {
    const figures = measure(compiler, gold, minimum);
    const name = minimum === 2 ? 'all entries' : `entries of ${minimum} letters and more`;
    const shares = [figures.recall, figures.inflectedRecall, figures.precision].map(percent).join(' / ');
    console.log(`${language}: ${name}: R / R-infl / P = ${shares}`);
    if (minimum === 2 && options.includes('--misses')) {
      for (const [title, lines] of [
        ['missed', figures.missed],
        ['wrong', figures.wrong],
      ] as const) {
        console.log(`── ${title}`);
        for (const line of [...lines].sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10)))
          console.log(line);
      }
    }
  }
  console.log(`${language}: ${Math.round(speed(compiler, gold) / 1000)} thousand words a second without a cache`);
}
