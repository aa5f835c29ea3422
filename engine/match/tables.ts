import type { Automaton, CompiledPattern } from './automaton.ts';
import { START } from './automaton.ts';
import { languageBit } from './symbols.ts';

/** Lists of numbers by index, one after another: list `i` is `items` from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The automaton unpacked for running: everything is looked up by position or by symbol. */
export interface AutomatonTables {
  readonly size: number;
  /** Symbols from this number on have no positions. */
  readonly symbolCount: number;
  /** By position. */
  readonly symbol: Int32Array;
  readonly flags: Uint8Array;
  readonly require: Int32Array;
  readonly forbid: Int32Array;
  readonly language: Uint8Array;
  readonly pattern: Int32Array;
  /** By symbol: bits of the languages of its positions. */
  readonly symbolLanguages: Uint8Array;
  /** Symbol → its positions, in order. */
  readonly positions: Lists;
  /** Symbol → those of its positions that may start a pattern, in order. */
  readonly starters: Lists;
  /** Position → set of ways that lead into it. */
  readonly wayOf: Int32Array;
  readonly wayCount: number;
  /** Set → threes of predecessor, words between (-1 no limit), crossing. */
  readonly before: Lists;
  /** Position → pairs of a set that it leads to and words between. */
  readonly after: Lists;
  /** Set → the symbols of the positions that it leads into. */
  readonly awaited: Lists;
}

export function unpack(automaton: Automaton): AutomatonTables {
  const size = automaton.symbols.length;
  const symbol = Int32Array.from(automaton.symbols);
  const symbolCount = symbol.reduce((most, each) => Math.max(most, each), 0) + 1;
  const flags = new Uint8Array(size);
  const require = new Int32Array(size);
  const forbid = new Int32Array(size);
  for (let position = 0; position < size; position++) {
    const kind = automaton.kind[position]! * 3;
    flags[position] = automaton.kinds[kind]!;
    require[position] = automaton.kinds[kind + 1]!;
    forbid[position] = automaton.kinds[kind + 2]!;
  }
  const { pattern, language } = byPattern(automaton.patterns, size);
  const symbolLanguages = new Uint8Array(symbolCount);
  for (let position = 0; position < size; position++) symbolLanguages[symbol[position]!]! |= language[position]!;
  return {
    size,
    symbolCount,
    symbol,
    flags,
    require,
    forbid,
    language,
    pattern,
    symbolLanguages,
    positions: groupBy(symbol, symbolCount, () => true),
    starters: groupBy(symbol, symbolCount, position => (flags[position]! & START) !== 0),
    wayOf: Int32Array.from(automaton.ways),
    wayCount: automaton.waySizes.length,
    ...waysBothWays(automaton, size),
    awaited: symbolsByWay(automaton),
  };
}

function byPattern(patterns: readonly CompiledPattern[], size: number) {
  const pattern = new Int32Array(size);
  const language = new Uint8Array(size);
  let at = 0;
  patterns.forEach((each, index) => {
    pattern.fill(index, at, at + each.size);
    language.fill(languageBit(each.language), at, at + each.size);
    at += each.size;
  });
  return { pattern, language };
}

/** The positions under each of their keys, in order. */
function groupBy(keys: ArrayLike<number>, count: number, isIn: (position: number) => boolean): Lists {
  const starts = new Int32Array(count + 1);
  for (let position = 0; position < keys.length; position++) if (isIn(position)) starts[keys[position]! + 1]! += 1;
  addUp(starts);
  const items = new Int32Array(starts[count]!);
  const next = starts.slice();
  for (let position = 0; position < keys.length; position++) {
    if (isIn(position)) items[next[keys[position]!]!++] = position;
  }
  return { starts, items };
}

/** Sizes, each one place on, become starts. */
function addUp(starts: Int32Array): void {
  for (let index = 1; index < starts.length; index++) starts[index]! += starts[index - 1]!;
}

function waysBothWays({ waySizes, wayMembers, gaps }: Automaton, size: number): { before: Lists; after: Lists } {
  const members = wayMembers.length / 2;
  const before = { starts: new Int32Array(waySizes.length + 1), items: new Int32Array(members * 3) };
  const after = { starts: new Int32Array(size + 1), items: new Int32Array(members * 2) };
  for (let way = 0; way < waySizes.length; way++) before.starts[way + 1] = waySizes[way]! * 3;
  addUp(before.starts);
  for (let member = 0; member < members; member++) {
    const from = wayMembers[member * 2]!;
    const gap = wayMembers[member * 2 + 1]! * 2;
    before.items[member * 3] = from;
    before.items[member * 3 + 1] = gaps[gap]!;
    before.items[member * 3 + 2] = gaps[gap + 1]!;
    after.starts[from + 1]! += 2;
  }
  addUp(after.starts);
  const next = after.starts.slice();
  for (let way = 0; way < waySizes.length; way++) {
    for (let at = before.starts[way]!; at < before.starts[way + 1]!; at += 3) {
      const from = before.items[at]!;
      after.items[next[from]!] = way;
      after.items[next[from]! + 1] = before.items[at + 1]!;
      next[from]! += 2;
    }
  }
  return { before, after };
}

function symbolsByWay({ symbols, ways, waySizes }: Automaton): Lists {
  const followers = groupBy(ways, waySizes.length, position => waySizes[ways[position]!] !== 0);
  const starts = new Int32Array(waySizes.length + 1);
  let length = 0;
  for (let way = 0; way < waySizes.length; way++) {
    const first = length;
    for (let at = followers.starts[way]!; at < followers.starts[way + 1]!; at++) {
      const symbol = symbols[followers.items[at]!]!;
      // Equal symbols mostly stand side by side; what slips through costs a step, not a result.
      if (length === first || followers.items[length - 1] !== symbol) followers.items[length++] = symbol;
    }
    starts[way + 1] = length;
  }
  return { starts, items: followers.items.slice(0, length) };
}
