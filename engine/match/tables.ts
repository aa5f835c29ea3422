import { type Lists, toLists } from './lists.ts';
import type { Constraint, Gap } from './syntax.ts';

/**
 * The position automaton (Glushkov) of all patterns: plain data, laid out as
 * it is run, so that a package need not unpack it. A position is one word slot
 * of one pattern. It is entered by a token that reads its symbol, at the
 * pattern's start or over one of the ways that lead into it.
 */
export interface Automaton {
  /** By position: index of its kind. */
  readonly kind: ArrayLike<number>;
  /** The kinds of position: flags (1 may start, 2 may end, 4 in focus), feature bits required and forbidden, in threes. */
  readonly kinds: ArrayLike<number>;
  /** By position: the pattern that it belongs to. */
  readonly pattern: ArrayLike<number>;
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
  /** By pattern: its group, and the bit of its language. */
  readonly patternGroups: ArrayLike<number>;
  readonly patternLanguages: ArrayLike<number>;
  /** The patterns as written, one a line. */
  readonly sources: string;
  readonly groups: readonly string[];
}

export const START = 1;
export const END = 2;
export const FOCUS = 4;

/** A position at some distance. */
export interface Reach {
  readonly position: number;
  readonly gap: Gap;
}

/** A position while the automaton is being built. */
export interface Slot {
  readonly symbol: number;
  readonly constraint: Constraint;
  flags: number;
  /** The positions before it. */
  readonly edges: Reach[];
}

export interface SlotPattern {
  readonly group: number;
  /** Bit of its language. */
  readonly language: number;
  readonly source: string;
  /** How many positions it has; they follow those of the pattern before it. */
  readonly size: number;
}

export function packAutomaton(
  slots: readonly Slot[],
  patterns: readonly SlotPattern[],
  groups: readonly string[],
): Automaton {
  const kinds = createTuples();
  const sets = createTuples();
  const kind = slots.map(({ flags, constraint }) => kinds.indexOf([flags, constraint.require, constraint.forbid]));
  const ways = slots.map(({ edges }) => sets.indexOf(edges.flatMap(({ position, gap }) => [position, ...wayOf(gap)])));
  const pattern = patterns.flatMap(({ size }, index) => new Array<number>(size).fill(index));
  const symbolLanguages: number[] = [];
  const positions: number[][] = [];
  const starters: number[][] = [];
  slots.forEach(({ symbol, flags }, position) => {
    symbolLanguages[symbol] = (symbolLanguages[symbol] ?? 0) | patterns[pattern[position]!]!.language;
    (positions[symbol] ??= []).push(position);
    if ((flags & START) !== 0) (starters[symbol] ??= []).push(position);
  });
  const count = positions.length;
  const awaited: Set<number>[] = sets.all.map(() => new Set());
  slots.forEach(({ symbol, edges }, position) => {
    if (edges.length > 0) awaited[ways[position]!]!.add(symbol);
  });
  const after: number[][] = slots.map(() => []);
  sets.all.forEach((set, index) => {
    for (let at = 0; at < set.length; at += 3) after[set[at]!]!.push(index, set[at + 1]!);
  });
  return {
    kind,
    kinds: kinds.all.flat(),
    pattern,
    ways,
    symbolLanguages: Array.from({ length: count }, (_, symbol) => symbolLanguages[symbol] ?? 0),
    positions: toLists(positions, count),
    starters: toLists(starters, count),
    before: toLists(sets.all, sets.all.length),
    after: toLists(after, after.length),
    awaited: toLists(
      awaited.map(symbols => [...symbols]),
      awaited.length,
    ),
    patternGroups: patterns.map(({ group }) => group),
    patternLanguages: patterns.map(({ language }) => language),
    sources: patterns.map(({ source }) => source).join('\n'),
    groups,
  };
}

function wayOf({ words, crossing }: Gap): readonly [number, number] {
  return [words === Number.POSITIVE_INFINITY ? -1 : words, crossing ? 1 : 0];
}

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
