import { Feature } from '../../features.ts';
import type { CompiledLexicon, LexiconCompiler, LexiconEntry, ReadingSink } from '../types.ts';
import { alternantsOf, startsAfterHyphen } from './stems.ts';
import { createSuffixAutomaton, type Start, type SuffixState } from './suffixes.ts';
import { createTrie } from './trie.ts';
import { CONTRACTED_CONVERBS, FROZEN_WORDS } from './words.ts';

/**
 * Kazakh: the stems of all entries in a trie, the endings in one automaton
 * that every stem shares. Generating all forms would need millions.
 */
export const kazakh: LexiconCompiler = {
  language: 'kk',
  compile: entries => load(tablesOf(entries)),
  load: tables => load(tables as Tables),
};

/** What is stored. Ways and spellings are shared, entries are known by index. */
interface Tables {
  /** Symbol of each entry; a frozen word of the language has -1. */
  readonly symbols: readonly number[];
  readonly lemmaLengths: readonly number[];
  /** Forms that are not the entry's, by entry index; `x*` leaves out every form that begins so. */
  readonly excluded: Readonly<Record<number, readonly string[]>>;
  readonly ways: readonly Way[];
  /** Spellings of stems and whole forms, sorted, joined by line breaks. */
  readonly spellings: string;
  /** For each spelling: entry, way, entry, way… */
  readonly links: readonly (readonly number[])[];
}

/** How a form goes on after a spelling: a whole form ends there, a stem takes endings. */
type Way =
  | { readonly whole: number }
  | { readonly starts: readonly Start[]; readonly hyphen: readonly Start[]; readonly merged: string };

const FROZEN = -1;

function tablesOf(given: readonly LexiconEntry[]): Tables {
  const frozen = FROZEN_WORDS.map(
    (lemma): LexiconEntry => ({ symbol: FROZEN, lemma, partOfSpeech: 'noun', forms: [], exclude: [] }),
  );
  const entries = [...given, ...frozen];
  const ways: Way[] = [];
  const wayIndex = new Map<string, number>();
  const links = new Map<string, number[]>();
  const excluded: Record<number, readonly string[]> = {};

  function link(spelling: string, entry: number, way: Way): void {
    const key = JSON.stringify(way);
    let index = wayIndex.get(key);
    if (index === undefined) {
      index = ways.push(way) - 1;
      wayIndex.set(key, index);
    }
    const list = links.get(spelling) ?? [];
    list.push(entry, index);
    links.set(spelling, list);
  }

  entries.forEach((entry, index) => {
    if (entry.exclude.length > 0) excluded[index] = entry.exclude;
    const hyphen = startsAfterHyphen(entry);
    for (const { spelling, starts, merged } of alternantsOf(entry)) {
      link(spelling, index, { starts, hyphen: spelling === entry.lemma ? hyphen : [], merged });
    }
    for (const form of entry.forms) link(form, index, { whole: 0 });
    if (entry.partOfSpeech !== 'verb') return;
    for (const form of CONTRACTED_CONVERBS[entry.lemma] ?? []) link(form, index, { whole: Feature.converb });
  });

  const spellings = [...links.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    symbols: entries.map(entry => entry.symbol),
    lemmaLengths: entries.map(entry => entry.lemma.length),
    excluded,
    ways,
    spellings: spellings.join('\n'),
    links: spellings.map(spelling => links.get(spelling)!),
  };
}

const HYPHEN = 0x2d;

function load(tables: Tables): CompiledLexicon {
  const automaton = createSuffixAutomaton();
  const trie = createTrie(tables.spellings === '' ? [] : tables.spellings.split('\n'));
  const begun = new Map<Way, { start: SuffixState | null; hyphen: SuffixState | null }>();

  function begin(way: Extract<Way, { starts: unknown }>): { start: SuffixState | null; hyphen: SuffixState | null } {
    let known = begun.get(way);
    if (known === undefined) {
      let start = automaton.start(way.starts);
      for (let i = 0; i < way.merged.length && start !== null; i++)
        start = automaton.step(start, way.merged.charCodeAt(i));
      known = { start, hyphen: automaton.start(way.hyphen) };
      begun.set(way, known);
    }
    return known;
  }

  /** Features of the endings that lead from `from` to the end of the form. */
  function endings(way: Way, form: string, from: number): readonly number[] {
    if ('whole' in way) return from === form.length ? [way.whole] : [];
    const { start, hyphen } = begin(way);
    let state = start;
    let at = from;
    if (hyphen !== null && form.charCodeAt(from) === HYPHEN && from + 1 < form.length) {
      state = hyphen;
      at++;
    }
    for (; state !== null && at < form.length; at++) state = automaton.step(state, form.charCodeAt(at));
    return state?.readings ?? [];
  }

  function match(form: string, sink: ReadingSink): void {
    const found: { entry: number; features: number }[] = [];
    let frozenLength = 0;
    let node = 0;
    for (let at = 0; at < form.length; at++) {
      node = trie.child(node, form.charCodeAt(at));
      if (node < 0) break;
      const key = trie.key(node);
      if (key < 0) continue;
      const links = tables.links[key]!;
      for (let i = 0; i < links.length; i += 2) {
        const entry = links[i]!;
        for (const features of endings(tables.ways[links[i + 1]!]!, form, at + 1)) {
          if (tables.symbols[entry] === FROZEN) {
            if ((features & (Feature.first | Feature.second)) === 0) {
              frozenLength = Math.max(frozenLength, tables.lemmaLengths[entry]!);
            }
          } else if (!isExcluded(tables.excluded[entry], form)) found.push({ entry, features });
        }
      }
    }
    report(found, frozenLength, sink);
  }

  function report(
    found: readonly { entry: number; features: number }[],
    frozenLength: number,
    sink: ReadingSink,
  ): void {
    const kept = found.filter(({ entry }) => tables.lemmaLengths[entry]! >= frozenLength);
    kept.forEach(({ entry, features }, index) => {
      const symbol = tables.symbols[entry]!;
      const first = kept.findIndex(other => tables.symbols[other.entry] === symbol && other.features === features);
      if (first === index) sink(symbol, features);
    });
  }

  return { language: 'kk', match, tables };
}

function isExcluded(excluded: readonly string[] | undefined, form: string): boolean {
  if (excluded === undefined) return false;
  return excluded.some(one => (one.endsWith('*') ? form.startsWith(one.slice(0, -1)) : one === form));
}
