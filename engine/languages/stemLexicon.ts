import type { Language } from '../types.ts';
import { addForm, type FormMap, type Inflection, inflectionsOf } from './inflections.ts';
import type { CompiledLexicon, LexiconEntry, ReadingSink } from './types.ts';

/**
 * JSON-able tables of a language whose words are stems plus endings. Ending
 * sets are shared: thousands of stems use a few hundred of them.
 */
interface StemTables {
  /** Each set is a list of [ending, feature set, feature set, …]. */
  readonly endingSets: readonly (readonly (string | number)[])[][];
  /** Stems, one a line. */
  readonly stems: string;
  /** For each stem in turn: how many links, then that many pairs of symbol and ending set. */
  readonly links: ArrayLike<number>;
}

type ReadingsByEnding = ReadonlyMap<string, readonly number[]>;

/** Expands the entries by their language's grammar and packs them. */
export function compileStemLexicon(
  language: Language,
  entries: readonly LexiconEntry[],
  inflect: (entry: LexiconEntry) => readonly Inflection[],
): CompiledLexicon {
  return loadStemLexicon(language, packStems(entries, inflect));
}

/** @throws TypeError when the tables were not made by `compileStemLexicon`. */
export function loadStemLexicon(language: Language, tables: unknown): CompiledLexicon {
  if (!isStemTables(tables)) throw new TypeError(`These are no ${language} lexicon tables; compile them again.`);
  const { links, endingSets: packedSets } = tables;
  const { linksByStem, longestStem } = readStems(tables);
  // Most sets are never asked for in one run.
  const endingSets: (ReadingsByEnding | undefined)[] = new Array(packedSets.length);
  let longestEnding = 0;
  for (const set of packedSets)
    for (const [ending] of set) longestEnding = Math.max(longestEnding, (ending as string).length);

  function match(form: string, sink: ReadingSink): void {
    // A word longer than any stem with any ending is not ours, however long it is.
    if (form.length > longestStem + longestEnding) return;
    const seen: number[] = [];
    for (let cut = Math.max(1, form.length - longestEnding); cut <= form.length; cut++) {
      const first = linksByStem.get(form.slice(0, cut));
      if (first === undefined) continue;
      const ending = form.slice(cut);
      const end = first + 1 + 2 * links[first]!;
      for (let at = first + 1; at < end; at += 2) {
        const symbol = links[at]!;
        const index = links[at + 1]!;
        endingSets[index] ??= readEndingSet(packedSets[index]!);
        const readings = endingSets[index].get(ending);
        if (readings !== undefined) for (const features of readings) emitOnce(seen, symbol, features, sink);
      }
    }
  }

  return { language, match, tables };
}

function emitOnce(seen: number[], symbol: number, features: number, sink: ReadingSink): void {
  for (let at = 0; at < seen.length; at += 2) if (seen[at] === symbol && seen[at + 1] === features) return;
  seen.push(symbol, features);
  sink(symbol, features);
}

function packStems(
  entries: readonly LexiconEntry[],
  inflect: (entry: LexiconEntry) => readonly Inflection[],
): StemTables {
  const setIds = new Map<string, number>();
  const endingSets: (string | number)[][][] = [];
  const linksByStem = new Map<string, number[]>();
  for (const entry of entries) {
    for (const [stem, forms] of mergeByStem(entry, inflect(entry))) {
      const set = [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ending, readings]) => [ending, ...readings]);
      const key = JSON.stringify(set);
      let id = setIds.get(key);
      if (id === undefined) {
        id = endingSets.push(set) - 1;
        setIds.set(key, id);
      }
      const links = linksByStem.get(stem);
      if (links === undefined) linksByStem.set(stem, [entry.symbol, id]);
      else links.push(entry.symbol, id);
    }
  }
  const links = [...linksByStem.values()].flatMap(pairs => [pairs.length / 2, ...pairs]);
  return { endingSets, stems: [...linksByStem.keys()].join('\n'), links };
}

/** One ending map per stem, without excluded forms and with the entry's own extra forms. */
function mergeByStem(entry: LexiconEntry, inflections: readonly Inflection[]): Map<string, FormMap> {
  const extra: FormMap = new Map();
  for (const form of entry.forms) addForm(extra, form, 0);
  const byStem = new Map<string, FormMap>();
  for (const { stem, endings } of [...inflections, ...inflectionsOf(extra)]) {
    for (const [ending, readings] of Object.entries(endings)) {
      if (isExcluded(entry, stem + ending)) continue;
      let forms = byStem.get(stem);
      if (forms === undefined) {
        forms = new Map();
        byStem.set(stem, forms);
      }
      addForm(forms, ending, ...readings);
    }
  }
  return byStem;
}

/** An exclusion that ends in `*` leaves out every form that begins so. */
function isExcluded(entry: LexiconEntry, form: string): boolean {
  return entry.exclude.some(out => (out.endsWith('*') ? form.startsWith(out.slice(0, -1)) : form === out));
}

function readEndingSet(set: readonly (readonly (string | number)[])[]): ReadingsByEnding {
  return new Map(set.map(([ending, ...readings]) => [ending as string, readings as number[]]));
}

/** Stem → where its links begin. */
function readStems({ stems, links }: StemTables): { linksByStem: Map<string, number>; longestStem: number } {
  const linksByStem = new Map<string, number>();
  let longestStem = 0;
  let at = 0;
  for (const stem of stems === '' ? [] : stems.split('\n')) {
    linksByStem.set(stem, at);
    longestStem = Math.max(longestStem, stem.length);
    at += 1 + 2 * (links[at] ?? 0);
  }
  return { linksByStem, longestStem };
}

function isStemTables(tables: unknown): tables is StemTables {
  const candidate = tables as Partial<StemTables> | null | undefined;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    Array.isArray(candidate.endingSets) &&
    typeof candidate.stems === 'string' &&
    (Array.isArray(candidate.links) || candidate.links instanceof Int32Array)
  );
}
