import { LANGUAGES, type Language } from '../types.ts';
import { type Lists, toLists } from './lists.ts';
import { languageBit } from './symbols.ts';
import type { Constraint, Gap } from './syntax.ts';

/**
 * The position automaton (Glushkov) of all patterns: plain data, laid out as
 * it is run, so that a package need not unpack it. A position is a word slot,
 * shared by all patterns that begin alike up to it. It is entered by a token
 * that reads its symbol, at a pattern's start or over one of the ways that
 * lead into it.
 */
export interface Automaton {
  /** By position: index of its kind. */
  readonly kind: ArrayLike<number>;
  /** The kinds of position, in fours: flags (1 may start, 2 in focus), feature bits required, forbidden, language bit. */
  readonly kinds: ArrayLike<number>;
  /** Position → the patterns that may end there. */
  readonly ends: Lists;
  /** By position: index of the set of ways that lead into it. Positions that stand for one another share a set. */
  readonly ways: ArrayLike<number>;
  /** By symbol: bits of the languages of its positions. Symbols from its length on have no positions. */
  readonly symbolLanguages: ArrayLike<number>;
  /** Symbol → its positions, in order. */
  readonly positions: Lists;
  /** Symbol → those of its positions that may start a pattern, in order. */
  readonly starters: Lists;
  /** Set of ways → threes of predecessor, words between (-1 no limit), crossing (0 or 1). */
  readonly before: Lists;
  /** Position → pairs of a set of ways that it opens and words between. */
  readonly after: Lists;
  /** Set of ways → the symbols of the positions that it leads into. */
  readonly awaited: Lists;
  /** By pattern: its group, and the index of its language. */
  readonly patternGroups: ArrayLike<number>;
  readonly patternLanguages: ArrayLike<number>;
  /** The patterns as written, one a line. */
  readonly sources: string;
  readonly groups: readonly string[];
}

export const START = 1;
export const FOCUS = 2;
/** Numbers that describe one kind. */
export const KIND = 4;

/** A position at some distance. */
export interface Reach {
  readonly position: number;
  readonly gap: Gap;
}

/** A position while the automaton is being built. */
export interface Slot {
  readonly symbol: number;
  readonly constraint: Constraint;
  /** The pattern that it was built for. */
  readonly pattern: number;
  flags: number;
  /** Whether the pattern may end there. */
  ends: boolean;
  /** The positions before it; their numbers are smaller. */
  readonly edges: Reach[];
}

export interface SlotPattern {
  readonly group: number;
  readonly language: Language;
  readonly source: string;
}

export function packAutomaton(
  slots: readonly Slot[],
  patterns: readonly SlotPattern[],
  groups: readonly string[],
): Automaton {
  const kinds = createTuples();
  const sets = createTuples();
  const { position, symbols, kind, ways } = share(slots, patterns, kinds, sets);
  const ends: number[][] = symbols.map(() => []);
  slots.forEach((slot, index) => {
    if (slot.ends && !ends[position[index]!]!.includes(slot.pattern)) ends[position[index]!]!.push(slot.pattern);
  });
  const count = symbols.reduce((most, symbol) => Math.max(most, symbol), 0) + 1;
  const symbolLanguages = new Array<number>(count).fill(0);
  const positions: number[][] = [];
  const starters: number[][] = [];
  const awaited: Set<number>[] = sets.all.map(() => new Set());
  symbols.forEach((symbol, index) => {
    const [flags, , , language] = kinds.all[kind[index]!]!;
    symbolLanguages[symbol]! |= language!;
    (positions[symbol] ??= []).push(index);
    if ((flags! & START) !== 0) (starters[symbol] ??= []).push(index);
    if (sets.all[ways[index]!]!.length > 0) awaited[ways[index]!]!.add(symbol);
  });
  const after: number[][] = symbols.map(() => []);
  sets.all.forEach((set, index) => {
    for (let at = 0; at < set.length; at += 3) after[set[at]!]!.push(index, set[at + 1]!);
  });
  return {
    kind,
    kinds: kinds.all.flat(),
    ends: toLists(ends, ends.length),
    ways,
    symbolLanguages,
    positions: toLists(positions, count),
    starters: toLists(starters, count),
    before: toLists(sets.all, sets.all.length),
    after: toLists(after, after.length),
    awaited: toLists(
      awaited.map(of => [...of]),
      awaited.length,
    ),
    patternGroups: patterns.map(({ group }) => group),
    patternLanguages: patterns.map(({ language }) => LANGUAGES.indexOf(language)),
    sources: patterns.map(({ source }) => source).join('\n'),
    groups,
  };
}

/**
 * Slots that read the same symbol under the same conditions, and into which
 * the same ways lead, are entered by the same tokens with the same threads:
 * they become one position. Predecessors have smaller numbers, so one pass
 * from the start finds all.
 */
function share(slots: readonly Slot[], patterns: readonly SlotPattern[], kinds: Tuples, sets: Tuples) {
  const slotKinds = createTuples();
  const position: number[] = [];
  let many: { readonly ways: readonly number[]; readonly set: number } = { ways: [], set: -1 };
  for (const { symbol, constraint, pattern, flags, edges } of slots) {
    const language = languageBit(patterns[pattern]!.language);
    const found = waysOf(edges, position);
    // The first words of a class's phrases have the same many ways, so the last such set is mostly the one.
    if (found.length > 3 && !areSame(found, many.ways)) many = { ways: found, set: sets.indexOf(found) };
    const set = found.length > 3 ? many.set : sets.indexOf(found);
    const kind = kinds.indexOf([flags, constraint.require, constraint.forbid, language]);
    position.push(slotKinds.indexOf([symbol, kind, set]));
  }
  const column = (index: number): number[] => slotKinds.all.map(tuple => tuple[index]!);
  return { position, symbols: column(0), kind: column(1), ways: column(2) };
}

/** Threes of predecessor, words between (-1 no limit), crossing; each way once. Classes of phrases make many edges. */
function waysOf(edges: readonly Reach[], position: readonly number[]): number[] {
  const ways: number[] = [];
  const seen = new Set<number>();
  for (const { position: slot, gap } of edges) {
    const from = position[slot]!;
    const words = gap.words === Number.POSITIVE_INFINITY ? -1 : gap.words;
    const key = (from * (MOST_WORDS + 2) + words + 1) * 2 + (gap.crossing ? 1 : 0);
    if (seen.has(key)) continue;
    seen.add(key);
    ways.push(from, words, gap.crossing ? 1 : 0);
  }
  return ways;
}

function areSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

/** More words between two items than any pattern allows. */
const MOST_WORDS = 10_000;

type Tuples = ReturnType<typeof createTuples>;

/** Numbers distinct tuples in the order in which they come. */
function createTuples() {
  const known = new Map<string, number>();
  const all: (readonly number[])[] = [];
  const indexOf = (tuple: readonly number[]): number => {
    const key = tuple.join(' ');
    let index = known.get(key);
    if (index === undefined) {
      index = all.push(tuple) - 1;
      known.set(key, index);
    }
    return index;
  };
  return { indexOf, all };
}
