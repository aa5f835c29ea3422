import { Feature } from '../features.ts';
import { Joint, type Match, type Sentence, type Token } from '../types.ts';
import { type Automaton, END, FOCUS, START } from './automaton.ts';
import { languageBit, SPECIAL } from './symbols.ts';

/** Finds every pattern in a block's tokens, in one pass. */
export type BlockMatcher = (tokens: readonly Token[], sentences: readonly Sentence[]) => Match[];

/**
 * Runs the position automaton. For each position only the latest thread that
 * reached it is kept, so a token costs as much as it has readings and their
 * positions have predecessors: the whole is linear in the text and does not
 * depend on patterns whose words do not occur.
 */
export function createBlockMatcher(automaton: Automaton): BlockMatcher {
  const size = automaton.pattern.length;
  const require = Int32Array.from(automaton.require);
  const forbid = Int32Array.from(automaton.forbid);
  const flags = Uint8Array.from(automaton.flags);
  const edges = automaton.edges.map(list => Int32Array.from(list));
  const languages = Uint8Array.from(automaton.pattern.map(index => languageBit(automaton.patterns[index]!.language)));
  const positions = new Map(
    Object.entries(automaton.positions).map(([symbol, list]) => [Number(symbol), Int32Array.from(list)]),
  );
  const none = new Int32Array(0);
  const numbers = positions.get(SPECIAL.number) ?? none;
  const names = positions.get(SPECIAL.name) ?? none;
  const words = positions.get(SPECIAL.word) ?? none;

  return (tokens, sentences) => {
    const threads = new Map<number, Thread>();
    const matches: Match[] = [];
    let fresh: [number, Thread][] = [];

    const enter = (position: number, index: number, features: number, sentence: Sentence, clauses: Int32Array) => {
      if ((features & require[position]!) !== require[position]! || (features & forbid[position]!) !== 0) return;
      const flag = flags[position]!;
      const inFocus = (flag & FOCUS) !== 0;
      let best: Thread | undefined;
      const incoming = edges[position]!;
      for (let edge = 0; edge < incoming.length; edge += 3) {
        const thread = threads.get(incoming[edge]!);
        if (!thread || thread.last < sentence.firstToken) continue;
        const limit = incoming[edge + 1]!;
        if (limit >= 0 && index - thread.last - 1 > limit) continue;
        if (incoming[edge + 2] === 0 && clauses[thread.last] !== clauses[index]) continue;
        if (!best || thread.first < best.first) best = thread;
      }
      if (!best && (flag & START) === 0) return;
      const thread: Thread = {
        first: best ? best.first : index,
        last: index,
        focusFirst: best && best.focusFirst >= 0 ? best.focusFirst : inFocus ? index : -1,
        focusLast: inFocus ? index : best ? best.focusLast : -1,
        features: (best ? best.features : 0) | (inFocus ? features : 0),
      };
      fresh.push([position, thread]);
      if ((flag & END) !== 0) matches.push(toMatch(position, thread));
    };

    const toMatch = (position: number, thread: Thread): Match => {
      const pattern = automaton.patterns[automaton.pattern[position]!]!;
      return {
        group: automaton.groups[pattern.group]!,
        language: pattern.language,
        firstToken: thread.first,
        lastToken: thread.last + 1,
        start: tokens[thread.focusFirst]!.start,
        end: tokens[thread.focusLast]!.end,
        sentence: current,
        features: thread.features,
        pattern: pattern.source,
      };
    };

    let current = 0;
    const clauses = clauseNumbers(tokens);
    for (; current < sentences.length; current++) {
      const sentence = sentences[current]!;
      for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
        const token = tokens[index]!;
        const shape = token.shape === 'capitalised' || token.shape === 'upper' ? Feature.capitalised : 0;
        const step = (list: Int32Array, features: number) => {
          for (let at = 0; at < list.length; at++) {
            const position = list[at]!;
            if ((languages[position]! & sentence.languages) !== 0)
              enter(position, index, features | shape, sentence, clauses);
          }
        };
        for (const reading of token.word.readings) {
          const list = positions.get(reading.symbol);
          if (list) step(list, reading.features);
        }
        if (token.kind === 'number') step(numbers, 0);
        else {
          step(words, 0);
          if (names.length > 0 && isName(tokens, index, sentence)) step(names, 0);
        }
        for (const [position, thread] of fresh) threads.set(position, thread);
        if (fresh.length > 0) fresh = [];
      }
    }
    return size === 0 ? [] : withoutContained(matches);
  };
}

/** The latest partial match that stands at a position; token indexes, inclusive. */
interface Thread {
  readonly first: number;
  readonly last: number;
  readonly focusFirst: number;
  readonly focusLast: number;
  readonly features: number;
}

function clauseNumbers(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let clause = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.joint !== Joint.none) clause += 1;
    numbers[index] = clause;
  }
  return numbers;
}

/** A capital letter inside the sentence, or at its start when the next word has one too. */
function isName(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (tokens[index]!.shape !== 'capitalised' && tokens[index]!.shape !== 'upper') return false;
  if (index > sentence.firstToken) return true;
  const next = index + 1 < sentence.lastToken ? tokens[index + 1] : undefined;
  return next?.shape === 'capitalised';
}

/** Of matches of one group, drops those whose focus lies within another's. Sorted by start, longest first. */
function withoutContained(matches: Match[]): Match[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end || a.firstToken - b.firstToken);
  const reach = new Map<string, number>();
  return matches.filter(match => {
    const covered = reach.get(match.group) ?? -1;
    if (match.end <= covered) return false;
    reach.set(match.group, match.end);
    return true;
  });
}
