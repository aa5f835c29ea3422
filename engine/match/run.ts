import { Feature } from '../features.ts';
import { Joint, LANGUAGES, type Match, type Sentence, type Token } from '../types.ts';
import { compact, compactLists } from './lists.ts';
import { SPECIAL } from './symbols.ts';
import { type Automaton, FOCUS, KIND, START } from './tables.ts';

/** Finds every pattern in a block's tokens, in one pass. */
export type BlockMatcher = (tokens: readonly Token[], sentences: readonly Sentence[]) => Match[];

/** Numbers that a thread has in a row: where it stands, its first token, its clause, its focus, its features. */
const THREAD = 6;
/** Tokens are numbered on from block to block, so that nothing need be cleared between them, up to this number. */
const LAST_NUMBER = 2 ** 30;

/** Of two matches of one group that cover the same the earlier reading's counts, then the pattern that stands first. */
interface Found {
  readonly match: Match;
  /** Number of the reading, from the start of the block. */
  readonly reading: number;
  readonly pattern: number;
}

/**
 * Runs the position automaton. For each position only the latest thread that
 * reached it is kept. A thread tells the positions after it up to which token
 * it can lead there; so a token costs as much as its readings have starting
 * positions, and as those after it that some thread awaits. The whole is
 * linear in the text and does not depend on patterns whose words do not occur.
 * The matcher keeps its working memory from call to call, never a text.
 */
