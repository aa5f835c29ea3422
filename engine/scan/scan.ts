import { Joint, type Language, type QuotedSpan, type Sentence, type Token, type Word } from '../types.ts';
import { readGap, readLastGap } from './borders.ts';
import { isSpaceAt } from './characters.ts';
import { decideLanguage, gatherEvidence } from './language.ts';
import { findQuoted } from './quotes.ts';
import { cutTokens } from './tokens.ts';

export interface ScanOptions {
  /** Language of the statement's metadata, for sentences that do not show their own. */
  readonly declared?: Language;
}

/** What a block's prose consists of; all offsets are the prose's. */
export interface Scan {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly quoted: QuotedSpan[];
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly question: boolean;
}

/**
 * Cuts a block's prose into tokens and sentences and finds its quoted
 * passages. `lookup` gets each word as written; the caller caches it. Linear
 * in the prose, whatever the prose. A block without a word or number has no
 * sentences.
 */
export function scanBlock(prose: string, lookup: (raw: string) => Word, options: ScanOptions): Scan {
  const raw = cutTokens(prose);
  const tokens: Token[] = [];
  const cuts: Cut[] = [];
  let start = skipSpace(prose, 0);
  let firstToken = 0;
  for (let index = 0; index < raw.length; index++) {
    const token = raw[index]!;
    let joint: Joint = Joint.none;
    if (index > 0) {
      const gap = readGap(prose, raw, index, firstToken);
      if (gap.border !== undefined) {
        joint = Joint.sentence;
        cuts.push({ start, end: gap.border.end, firstToken, lastToken: index, question: gap.border.question });
        start = skipSpace(prose, gap.border.end);
        firstToken = index;
      } else if (gap.clause) joint = Joint.clause;
    }
    const { start: from, end, kind, shape } = token;
    // Written out, since copying an object by its keys costs more than all the rest.
    tokens.push({ start: from, end, kind, shape, word: lookup(prose.slice(from, end)), joint });
  }
  const last = raw.at(-1);
  if (last !== undefined) {
    const { end, question } = readLastGap(prose, last.end);
    cuts.push({ start, end, firstToken, lastToken: raw.length, question });
  }
  return { tokens, sentences: withLanguages(tokens, cuts, options.declared), quoted: findQuoted(prose) };
}

function withLanguages(tokens: readonly Token[], cuts: readonly Cut[], declared: Language | undefined): Sentence[] {
  const block = gatherEvidence(tokens, 0, tokens.length);
  return cuts.map(cut => {
    const sentence = gatherEvidence(tokens, cut.firstToken, cut.lastToken);
    return { ...cut, ...decideLanguage(sentence, block, declared) };
  });
}

function skipSpace(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && isSpaceAt(prose, at)) at++;
  return at;
}
