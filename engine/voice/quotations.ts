import { Joint, type ScannedBlock } from '../types.ts';
import type { Attribution, Attributor } from './attribution.ts';
import { formAt, sentenceAt } from './clause.ts';
import { type BlockFacts, ofGroup, type Quotation } from './facts.ts';

export interface Verdict {
  readonly voice: 'own' | 'other' | 'name';
  readonly cause: string;
  readonly attribution?: Attribution;
}

/** What stands before a block: the facts of the block before it, if any. */
export interface Before {
  readonly facts: BlockFacts | undefined;
}

/** A passage of up to so many words is a name or is quoted for its sound, unless somebody is said to say it. */
const SHORT = 3;
const LONGEST_NAME = 6;
/** Titles of laws are long. */
const LONGEST_TITLE = 20;

/** Whose words a quotation holds. */
export function judgeQuotation(
  facts: BlockFacts,
  quotation: Quotation,
  before: Before,
  attributor: Attributor,
): Verdict {
  const { block } = facts;
  const words = quotation.lastToken - quotation.firstToken;
  const sentence = sentenceAt(block, quotation.firstToken);
  const last = sentenceAt(block, quotation.lastToken - 1);
  if (words <= LONGEST_NAME && isBeside(facts, 'word-itself', quotation, 2))
    return { voice: 'name', cause: 'the word itself' };
  if (isTitled(facts, quotation, words)) return { voice: 'name', cause: 'title' };
  if (isLegalTitle(block, quotation, words)) return { voice: 'name', cause: 'title' };
  if (tellsProverb(facts, sentence) || (sentence > 0 && tellsProverb(facts, sentence - 1)))
    return { voice: 'name', cause: 'proverb' };
  if (words <= LONGEST_NAME && !isSpoken(facts, quotation) && looksLikeName(block, quotation, sentence))
    return { voice: 'name', cause: 'name' };
  if (quotation.depth > 0 && words <= SHORT) return { voice: 'name', cause: 'name' };

  const attribution = findAttribution(facts, quotation, sentence, last, before, attributor, words);
  if (attribution !== undefined) {
    return { voice: attribution.voice, cause: 'quotation', attribution };
  }
  if (speaksOfClaim(facts, sentence, quotation)) return { voice: 'other', cause: 'quotation of a claim' };
  if (words <= SHORT) return { voice: 'own', cause: 'scare quotes' };
  if (sentence > 0 && tellsOfOthers(facts, sentence - 1)) return { voice: 'other', cause: 'quotation' };
  if (sentence === 0 && before.facts !== undefined && tellsOfOthers(before.facts, before.facts.sentences.length - 1)) {
    return { voice: 'other', cause: 'quotation' };
  }
  return { voice: 'own', cause: 'quotation' };
}

function findAttribution(
  facts: BlockFacts,
  quotation: Quotation,
  sentence: number,
  last: number,
  before: Before,
  attributor: Attributor,
  words: number,
): Attribution | undefined {
  const { block } = facts;
  const here =
    attributor.nearest(facts, last, quotation.lastToken) ?? attributor.nearest(facts, sentence, quotation.firstToken);
  if (here !== undefined) return here;
  if (words <= SHORT) return undefined;
  // «…». Об этом сообщил блогер: the next sentence, if it is about this one.
  const next = block.sentences[last + 1];
  if (next !== undefined && pointsBack(block, next.firstToken)) {
    const attribution = attributor.nearest(facts, last + 1, next.firstToken);
    if (attribution !== undefined) return attribution;
  }
  if (sentence > 0 && endsWithColon(block, sentence - 1)) {
    const attribution = attributor.nearest(facts, sentence - 1, quotation.firstToken);
    if (attribution !== undefined) return attribution;
  }
  const previous = before.facts;
  if (previous !== undefined && sentence === 0 && endsWithColon(previous.block, previous.block.sentences.length - 1)) {
    return attributor.nearest(previous, previous.sentences.length - 1, previous.block.tokens.length);
  }
  return undefined;
}

/** A noun of the kind that bears names stands right before the quotation, or right after it. */
function isTitled(facts: BlockFacts, quotation: Quotation, words: number): boolean {
  if (words > LONGEST_TITLE) return false;
  const { block } = facts;
  const before = block.tokens[quotation.firstToken - 1];
  const touches = before !== undefined && gapIsPlain(block, before.end, quotation.start);
  const after = block.tokens[quotation.lastToken];
  const touchesAfter = after !== undefined && gapIsPlain(block, quotation.end, after.start);
  const sentence = facts.sentences[sentenceAt(block, quotation.firstToken)];
  const capitalised = block.tokens[quotation.firstToken]!.shape !== 'lower';
  for (const match of ofGroup(sentence, 'named')) {
    const isBefore = touches && match.lastToken === quotation.firstToken;
    const isAfter = touchesAfter && match.firstToken === quotation.lastToken;
    if (isBefore && (capitalised || words <= SHORT)) return true;
    if (isAfter && capitalised && match.language !== 'ru') return true;
  }
  return false;
}

