import { Joint, type Match, type ScannedBlock } from '../types.ts';
import type { Attribution, Attributor } from './attribution.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { type BlockFacts, ofGroup } from './facts.ts';

/** A stretch of somebody else's words told without quotation marks, in prose offsets. */
export interface Report {
  readonly start: number;
  readonly end: number;
  readonly voice: 'other' | 'name';
  readonly cause: string;
  readonly attribution?: Attribution;
}

/** A clause of saying that follows what is said has no more words than this: «…, пишет блогер в своём канале». */
const SHORT_CLAUSE = 9;

/** What one sentence reports of others' words. */
export function* findReports(facts: BlockFacts, sentence: number, attributor: Attributor): Generator<Report> {
  const { block } = facts;
  const of = facts.sentences[sentence]!;
  if (!of.reports) return;
  const bounds = block.sentences[sentence]!;
  const startAt = (token: number): number => block.tokens[token]?.start ?? bounds.end;
  const told = (start: number, end: number, cause: string, attribution?: Attribution): Report => ({
    start,
    end,
    voice: 'other',
    cause,
    ...(attribution && { attribution }),
  });
  const owned = ofGroup(of, 'saying-first').length > 0;

  for (const match of ofGroup(of, 'content-after')) {
    const saying = sayingAt(of, match) ?? match;
    const attribution = attributor.sayer(facts, sentence, saying);
    if (attribution?.voice !== 'other' || block.tokens[saying.firstToken]!.word.form.includes('-')) continue;
    const named = isNaming(match);
    if (named && attribution.speaker === undefined) continue;
    if (!named && isBareSaying(match) && !followsSubject(attribution, match)) continue;
    const from = tokenAfter(block, match, named);
    const end = named ? startOrEnd(block, clauseEnd(block, from)) : reportEnd(facts, sentence, from);
    yield told(startAt(from), end, 'reported speech', attribution);
  }
  for (const match of ofGroup(of, 'content-before')) {
    const attribution = attributor.sayer(facts, sentence, sayingAt(of, match) ?? match);
    if (attribution?.voice !== 'other') continue;
    yield told(contentStart(facts, sentence, attribution), match.end, 'reported speech', attribution);
  }
  for (const match of ofGroup(of, 'trailing')) {
    const clause = trailingClause(block, sentence, match);
    if (clause === undefined) continue;
    const attribution = attributor.sayer(facts, sentence, match);
    if (attribution?.voice !== 'other' || attribution.speaker === undefined) continue;
    if (attribution.speaker.firstToken < clause.first || attribution.speaker.firstToken >= clause.last) continue;
    yield told(bounds.start, startOrEnd(block, clause.last), 'reported speech', attribution);
  }
  for (const match of ofGroup(of, 'according')) {
    const attribution = attributor.sayer(facts, sentence, match);
    if (attribution?.voice !== 'other') continue;
    yield told(bounds.start, reportEnd(facts, sentence, match.lastToken), 'reported speech', attribution);
  }
  for (const match of ofGroup(of, 'impersonal')) {
    if (followsQuotation(facts, match)) continue;
    const kazakh = match.language === 'kk';
    yield told(
      kazakh ? bounds.start : startAt(match.firstToken),
      kazakh ? match.end : reportEnd(facts, sentence, match.lastToken),
      'reported speech',
    );
  }
  for (const match of ofGroup(of, 'hearsay')) {
    if (owned) continue;
    if (match.language === 'kk') yield told(bounds.start, match.end, 'hearsay');
    else
      yield told(
        startAt(clauseStart(block, match.firstToken)),
        startOrEnd(block, clauseEnd(block, match.lastToken - 1)),
        'hearsay',
      );
  }
  for (const match of ofGroup(of, 'claim-after')) {
    const from = tokenAfter(block, match, false);
    yield told(startAt(from), reportEnd(facts, sentence, from), 'claim');
  }
  for (const match of ofGroup(of, 'claim-before')) {
    // What a quotation holds is judged as a quotation.
    if (owned || followsQuotation(facts, match)) continue;
    yield told(bounds.start, match.start, 'claim');
  }
  for (const match of ofGroup(of, 'proverb')) {
    const kazakh = match.language === 'kk';
    yield {
      start: kazakh ? bounds.start : startAt(match.firstToken),
      end: kazakh ? match.end : bounds.end,
      voice: 'name',
      cause: 'proverb',
    };
  }
}

