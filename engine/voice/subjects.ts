import { Joint, type Match, type ScannedBlock } from '../types.ts';
import { clauseEnd, clauseStart, formAt, sameClause } from './clause.ts';
import type { BlockFacts, Source } from './facts.ts';

/** How far a speaker may stand from the verb, in words. */
const SUBJECT_REACH = 8;
/** How far a genitive may stand from «по словам» or «айтуынша». */
const GENITIVE_REACH = 6;

const PRONOUNS = new Set('он она они оно ол олар he she they'.split(' '));

/** The subject of a verb of saying, as word order and case show it. */
export function subjectOf(facts: BlockFacts, sentence: number, saying: Match): Source | undefined {
  const { block } = facts;
  const { firstToken, lastToken, language } = block.sentences[sentence]!;
  const usable = facts.sentences[sentence]!.sources.filter(
    source => source.subject && (source.lastToken <= saying.firstToken || source.firstToken >= saying.lastToken),
  );
  if (usable.length === 0) return undefined;
  const after = usable.find(
    source =>
      source.firstToken >= saying.lastToken &&
      source.firstToken - saying.lastToken <= 4 &&
      source.firstToken < clauseEnd(block, saying.lastToken - 1),
  );
  if (language === 'kk') {
    // The verb ends the sentence: its subject opens it, or is put after it for emphasis.
    if (after !== undefined && isFiniteEnd(block, saying)) return headOf(usable, after);
    const opening = usable.filter(
      source => source.firstToken - firstToken <= SUBJECT_REACH && source.lastToken <= saying.firstToken,
    );
    return opening.length > 0 ? headOf(usable, opening[0]!) : after;
  }
  const start = clauseStart(block, saying.firstToken);
  const preceding = usable.filter(source => source.lastToken <= saying.firstToken);
  const before = language === 'en' ? preceding.filter(source => !isObject(block, source)) : preceding;
  const inClause = before.filter(source => source.firstToken >= start).at(-1);
  if (inClause !== undefined && saying.firstToken - inClause.lastToken <= SUBJECT_REACH) return inClause;
  if (after !== undefined) return after;
  // «Министр, комментируя публикацию, заявил»: the subject stands before an insertion.
  const earlier = before.filter(source => source.kind !== 'publication');
  return firstToken <= saying.firstToken && saying.firstToken < lastToken ? earlier.at(0) : undefined;
}

/** Whose words «по словам …» or «…-тың айтуынша» means. */
export function genitiveOf(facts: BlockFacts, sentence: number, phrase: Match): Source | undefined {
  const { sources } = facts.sentences[sentence]!;
  if (phrase.language === 'kk') {
    return sources
      .filter(source => source.lastToken <= phrase.firstToken && phrase.firstToken - source.lastToken < GENITIVE_REACH)
      .at(-1);
  }
  return sources.find(
    source => source.firstToken >= phrase.lastToken - 1 && source.firstToken - phrase.lastToken < GENITIVE_REACH,
  );
}

/** Whether «он», “she”, «ол» stands by the verb as its subject. */
export function nearPronoun(block: ScannedBlock, saying: Match): boolean {
  for (let index = Math.max(0, saying.firstToken - SUBJECT_REACH); index < saying.firstToken; index++) {
    if (PRONOUNS.has(formAt(block, index)) && sameClause(block, index, saying.firstToken)) return true;
  }
  return PRONOUNS.has(formAt(block, saying.lastToken)) && block.tokens[saying.lastToken]!.joint === Joint.none;
}

/** Words between a source and a verb. */
export function distance(source: Source, saying: Match): number {
  return source.lastToken <= saying.firstToken
    ? saying.firstToken - source.lastToken
    : source.firstToken - saying.lastToken;
}

/** English nouns after a preposition or another verb are no subjects: “promised journalists … and added”. */
function isObject(block: ScannedBlock, source: Source): boolean {
  let index = source.firstToken - 1;
  while (source.firstToken - index <= 2 && ARTICLES.has(formAt(block, index))) index--;
  if (index < 0 || block.tokens[source.firstToken]!.joint !== Joint.none) return false;
  const form = formAt(block, index);
  return PREPOSITIONS.has(form) || (form.endsWith('ed') && form.length > 4);
}

const ARTICLES = new Set('the a an his her their our its'.split(' '));
const PREPOSITIONS = new Set('to with from for of at about against on in by told'.split(' '));

/** «Бөлім басшысы»: of neighbouring nouns the last one is the head. */
function headOf(sources: readonly Source[], first: Source): Source {
  let head = first;
  for (const source of sources) {
    if (source.firstToken === head.lastToken && source.kind !== 'self') head = source;
  }
  return head;
}

function isFiniteEnd(block: ScannedBlock, saying: Match): boolean {
  return block.tokens[saying.lastToken]?.joint !== Joint.sentence;
}