function tellsProverb(facts: BlockFacts, sentence: number): boolean {
  return ofGroup(facts.sentences[sentence], 'proverb').length > 0;
}

/** «О противодействии коррупции», «Білім туралы»: acts are named after their subject. */
function isLegalTitle(block: ScannedBlock, quotation: Quotation, words: number): boolean {
  const first = block.tokens[quotation.firstToken]!;
  if (words < 2 || words > 2 * LONGEST_TITLE || first.shape === 'lower') return false;
  if ('.!?…,'.includes(block.prose[quotation.end - 2] ?? '')) return false;
  const last = block.tokens[quotation.lastToken - 1]!.word.form;
  return first.word.form === 'о' || first.word.form === 'об' || last === 'туралы';
}

/** «…» деп, «…» деді: what stands before is said, however short. */
function isSpoken(facts: BlockFacts, quotation: Quotation): boolean {
  const { block } = facts;
  if (formAt(block, quotation.lastToken) === 'деп') {
    for (let index = quotation.lastToken + 1; index <= quotation.lastToken + 3; index++) {
      if (formAt(block, index).startsWith('атал')) return false;
    }
    return true;
  }
  return isBeside(facts, 'content-before', quotation, 1) || isBeside(facts, 'claim-before', quotation, 1);
}

/** Capital letters that no sentence start explains, and no sentence inside. */
function looksLikeName(block: ScannedBlock, quotation: Quotation, sentence: number): boolean {
  const tokens = block.tokens.slice(quotation.firstToken, quotation.lastToken);
  const first = tokens[0]!;
  if (first.shape === 'lower' || '.!?…,'.includes(block.prose[quotation.end - 2] ?? '')) return false;
  const atStart = quotation.firstToken === block.sentences[sentence]!.firstToken || followsColon(block, quotation);
  if (tokens.length > 1 && tokens.every(token => token.shape !== 'lower')) return true;
  return (
    !atStart && tokens.length <= LONGEST_NAME && !tokens.some(token => token.joint === Joint.clause && token !== first)
  );
}

/** «Вопрос: „…“», «„…“ деген жазба»: the quotation is what a publication, a question, a charge says. */
function speaksOfClaim(facts: BlockFacts, sentence: number, quotation: Quotation): boolean {
  const of = facts.sentences[sentence];
  // «…» деген: whatever noun follows, the words are cited.
  if (isBeside(facts, 'claim-before', quotation, 1) || followedByCited(facts.block, quotation)) return true;
  const near = (first: number, last: number): boolean =>
    (last <= quotation.firstToken && quotation.firstToken - last <= 4) ||
    (first >= quotation.lastToken && first - quotation.lastToken <= 3);
  return ofGroup(of, 'publication').some(match => near(match.firstToken, match.lastToken));
}

function followedByCited(block: ScannedBlock, quotation: Quotation): boolean {
  const form = block.tokens[quotation.lastToken]?.word.form;
  return form === 'деген' || form === 'дейтін';
}

function tellsOfOthers(facts: BlockFacts, sentence: number): boolean {
  const of = facts.sentences[sentence];
  if (of === undefined) return false;
  if (ofGroup(of, 'impersonal').length > 0) return true;
  const speaks = ofGroup(of, 'saying-third').length > 0 || endsWithColon(facts.block, sentence);
  return speaks && (ofGroup(of, 'publication').length > 0 || ofGroup(of, 'foreign-subject').length > 0);
}

function isBeside(facts: BlockFacts, group: string, quotation: Quotation, reach: number): boolean {
  const sentence = facts.sentences[sentenceAt(facts.block, quotation.firstToken)];
  return ofGroup(sentence, group).some(match => {
    const distance =
      match.lastToken <= quotation.firstToken
        ? quotation.firstToken - match.lastToken
        : match.firstToken - quotation.lastToken;
    return distance >= 0 && distance < reach;
  });
}

const BACKWARD = new Set(
  'об так такое такие этим это это-то бұл осылай осыны деп деді дейді мұны this these such so that said'.split(' '),
);

/** Whether a sentence begins as a comment on the one before: a dash, «Об этом», «Бұл туралы», “This is how”. */
function pointsBack(block: ScannedBlock, token: number): boolean {
  const before = block.tokens[token - 1];
  if (before !== undefined && /[–—-]/.test(block.prose.slice(before.end, block.tokens[token]!.start))) return true;
  return BACKWARD.has(block.tokens[token]!.word.form);
}

function endsWithColon(block: ScannedBlock, sentence: number): boolean {
  const end = block.sentences[sentence]?.end;
  return end !== undefined && block.prose[end - 1] === ':';
}

function followsColon(block: ScannedBlock, quotation: Quotation): boolean {
  const before = block.tokens[quotation.firstToken - 1];
  return before !== undefined && /[:,]/.test(block.prose.slice(before.end, quotation.start));
}

function gapIsPlain(block: ScannedBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!' \u00a0\n«“„"'.includes(block.prose[at]!)) return false;
  return to - from < 4;
}
