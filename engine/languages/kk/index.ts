import { Feature } from '../../features.ts';
import type { CompiledLexicon, LexiconCompiler, ReadingSink } from '../types.ts';
import { createSuffixAutomaton, type SuffixState } from './suffixes.ts';
import { FROZEN_VERB, type Tables, tablesOf } from './tables.ts';
import { createTrie } from './trie.ts';

/**
 * Kazakh: the stems of all entries in a trie, the endings in one automaton
 * that every stem shares. Generating all forms would need millions.
 */
export const kazakh: LexiconCompiler = {
  language: 'kk',
  compile: entries => load(tablesOf(entries)),
  load: tables => load(tables as Tables),
};

interface Begun {
  readonly start: SuffixState | null;
  readonly hyphen: SuffixState | null;
  readonly whole: readonly number[];
}

interface Found {
  readonly entry: number;
  readonly features: number;
}

const CLITICS = ['-ақ', '-ау', '-мыс', '-міс'];
const NONE: readonly number[] = [];
const HYPHEN = 0x2d;
const PERSONAL = Feature.first | Feature.second;

function load(tables: Tables): CompiledLexicon {
  const { symbols, lemmaLengths, excluded, ways, links } = tables;
  const automaton = createSuffixAutomaton();
  const trie = createTrie(tables.spellings === '' ? [] : tables.spellings.split('\n'));
  const verbs = new Set(tables.verbs);
  const begun: (Begun | undefined)[] = new Array(ways.length);

  function begin(way: number): Begun {
    const { starts, hyphen, merged, whole } = ways[way]!;
    let start = starts.length === 0 ? null : automaton.start(starts);
    for (let i = 0; i < merged.length && start !== null; i++) start = automaton.step(start, merged.charCodeAt(i));
    return { start, hyphen: hyphen.length === 0 ? null : automaton.start(hyphen), whole };
  }

  /** Features of the endings that lead from `from` to the end of the form. */
  function endings(way: number, form: string, from: number): readonly number[] {
    begun[way] ??= begin(way);
    const { start, hyphen, whole } = begun[way];
    if (whole.length > 0) return from === form.length ? whole : NONE;
    let state = start;
    let at = from;
    if (hyphen !== null && form.charCodeAt(from) === HYPHEN && from + 1 < form.length) {
      state = hyphen;
      at++;
    }
    for (; state !== null && at < form.length; at++) state = automaton.step(state, form.charCodeAt(at));
    return state === null ? NONE : state.readings;
  }

  /** Everything that the form may be, without what a frozen word hides. */
  function visible(form: string): Found[] {
    const found: Found[] = [];
    // Lengths of the longest frozen words seen: shorter lemmas are hidden by them.
    let frozenNoun = 0;
    let frozenVerb = 0;
    let node = 0;
    for (let at = 0; at < form.length; at++) {
      node = trie.child(node, form.charCodeAt(at));
      if (node < 0) break;
      const key = trie.key(node);
      if (key < 0) continue;
      const here = links[key]!;
      for (let i = 0; i < here.length; i += 2) {
        const entry = here[i]!;
        const symbol = symbols[entry]!;
        for (const features of endings(here[i + 1]!, form, at + 1)) {
          if (symbol >= 0) found.push({ entry, features });
          else if (symbol === FROZEN_VERB) frozenVerb = Math.max(frozenVerb, lemmaLengths[entry]!);
          // «Your rain» is less likely than «of his enemy»: жауының.
          else if ((features & PERSONAL) === 0) frozenNoun = Math.max(frozenNoun, lemmaLengths[entry]!);
        }
      }
    }
    if (frozenNoun + frozenVerb === 0) return found;
    frozenVerb = Math.max(frozenNoun, frozenVerb);
    return found.filter(({ entry }) => lemmaLengths[entry]! >= (verbs.has(entry) ? frozenVerb : frozenNoun));
  }

  function match(form: string, sink: ReadingSink): void {
    // сондай-ақ may be an entry itself; көп-ақ is көп with a clitic.
    const bare = withoutClitic(form);
    const kept = bare === form ? visible(form) : [...visible(form), ...visible(bare)];
    if (kept.length > 0)
      report(
        kept.filter(({ entry }) => !isExcluded(excluded[entry], form)),
        symbols,
        sink,
      );
  }

  return { language: 'kk', match, tables };
}

/** көп-ақ, рас-ау, келмек-мыс: what is said of the word before changes neither the word nor its form. */
function withoutClitic(form: string): string {
  for (const clitic of CLITICS) if (form.endsWith(clitic)) return form.slice(0, -clitic.length);
  return form;
}

/** Tells each reading once. */
function report(found: readonly Found[], symbols: readonly number[], sink: ReadingSink): void {
  found.forEach(({ entry, features }, index) => {
    const symbol = symbols[entry]!;
    const first = found.findIndex(other => symbols[other.entry] === symbol && other.features === features);
    if (first === index) sink(symbol, features);
  });
}

function isExcluded(excluded: readonly string[] | undefined, form: string): boolean {
  if (excluded === undefined) return false;
  return excluded.some(one => (one.endsWith('*') ? form.startsWith(one.slice(0, -1)) : one === form));
}
