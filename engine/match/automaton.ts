import type { Language } from '../types.ts';
import { SPECIAL, type SymbolTable } from './symbols.ts';
import { ADJACENT, type Constraint, type Gap, PatternError, type PatternNode } from './syntax.ts';

/**
 * The position automaton (Glushkov) of all patterns: plain data, packed in
 * flat lists that are quick to read from JSON. A position is one word slot of
 * one pattern. It is entered by a token that reads its symbol, at the
 * pattern's start or from one of its predecessors.
 */
export interface Automaton {
  /** By position: the symbol that a token must read. */
  readonly symbols: ArrayLike<number>;
  /** By position: index of its kind. */
  readonly kind: ArrayLike<number>;
  /** The kinds of position: flags (1 may start, 2 may end, 4 in focus), feature bits required and forbidden, in threes. */
  readonly kinds: ArrayLike<number>;
  /** By position: index of the set of ways that lead into it. Positions that stand for one another share a set. */
  readonly ways: ArrayLike<number>;
  /** By set: how many ways it has. */
  readonly waySizes: ArrayLike<number>;
  /** Set after set, way after way: the predecessor and the gap. */
  readonly wayMembers: ArrayLike<number>;
  /** The gaps that ways name by index: words between (-1 no limit) and crossing (0 or 1), in pairs. */
  readonly gaps: ArrayLike<number>;
  /** In the order of their positions, which are numbered without a break. */
  readonly patterns: readonly CompiledPattern[];
  readonly groups: readonly string[];
}

export interface CompiledPattern {
  readonly group: number;
  readonly language: Language;
  readonly source: string;
  /** How many positions it has. */
  readonly size: number;
}

export const START = 1;
export const END = 2;
export const FOCUS = 4;

/** The members of a class in one language: single words share the class's symbol, phrases stand in line. */
export interface ResolvedClass {
  readonly symbol: number | undefined;
  readonly phrases: readonly PatternNode[];
}

export type ClassResolver = (name: string, language: Language) => ResolvedClass;

interface Reach {
  readonly position: number;
  readonly gap: Gap;
}

/** What a part of a pattern shows to its neighbours. */
interface Fragment {
  readonly first: readonly Reach[];
  readonly last: readonly Reach[];
  /** The gap over the fragment when it is left out; undefined when it may not be. */
  readonly skip: Gap | undefined;
}

export function createAutomatonBuilder(symbols: SymbolTable, resolveClass: ClassResolver) {
  const slots: Slot[] = [];
  const patterns: CompiledPattern[] = [];
  const groups: string[] = [];

  const slot = (symbol: number, node: PatternNode, focus: boolean): Fragment => {
    const constraint = 'constraint' in node ? node.constraint : { require: 0, forbid: 0 };
    const position = slots.push({ symbol, constraint, flags: focus ? FOCUS : 0, edges: [] }) - 1;
    const reach = [{ position, gap: ADJACENT }];
    return { first: reach, last: reach, skip: undefined };
  };

  const connect = (from: readonly Reach[], between: Gap, to: readonly Reach[]): void => {
    for (const source of from)
      for (const target of to) {
        const gap = join(join(source.gap, between), target.gap);
        slots[target.position]!.edges.push({ position: source.position, gap });
      }
  };

  const build = (node: PatternNode, language: Language, focus: boolean): Fragment => {
    switch (node.kind) {
      case 'form':
      case 'prefix':
      case 'lemma':
        return slot(symbols.wordSymbol(language, node), node, focus);
      case 'special':
        return slot(SPECIAL[node.name], node, focus);
      case 'class': {
        const { symbol, phrases } = resolveClass(node.name, language);
        const options = phrases.map(phrase => build(constrain(phrase, node.constraint), language, focus));
        if (symbol !== undefined) options.push(slot(symbol, node, focus));
        if (options.length === 0) throw new PatternError(`the class <${node.name}> has no member in "${language}"`);
        return alternatives(options);
      }
      case 'choice':
        return alternatives(node.options.map(option => build(option, language, focus)));
      case 'optional':
        return { ...build(node.node, language, focus), skip: ADJACENT };
      case 'focus':
        return build(node.node, language, true);
      case 'sequence': {
        let whole = build(node.items[0]!, language, focus);
        for (let index = 1; index < node.items.length; index++) {
          const gap = node.gaps[index - 1]!;
          const next = build(node.items[index]!, language, focus);
          connect(whole.last, gap, next.first);
          whole = {
            first: whole.skip ? [...whole.first, ...extend(next.first, join(whole.skip, gap))] : whole.first,
            last: next.skip ? [...next.last, ...extend(whole.last, join(gap, next.skip))] : next.last,
            skip: whole.skip && next.skip ? join(join(whole.skip, gap), next.skip) : undefined,
          };
        }
        return whole;
      }
    }
  };

  return {
    add(group: string, language: Language, source: string, node: PatternNode): void {
      let groupIndex = groups.indexOf(group);
      if (groupIndex < 0) groupIndex = groups.push(group) - 1;
      const before = slots.length;
      const fragment = build(node, language, !hasFocus(node));
      if (fragment.skip) throw new PatternError(`"${source}" may match nothing: make one word of it obligatory`);
      for (const reach of fragment.first) slots[reach.position]!.flags |= START;
      for (const reach of fragment.last) slots[reach.position]!.flags |= END;
      patterns.push({ group: groupIndex, language, source, size: slots.length - before });
    },
    automaton(): Automaton {
      return { ...pack(slots), patterns, groups };
    },
  };
}