export function createBlockMatcher(automaton: Automaton): BlockMatcher {
  const kind = compact(automaton.kind);
  const kinds = compact(automaton.kinds);
  const wayOf = compact(automaton.ways);
  const symbolLanguages = compact(automaton.symbolLanguages);
  const ends = compactLists(automaton.ends);
  const positions = compactLists(automaton.positions);
  const starters = compactLists(automaton.starters);
  const before = compactLists(automaton.before);
  const after = compactLists(automaton.after);
  const awaited = compactLists(automaton.awaited);
  const sources = automaton.sources.split('\n');
  const symbolCount = symbolLanguages.length;
  const wayCount = before.starts.length - 1;
  const size = kind.length;

  // By position: its latest thread. Tokens are given by their running number.
  const threadLast = new Int32Array(size).fill(-1);
  const threadFirst = new Int32Array(size);
  const threadClause = new Int32Array(size);
  const threadFocusFirst = new Int32Array(size);
  const threadFocusLast = new Int32Array(size);
  const threadFeatures = new Int32Array(size);
  /** By set of ways and by symbol: the last token at which a thread may still lead there. */
  const awaitedUntil = new Int32Array(wayCount).fill(-1);
  const symbolAwaitedUntil = new Int32Array(symbolCount).fill(-1);
  /** By set of ways: the token for which its best thread was looked up last, and the answer. */
  const lookedUpAt = new Int32Array(wayCount).fill(-1);
  const lookedUp = new Int32Array(wayCount);
  /** The threads that the current token begins or leads on; it cannot lead on its own. */
  const fresh: number[] = [];
  let freshCount = 0;

  // Where the run stands: numbers only, so that no text is kept.
  let numbered = 0;
  let base = 0;
  let now = 0;
  let mask = 0;
  let sentenceNumber = 0;
  let sentenceStart = 0;
  let sentenceEnd = 0;
  let clause = 0;
  let reading = 0;

  /** Of the threads on a set of ways that may be led on now, the position of the one that began first; or -1. */
  const latest = (way: number): number => {
    if (lookedUpAt[way] === now) return lookedUp[way]!;
    let best = -1;
    const end = before.starts[way + 1]!;
    for (let at = before.starts[way]!; at < end; at += 3) {
      const from = before.items[at]!;
      const last = threadLast[from]!;
      if (last < sentenceStart) continue;
      const limit = before.items[at + 1]!;
      if (limit >= 0 && now - last - 1 > limit) continue;
      if (before.items[at + 2] === 0 && threadClause[from] !== clause) continue;
      if (best < 0 || threadFirst[from]! < threadFirst[best]!) best = from;
    }
    lookedUpAt[way] = now;
    lookedUp[way] = best;
    return best;
  };

  const enter = (position: number, features: number, tokens: readonly Token[], found: Found[]): void => {
    const of = kind[position]! * KIND;
    const flags = kinds[of]!;
    const way = wayOf[position]!;
    const isAwaited = awaitedUntil[way]! >= now;
    if (!isAwaited && (flags & START) === 0) return;
    const required = kinds[of + 1]!;
    if ((features & required) !== required || (features & kinds[of + 2]!) !== 0 || (kinds[of + 3]! & mask) === 0)
      return;
    const from = isAwaited ? latest(way) : -1;
    if (from < 0 && (flags & START) === 0) return;
    const inFocus = (flags & FOCUS) !== 0;
    const first = from < 0 ? now : threadFirst[from]!;
    const known = from < 0 ? -1 : threadFocusFirst[from]!;
    const focusFirst = known >= 0 ? known : inFocus ? now : -1;
    const focusLast = inFocus ? now : from < 0 ? -1 : threadFocusLast[from]!;
    const shown = (from < 0 ? 0 : threadFeatures[from]!) | (inFocus ? features : 0);
    if (after.starts[position] !== after.starts[position + 1]) {
      fresh[freshCount] = position;
      fresh[freshCount + 1] = first;
      fresh[freshCount + 2] = clause;
      fresh[freshCount + 3] = focusFirst;
      fresh[freshCount + 4] = focusLast;
      fresh[freshCount + 5] = shown;
      freshCount += THREAD;
    }
    for (let at = ends.starts[position]!; at < ends.starts[position + 1]!; at++) {
      const pattern = ends.items[at]!;
      const match: Match = {
        group: automaton.groups[automaton.patternGroups[pattern]!]!,
        language: LANGUAGES[automaton.patternLanguages[pattern]!]!,
        firstToken: first - base,
        lastToken: now + 1 - base,
        start: tokens[focusFirst - base]!.start,
        end: tokens[focusLast - base]!.end,
        sentence: sentenceNumber,
        features: shown,
        pattern: sources[pattern]!,
      };
      found.push({ match, reading, pattern });
    }
  };

  const enterAll = (symbol: number, features: number, tokens: readonly Token[], found: Found[]): void => {
    if (symbol >= symbolCount || (symbolLanguages[symbol]! & mask) === 0) return;
    reading += 1;
    // Where nothing is awaited only the starting positions can be entered.
    const { starts, items } = symbolAwaitedUntil[symbol]! >= now ? positions : starters;
    const end = starts[symbol + 1]!;
    for (let at = starts[symbol]!; at < end; at++) enter(items[at]!, features, tokens, found);
  };

  const announce = (way: number, until: number): void => {
    if (awaitedUntil[way]! >= until) return;
    awaitedUntil[way] = until;
    const end = awaited.starts[way + 1]!;
    for (let at = awaited.starts[way]!; at < end; at++) {
      const symbol = awaited.items[at]!;
      if (symbolAwaitedUntil[symbol]! < until) symbolAwaitedUntil[symbol] = until;
    }
  };

  const settle = (): void => {
    for (let thread = 0; thread < freshCount; thread += THREAD) {
      const position = fresh[thread]!;
      threadLast[position] = now;
      threadFirst[position] = fresh[thread + 1]!;
      threadClause[position] = fresh[thread + 2]!;
      threadFocusFirst[position] = fresh[thread + 3]!;
      threadFocusLast[position] = fresh[thread + 4]!;
      threadFeatures[position] = fresh[thread + 5]!;
      const end = after.starts[position + 1]!;
      for (let at = after.starts[position]!; at < end; at += 2) {
        const limit = after.items[at + 1]!;
        announce(after.items[at]!, limit < 0 ? sentenceEnd : now + 1 + limit);
      }
    }
    freshCount = 0;
  };

  /** Numbers for the tokens of a block. */
  const begin = (count: number): void => {
    if (numbered + count > LAST_NUMBER) {
      for (const memory of [threadLast, awaitedUntil, symbolAwaitedUntil, lookedUpAt]) memory.fill(-1);
      numbered = 0;
    }
    base = numbered;
    numbered += count;
    freshCount = 0;
    reading = 0;
  };

  return (tokens, sentences) => {
    begin(tokens.length);
    const found: Found[] = [];
    for (let number = 0; number < sentences.length; number++) {
      const sentence = sentences[number]!;
      sentenceNumber = number;
      mask = sentence.languages;
      sentenceStart = base + sentence.firstToken;
      sentenceEnd = base + sentence.lastToken - 1;
      for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
        const token = tokens[index]!;
        const shape = token.shape === 'capitalised' || token.shape === 'upper' ? Feature.capitalised : 0;
        now = base + index;
        if (token.joint !== Joint.none) clause = now;
        const { readings } = token.word;
        for (let at = 0; at < readings.length; at++) {
          const { symbol, features } = readings[at]!;
          enterAll(symbol, features | shape, tokens, found);
        }
        if (token.kind === 'number') enterAll(SPECIAL.number, shape, tokens, found);
        else {
          enterAll(SPECIAL.word, shape, tokens, found);
          if (shape !== 0 && isName(tokens, index, sentence)) enterAll(SPECIAL.name, shape, tokens, found);
        }
        if (freshCount > 0) settle();
      }
    }
    return withoutContained(found);
  };
}

/** A capital letter inside the sentence, or at its start when the next word has one too. */
function isName(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (index > sentence.firstToken) return true;
  const next = index + 1 < sentence.lastToken ? tokens[index + 1] : undefined;
  return next?.shape === 'capitalised';
}

/** Of matches of one group, drops those whose focus lies within another's. Sorted by start, longest first. */
function withoutContained(found: Found[]): Match[] {
  found.sort(
    (left, right) =>
      left.match.start - right.match.start ||
      right.match.end - left.match.end ||
      left.match.firstToken - right.match.firstToken ||
      left.reading - right.reading ||
      left.pattern - right.pattern,
  );
  const reach = new Map<string, number>();
  const kept: Match[] = [];
  for (const { match } of found) {
    if (match.end <= (reach.get(match.group) ?? -1)) continue;
    reach.set(match.group, match.end);
    kept.push(match);
  }
  return kept;
}
