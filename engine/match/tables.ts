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
  /** Position → threes of predecessor, words between (-1 no limit), crossing. */
  readonly before: Lists;
  /** Position → pairs of successor and words between. */
  readonly after: Lists;
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
    positions: groupBySymbol(symbol, symbolCount, () => true),
    starters: groupBySymbol(symbol, symbolCount, position => (flags[position]! & START) !== 0),
    ...edgesBothWays(automaton),
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

function groupBySymbol(symbol: Int32Array, count: number, isIn: (position: number) => boolean): Lists {
  const starts = new Int32Array(count + 1);
  for (let position = 0; position < symbol.length; position++) if (isIn(position)) starts[symbol[position]! + 1]! += 1;
  for (let index = 0; index < count; index++) starts[index + 1]! += starts[index]!;
  const items = new Int32Array(starts[count]!);
  const next = starts.slice();
  for (let position = 0; position < symbol.length; position++) {
    if (isIn(position)) items[next[symbol[position]!]!++] = position;
  }
  return { starts, items };
}

function edgesBothWays({ edgeCounts, edges, gaps }: Automaton): { before: Lists; after: Lists } {
  const size = edgeCounts.length;
  const count = edges.length / 2;
  const before = { starts: new Int32Array(size + 1), items: new Int32Array(count * 3) };
  const after = { starts: new Int32Array(size + 1), items: new Int32Array(count * 2) };
  let edge = 0;
  for (let position = 0; position < size; position++) {
    for (const end = edge + edgeCounts[position]!; edge < end; edge++) {
      const from = position - edges[edge * 2]!;
      const gap = edges[edge * 2 + 1]! * 2;
      before.items[edge * 3] = from;
      before.items[edge * 3 + 1] = gaps[gap]!;
      before.items[edge * 3 + 2] = gaps[gap + 1]!;
      after.starts[from + 1]! += 2;
    }
    before.starts[position + 1] = edge * 3;
  }
  for (let position = 0; position < size; position++) after.starts[position + 1]! += after.starts[position]!;
  const next = after.starts.slice();
  for (let position = 0; position < size; position++) {
    for (let at = before.starts[position]!; at < before.starts[position + 1]!; at += 3) {
      const from = before.items[at]!;
      after.items[next[from]!] = position;
      after.items[next[from]! + 1] = before.items[at + 1]!;
      next[from]! += 2;
    }
  }
  return { before, after };
}