/** A position while the automaton is being built. */
interface Slot {
  readonly symbol: number;
  readonly constraint: Constraint;
  flags: number;
  readonly edges: Reach[];
}

/** Kinds, gaps and sets of ways recur, so positions name them by index. */
function pack(slots: readonly Slot[]): Omit<Automaton, 'patterns' | 'groups'> {
  const kinds = createTuples();
  const gaps = createTuples();
  const ways = createTuples();
  const kind = slots.map(({ flags, constraint }) => kinds.indexOf([flags, constraint.require, constraint.forbid]));
  const wayOf = slots.map(({ edges }) =>
    ways.indexOf(
      edges.flatMap(({ position, gap }) => [
        position,
        gaps.indexOf([gap.words === Number.POSITIVE_INFINITY ? -1 : gap.words, gap.crossing ? 1 : 0]),
      ]),
    ),
  );
  return {
    symbols: slots.map(slot => slot.symbol),
    kind,
    kinds: kinds.all.flat(),
    ways: wayOf,
    waySizes: ways.all.map(way => way.length / 2),
    wayMembers: ways.all.flat(),
    gaps: gaps.all.flat(),
  };
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

function alternatives(options: readonly Fragment[]): Fragment {
  return {
    first: options.flatMap(option => option.first),
    last: options.flatMap(option => option.last),
    skip: options.find(option => option.skip)?.skip,
  };
}

function extend(reaches: readonly Reach[], gap: Gap): Reach[] {
  return reaches.map(reach => ({ position: reach.position, gap: join(reach.gap, gap) }));
}

function join(left: Gap, right: Gap): Gap {
  return { words: left.words + right.words, crossing: left.crossing || right.crossing };
}

/** Puts a class's constraint on a phrase's verbs, or on its last inflected word where it has no verb. */
function constrain(node: PatternNode, constraint: Constraint): PatternNode {
  if (constraint.require === 0 && constraint.forbid === 0) return node;
  if (node.kind === 'lemma' || node.kind === 'class') {
    const { require, forbid } = node.constraint;
    return { ...node, constraint: { require: require | constraint.require, forbid: forbid | constraint.forbid } };
  }
  if (node.kind !== 'sequence') return node;
  const verbs = node.items.some(isVerb);
  const last = node.items.findLastIndex(item => item.kind === 'lemma');
  const items = node.items.map((item, index) =>
    (verbs ? isVerb(item) : index === last) ? constrain(item, constraint) : item,
  );
  return { ...node, items };
}

function isVerb(node: PatternNode): boolean {
  return node.kind === 'lemma' && node.partOfSpeech === 'verb';
}

function hasFocus(node: PatternNode): boolean {
  switch (node.kind) {
    case 'focus':
      return true;
    case 'sequence':
      return node.items.some(hasFocus);
    case 'choice':
      return node.options.some(hasFocus);
    case 'optional':
      return hasFocus(node.node);
    default:
      return false;
  }
}
