import { GRAMMAR, type State } from './grammar.ts';
import { type Harmony, type SoundClass, soundClass, spell } from './sounds.ts';

/** What suffixes do to the features before them. */
export interface Effect {
  readonly keep: number;
  readonly add: number;
}

/** A place in the suffix grammar, spelt out: letters lead on; `ends` are the effects of ending here. */
export interface Node {
  readonly id: number;
  readonly edges: readonly Edge[];
  readonly ends: readonly Effect[];
}

export interface Edge {
  readonly letter: string;
  readonly to: Node;
  readonly effect: Effect;
}

export function applied(effect: Effect, features: number): number {
  return (features & effect.keep) | effect.add;
}

const NOTHING: Effect = { keep: -1, add: 0 };

function inTurn(first: Effect, second: Effect): Effect {
  return { keep: first.keep & second.keep, add: applied(second, first.add) };
}

/**
 * The grammar letter by letter. A node is filled in when it is first used: the
 * grammar is circular (үйдегілердегі…), though never by empty suffixes alone.
 */
export function createGrammarGraph(): (state: State, harmony: Harmony, sound: SoundClass) => Node {
  const nodes = new Map<string, Node>();
  let count = 0;

  function nodeAt(state: State, harmony: Harmony, sound: SoundClass): Node {
    const key = `${state} ${harmony} ${sound}`;
    let node = nodes.get(key);
    if (node === undefined) {
      node = newNode(() => fill(state, harmony, sound));
      nodes.set(key, node);
    }
    return node;
  }

  function newNode(make: () => Omit<Node, 'id'>): Node {
    let made: Omit<Node, 'id'> | undefined;
    const content = (): Omit<Node, 'id'> => {
      made ??= make();
      return made;
    };
    return {
      id: count++,
      get edges() {
        return content().edges;
      },
      get ends() {
        return content().ends;
      },
    };
  }

  function fill(state: State, harmony: Harmony, sound: SoundClass): Omit<Node, 'id'> {
    const edges: Edge[] = [];
    const ends: Effect[] = state === 'end' && sound !== 'w' ? [NOTHING] : [];
    for (const { suffix, to, features, keep, after } of GRAMMAR[state]) {
      if (after !== undefined && !after.includes(sound)) continue;
      const effect: Effect = { keep: keep ?? -1, add: features };
      if (suffix === '') {
        const target = nodeAt(to, harmony, sound);
        for (const edge of target.edges) edges.push({ ...edge, effect: inTurn(effect, edge.effect) });
        for (const end of target.ends) ends.push(inTurn(effect, end));
        continue;
      }
      for (const text of spell(suffix, harmony, sound)) {
        // -кі is always front: баланікі.
        if (text !== '') edges.push(edgeAlong(text, to, suffix === 'кі' ? 'front' : harmony, effect));
      }
    }
    return { edges, ends };
  }

  function edgeAlong(text: string, to: State, harmony: Harmony, effect: Effect): Edge {
    let target = nodeAt(to, harmony, soundClass(text)!);
    for (let index = text.length - 1; index > 0; index--) {
      const edge = { letter: text[index]!, to: target, effect: NOTHING };
      target = newNode(() => ({ edges: [edge], ends: [] }));
    }
    return { letter: text[0]!, to: target, effect };
  }

  return nodeAt;
}