function followsQuotation(facts: BlockFacts, match: Match): boolean {
  if (match.firstToken === facts.block.sentences[match.sentence]!.firstToken) return false;
  const gap = facts.block.prose.slice(facts.block.tokens[match.firstToken - 1]?.end ?? 0, match.start);
  return /[»”"]/.test(gap);
}

function sayingAt(of: BlockFacts['sentences'][number], match: Match): Match | undefined {
  return ofGroup(of, 'saying-third').find(
    saying => saying.firstToken < match.lastToken && match.firstToken < saying.lastToken,
  );
}

/** The focus is one word of what somebody is called: «назвал акима вором». */
function isNaming(match: Match): boolean {
  return match.pattern.includes('{#word}');
}

/** “Critics say the akim …”: no “that”. */
function isBareSaying(match: Match): boolean {
  return match.pattern.startsWith('{');
}

/** Without “that”, only a speaker right before the verb makes what follows a report. */
function followsSubject(attribution: Attribution, match: Match): boolean {
  if (attribution.speaker === undefined) return false;
  const gap = match.firstToken - attribution.speaker.lastToken;
  return gap >= 0 && gap <= 3;
}

function tokenAfter(block: ScannedBlock, match: Match, named: boolean): number {
  let index = match.firstToken;
  while (index < match.lastToken - 1 && block.tokens[index]!.start < match.start) index++;
  return named ? match.firstToken + 1 : Math.min(block.tokens.length - 1, lastOfFocus(block, match) + 1);
}

function lastOfFocus(block: ScannedBlock, match: Match): number {
  let index = match.lastToken - 1;
  while (index > match.firstToken && block.tokens[index]!.start >= match.end) index--;
  return index;
}

/** In Kazakh what is said stands between the speaker and «деп». */
function contentStart(facts: BlockFacts, sentence: number, attribution: Attribution): number {
  const { start } = facts.block.sentences[sentence]!;
  const { speaker } = attribution;
  if (speaker === undefined || speaker.firstToken >= attribution.at) return start;
  return facts.block.tokens[speaker.lastToken]?.start ?? start;
}

/** The clause of saying at the end of what is said, or put into it: «Дорога плохая, пишет блогер». */
function trailingClause(
  block: ScannedBlock,
  sentence: number,
  saying: Match,
): { first: number; last: number } | undefined {
  const { firstToken, lastToken } = block.sentences[sentence]!;
  const first = dashOrClauseStart(block, saying.firstToken, firstToken);
  const last = Math.min(lastToken, clauseEnd(block, saying.lastToken - 1));
  if (first === firstToken || last - first > SHORT_CLAUSE) return undefined;
  if (last < lastToken && OPENERS.has(block.tokens[last]!.word.form)) return undefined;
  return OPENERS.has(block.tokens[first]!.word.form) ? undefined : { first, last };
}

const OPENERS = new Set(
  (
    'что чтобы как о об который которая которые которое где когда и а но кто чей куда откуда пока если хотя потому поскольку ' +
    'так чем какой какая какие сколько ли или либо зачем почему that which who whom and but whose whatever whoever whenever ' +
    'if when while because since as than what how why where unless until although though or so before after'
  ).split(' '),
);

function dashOrClauseStart(block: ScannedBlock, token: number, limit: number): number {
  let first = token;
  while (first > limit && token - first <= SHORT_CLAUSE) {
    if (block.tokens[first]!.joint !== Joint.none) break;
    const gap = block.prose.slice(block.tokens[first - 1]!.end, block.tokens[first]!.start);
    if (gap.includes('–') || gap.includes('—') || gap.includes(' - ')) break;
    first--;
  }
  return first;
}

const CONTRAST = new Set('но однако хотя бірақ алайда дегенмен but however although though yet'.split(' '));
const SPEAKING_AGAIN = new Set(
  'мы я это эти этот эта наш наша наше на біз мен бұл біздің шын we i this these it our that in'.split(' '),
);

/** Reported speech lasts to the sentence's end, or until the speaker takes the word back: «…, но мы …». */
function reportEnd(facts: BlockFacts, sentence: number, from: number): number {
  const { block } = facts;
  const { lastToken, end } = block.sentences[sentence]!;
  for (let index = from + 1; index < lastToken; index++) {
    const token = block.tokens[index]!;
    if (token.joint !== Joint.clause || facts.quoted[index] === 1) continue;
    const isTurn = CONTRAST.has(token.word.form) || token.word.form === 'а';
    if (!isTurn) continue;
    for (let next = index + 1; next <= index + 3 && next < lastToken; next++) {
      if (SPEAKING_AGAIN.has(block.tokens[next]!.word.form)) return token.start;
    }
  }
  return end;
}

function startOrEnd(block: ScannedBlock, tokenEnd: number): number {
  return block.tokens[tokenEnd - 1]?.end ?? block.prose.length;
}
