import { findPeople, isNominative, type PersonMention } from '../names/index.ts';
import type { Match, QuotedSpan, ScannedBlock, Token } from '../types.ts';

/** A word that may say who speaks. Token range, half-open. */
export interface Source {
  readonly kind: 'self' | 'foreign' | 'publication' | 'title' | 'body' | 'person';
  readonly firstToken: number;
  readonly lastToken: number;
  /** Can be the subject of a verb of saying. */
  readonly subject: boolean;
  readonly person?: PersonMention;
}

/** What the words of one sentence say about speech, without those inside longer quotations. */
export interface SentenceFacts {
  readonly groups: ReadonlyMap<string, readonly Match[]>;
  /** In order of their place. */
  readonly sources: readonly Source[];
  /** Whether something in it may tell what others say, without quotation marks. */
  readonly reports: boolean;
}

/** A quotation with the tokens inside it, half-open. */
export interface Quotation extends QuotedSpan {
  readonly firstToken: number;
  readonly lastToken: number;
  /** How many quotations it stands in. */
  readonly depth: number;
}

export interface BlockFacts {
  readonly block: ScannedBlock;
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly SentenceFacts[];
  /** For each token: 1 in a quotation too long to be a name, 2 in a shorter one, else 0. */
  readonly quoted: Uint8Array;
}

/** Quotations of up to so many words may be names; their words still belong to the sentence. */
const SHORT = 3;
/** Deeper nesting is not looked at, so that hostile text costs no more. */
const DEEPEST = 2;
/** Of each group no more matches are kept for one sentence: no sentence that a person wrote has so many. */
const MOST_MATCHES = 40;
const MOST_SOURCES = 200;
const PREFIX = 'speech.';

type Gathered = Omit<BlockFacts, 'block'>;

/**
 * Facts by the tokens they were gathered from, which never change: in an
 * editor only the blocks that did change cost anything.
 */
const gathered = new WeakMap<readonly Token[], Gathered>();

/** Gathers the facts of a block. Linear in its tokens and matches. */
export function gatherFacts(block: ScannedBlock): BlockFacts {
  const known = gathered.get(block.tokens);
  const { quotations, sentences, quoted } = known ?? gather(block);
  if (known === undefined) gathered.set(block.tokens, { quotations, sentences, quoted });
  return { block, quotations, sentences, quoted };
}

function gather(block: ScannedBlock): Gathered {
  const quotations = placeQuotations(block);
  const quoted = new Uint8Array(block.tokens.length);
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const long = quotation.lastToken - quotation.firstToken > SHORT;
    quoted.fill(long ? 1 : 2, quotation.firstToken, quotation.lastToken);
  }
  const groups = block.sentences.map(() => new Map<string, Match[]>());
  let speaks = quotations.length > 0;
  for (const match of block.matches) {
    if (!match.group.startsWith(PREFIX) || quoted[match.firstToken] === 1) continue;
    const name = match.group.slice(PREFIX.length);
    const ofSentence = groups[match.sentence];
    if (ofSentence === undefined) continue;
    const list = ofSentence.get(name);
    if (list) {
      if (list.length < MOST_MATCHES) list.push(match);
    } else ofSentence.set(name, [match]);
    if (SPEAKING.has(name)) speaks = true;
  }
  const people = speaks ? findPeople(block).filter(person => quoted[person.firstToken] === 0) : [];
  const sentences = groups.map(ofSentence => ({
    groups: ofSentence,
    sources: sourcesOf(ofSentence, quoted),
    reports: REPORTING.some(group => ofSentence.has(group)),
  }));
  let at = 0;
  for (const person of people) {
    while (at < block.sentences.length && block.sentences[at]!.lastToken <= person.firstToken) at++;
    const sentence = block.sentences[at];
    if (sentence === undefined) break;
    if (sentences[at]!.sources.length >= MOST_SOURCES) continue;
    sentences[at]!.sources.push({
      kind: 'person',
      firstToken: person.firstToken,
      lastToken: person.lastToken,
      subject: sentence.language === 'en' || isNominative(person.name),
      person,
    });
  }
  for (const { sources } of sentences) sources.sort((left, right) => left.firstToken - right.firstToken);
  return { quotations, sentences, quoted };
}

/** The matches of a group in a sentence. */
export function ofGroup(facts: SentenceFacts | undefined, group: string): readonly Match[] {
  return facts?.groups.get(group) ?? [];
}

/** Without one of these a sentence reports nothing. */
const REPORTING =
  'content-after content-before trailing according impersonal hearsay claim-after claim-before proverb'.split(' ');

/** Without one of these nobody speaks and nobody is introduced, and names need not be looked for. */
const SPEAKING = new Set(['saying-third', 'according', 'content-before', 'content-after', 'title']);

const SOURCE_GROUPS = [
  ['self', 'self', true],
  ['foreign-subject', 'foreign', true],
  ['foreign', 'foreign', false],
  ['publication-subject', 'publication', true],
  ['publication', 'publication', false],
  ['title-subject', 'title', true],
  ['title', 'title', false],
  ['body-subject', 'body', true],
  ['body', 'body', false],
] as const;

/** One source for each word: the first group of the list that has it, so subjects go before oblique cases. */
function sourcesOf(groups: ReadonlyMap<string, readonly Match[]>, quoted: Uint8Array): Source[] {
  const found = new Map<number, Source>();
  for (const [group, kind, subject] of SOURCE_GROUPS) {
    for (const { firstToken, lastToken } of groups.get(group) ?? []) {
      if (!found.has(firstToken) && quoted[firstToken] === 0)
        found.set(firstToken, { kind, firstToken, lastToken, subject });
    }
  }
  const kept = [...found.values()].sort((left, right) => left.firstToken - right.firstToken);
  // «Главный эксперт» is a post, not an expert from outside: the longer source covers the shorter.
  return kept.filter((source, index) => index === 0 || kept[index - 1]!.lastToken <= source.firstToken);
}

function placeQuotations(block: ScannedBlock): Quotation[] {
  const placed: Quotation[] = [];
  const open: Quotation[] = [];
  let first = 0;
  for (const span of block.quoted) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    while (first < block.tokens.length && block.tokens[first]!.start < span.start) first++;
    let last = first;
    if (open.length < DEEPEST) while (last < block.tokens.length && block.tokens[last]!.end <= span.end) last++;
    const quotation = { ...span, firstToken: first, lastToken: last, depth: open.length };
    open.push(quotation);
    if (quotation.depth < DEEPEST && last > first) placed.push(quotation);
  }
  return placed;
}
