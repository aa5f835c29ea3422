import { Feature } from '../features.ts';
import { Joint, type Match, type Sentence, type Token } from '../types.ts';
import { type Automaton, END, FOCUS, START } from './automaton.ts';
import { languageBit, SPECIAL } from './symbols.ts';

/** Finds every pattern in a block's tokens, in one pass. */
export type BlockMatcher = (tokens: readonly Token[], sentences: readonly Sentence[]) => Match[];

/** What a token offers to a position: where it stands and what its reading shows. */
interface Step {
  index: number;
  features: number;
  sentence: number;
  firstToken: number;
  clause: number;
}

/**
 * Runs the position automaton. For each position only the latest thread that
 * reached it is kept, so a token costs as much as its readings have positions
 * and these have predecessors: the whole is linear in the text and does not
 * depend on patterns whose words do not occur.
 */
export function createBlockMatcher(automaton: Automaton): BlockMatcher {
  const require = Int32Array.from(automaton.require);
  const forbid = Int32Array.from(automaton.forbid);
  const flags = Uint8Array.from(automaton.flags);
  const edges = automaton.edges.map(list => Int32Array.from(list));
  const languages = Uint8Array.from(automaton.pattern.map(index => languageBit(automaton.patterns[index]!.language)));
  const positions = indexPositions(automaton);
  const none = new Int32Array(0);
  const numbers = positions[SPECIAL.number] ?? none;
  const names = positions[SPECIAL.name] ?? none;
  const words = positions[SPECIAL.word] ?? none;

  return (tokens, sentences) => {
    const threads = new Map<number, Thread>();
    const matches: Match[] = [];
    let fresh: Thread[] = [];
    const step: Step = { index: 0, features: 0, sentence: 0, firstToken: 0, clause: 0 };

    const enter = (position: number): void => {
      const { index, features } = step;
      if ((features & require[position]!) !== require[position]! || (features & forbid[position]!) !== 0) return;
      const flag = flags[position]!;
      const before = threads.size > 0 ? latest(edges[position]!, threads, step) : undefined;
      if (!before && (flag & START) === 0) return;
      const inFocus = (flag & FOCUS) !== 0;
      const thread: Thread = {
        position,
        first: before ? before.first : index,
        last: index,
        clause: step.clause,
        focusFirst: before && before.focusFirst >= 0 ? before.focusFirst : inFocus ? index : -1,
        focusLast: inFocus ? index : before ? before.focusLast : -1,
        features: (before ? before.features : 0) | (inFocus ? features : 0),
      };
      fresh.push(thread);
      if ((flag & END) !== 0) matches.push(toMatch(automaton, thread, tokens, step.sentence));
    };

    const enterAll = (list: Int32Array, mask: number): void => {
      for (let at = 0; at < list.length; at++) if ((languages[list[at]!]! & mask) !== 0) enter(list[at]!);
    };

    for (let number = 0; number < sentences.length; number++) {
      const sentence = sentences[number]!;
      const mask = sentence.languages;
      threads.clear();
      step.sentence = number;
      step.firstToken = sentence.firstToken;
      for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
        const token = tokens[index]!;
        const shape = token.shape === 'capitalised' || token.shape === 'upper' ? Feature.capitalised : 0;
        step.index = index;
        if (token.joint !== Joint.none) step.clause += 1;
        for (const reading of token.word.readings) {
          const list = positions[reading.symbol];
          if (list === undefined) continue;
          step.features = reading.features | shape;
          enterAll(list, mask);
        }
        step.features = shape;
        if (token.kind === 'number') enterAll(numbers, mask);
        else {
          enterAll(words, mask);
          if (names.length > 0 && shape !== 0 && isName(tokens, index, sentence)) enterAll(names, mask);
        }
        if (fresh.length > 0) {
          for (const thread of fresh) threads.set(thread.position, thread);
          fresh = [];
        }
      }
    }
    return withoutContained(matches);
  };
}

/** The latest partial match that stands at a position; token indexes, inclusive. */
interface Thread {
  readonly position: number;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly focusFirst: number;
  readonly focusLast: number;
  readonly features: number;
}

/** Of the threads from which a position may be entered now, the one that began first. */
function latest(incoming: Int32Array, threads: ReadonlyMap<number, Thread>, step: Step): Thread | undefined {
  let best: Thread | undefined;
  for (let edge = 0; edge < incoming.length; edge += 3) {
    const thread = threads.get(incoming[edge]!);
    if (!thread) continue;
    const limit = incoming[edge + 1]!;
    if (limit >= 0 && step.index - thread.last - 1 > limit) continue;
    if (incoming[edge + 2] === 0 && thread.clause !== step.clause) continue;
    if (!best || thread.first < best.first) best = thread;
  }
  return best;
}

function toMatch(automaton: Automaton, thread: Thread, tokens: readonly Token[], sentence: number): Match {
  const pattern = automaton.patterns[automaton.pattern[thread.position]!]!;
  return {
    group: automaton.groups[pattern.group]!,
    language: pattern.language,
    firstToken: thread.first,
    lastToken: thread.last + 1,
    start: tokens[thread.focusFirst]!.start,
    end: tokens[thread.focusLast]!.end,
    sentence,
    features: thread.features,
    pattern: pattern.source,
  };
}

/** Symbol → its positions, as a dense array. */
function indexPositions(automaton: Automaton): (Int32Array | undefined)[] {
  const index: (Int32Array | undefined)[] = [];
  for (const [symbol, list] of Object.entries(automaton.positions)) index[Number(symbol)] = Int32Array.from(list);
  return Array.from(index);
}

/** A capital letter inside the sentence, or at its start when the next word has one too. */
function isName(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
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
