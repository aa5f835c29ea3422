import type { Language } from '../types.ts';
import { SPECIAL, type SymbolTable } from './symbols.ts';
import { ADJACENT, type Constraint, type Gap, PatternError, type PatternNode } from './syntax.ts';
import { type Automaton, FOCUS, packAutomaton, type Reach, type Slot, type SlotPattern, START } from './tables.ts';

/** The members of a class in one language: single words share the class's symbol, phrases stand in line. */
export interface ResolvedClass {
  readonly symbol: number | undefined;
  readonly phrases: readonly PatternNode[];
}

export type ClassResolver = (name: string, language: Language) => ResolvedClass;

/** What a part of a pattern shows to its neighbours. */
interface Fragment {
  readonly first: readonly Reach[];
  readonly last: readonly Reach[];
  /** The gap over the fragment when it is left out; undefined when it may not be. */
  readonly skip: Gap | undefined;
}

export function createAutomatonBuilder(symbols: SymbolTable, resolveClass: ClassResolver) {
  const slots: Slot[] = [];
  const patterns: SlotPattern[] = [];
  const groups: string[] = [];

  const slot = (symbol: number, node: PatternNode, focus: boolean): Fragment => {
    const constraint = 'constraint' in node ? node.constraint : { require: 0, forbid: 0 };
    const position =
      slots.push({
        symbol,
        constraint,
        pattern: patterns.length - 1,
        flags: focus ? FOCUS : 0,
        ends: false,
        edges: [],
      }) - 1;
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
      patterns.push({ group: groupIndex, language, source });
      const fragment = build(node, language, !hasFocus(node));
      if (fragment.skip) throw new PatternError(`"${source}" may match nothing: make one word of it obligatory`);
      for (const reach of fragment.first) slots[reach.position]!.flags |= START;
      for (const reach of fragment.last) slots[reach.position]!.ends = true;
    },
    automaton(): Automaton {
      return packAutomaton(slots, patterns, groups);
    },
  };
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
