import { Feature } from '../../features.ts';
import { NOMINAL, type State } from './grammar.ts';
import { applied, createGrammarGraph, type Node } from './graph.ts';
import type { Harmony, SoundClass } from './sounds.ts';

/** Where an ending may begin: grammar state, harmony, class of the last sound. */
export interface Start {
  readonly state: State;
  readonly harmony: Harmony;
  readonly sound: SoundClass;
}

/** Deterministic state: the features are part of it, so that reading a letter is one look-up. */
export interface SuffixState {
  readonly items: readonly Item[];
  readonly next: (SuffixState | null | undefined)[];
  /** Features of every reading that may end here. */
  readonly readings: readonly number[];
}

interface Item {
  readonly node: Node;
  readonly features: number;
}

export interface SuffixAutomaton {
  start(starts: readonly Start[]): SuffixState | null;
  /** The state after a UTF-16 unit, or null when no ending goes on so. */
  step(state: SuffixState, unit: number): SuffixState | null;
}

const LETTERS = 'абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә';
const UNIT_LIMIT = 0x500;

const CASES =
  Feature.genitive | Feature.dative | Feature.accusative | Feature.instrumental | Feature.locative | Feature.ablative;

/**
 * Makes the automaton of all endings. Its states are built when a form first
 * needs them and kept: their number is bounded by the grammar, not by the text.
 */
export function createSuffixAutomaton(): SuffixAutomaton {
  const letterIndex = new Int8Array(UNIT_LIMIT).fill(-1);
  for (let index = 0; index < LETTERS.length; index++) letterIndex[LETTERS.charCodeAt(index)] = index;
  const nodeAt = createGrammarGraph();
  const states = new Map<string, SuffixState>();

  function stateOf(items: Map<number, Item>): SuffixState | null {
    if (items.size === 0) return null;
    const keys = [...items.keys()].sort((a, b) => a - b);
    const key = keys.join();
    let state = states.get(key);
    if (state === undefined) {
      const readings = new Set<number>();
      for (const item of items.values()) {
        for (const end of item.node.ends) readings.add(finish(applied(end, item.features)));
      }
      state = { items: [...items.values()], next: new Array(LETTERS.length), readings: [...readings] };
      states.set(key, state);
    }
    return state;
  }

  return {
    start(starts) {
      const items = new Map<number, Item>();
      for (const { state, harmony, sound } of starts) put(items, nodeAt(state, harmony, sound), 0);
      return stateOf(items);
    },
    step(state, unit) {
      const index = unit < UNIT_LIMIT ? letterIndex[unit]! : -1;
      if (index < 0) return null;
      const known = state.next[index];
      if (known !== undefined) return known;
      const items = new Map<number, Item>();
      for (const item of state.items) {
        for (const edge of item.node.edges) {
          if (edge.letter === LETTERS[index]) put(items, edge.to, applied(edge.effect, item.features));
        }
      }
      const next = stateOf(items);
      state.next[index] = next;
      return next;
    },
  };
}

function put(items: Map<number, Item>, node: Node, features: number): void {
  items.set(node.id * 2 ** 30 + features, { node, features });
}

/** A noun's own number and case show only when its ending is complete. */
function finish(features: number): number {
  if ((features & NOMINAL) === 0) return features;
  let result = features & ~NOMINAL;
  if ((result & CASES) === 0) result |= Feature.nominative;
  if ((result & Feature.plural) === 0) result |= Feature.singular;
  return result;
}
