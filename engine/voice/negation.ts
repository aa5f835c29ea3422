import { Feature } from '../features.ts';
import { Joint, type Match, type ScannedBlock } from '../types.ts';
import { clauseEnd, clauseStart, focusTokens, sentenceOf } from './clause.ts';
import { CONDITION_WORDS } from './conditions.ts';
import { NEGATORS } from './negators.ts';

/** How many words may stand between a negator and what it negates. */
const REACH = { kk: 3, ru: 3, en: 4 } as const;
/** Russian «нет» after its noun: «воров у нас в отделе нет». */
const REACH_AFTER = 4;
/** No word of a clause further off is looked at, so that long clauses cost no more. */
const CLAUSE_LIMIT = 12;

/**
 * Whether the match is denied: its own ending shows negation, or a negator of
 * its language governs it within the clause. «Не только», “not only”, «ғана
 * емес» are no negation, nor are negators that the pattern itself spells out.
 */
export function isNegated(block: ScannedBlock, match: Match): boolean {
  if ((match.features & Feature.negative) !== 0) return true;
  const { before, after } = NEGATORS[match.language];
  const spelt = wordsOf(match.pattern);
  const negates = (index: number, list: ReadonlySet<string>): boolean => {
    const form = block.tokens[index]!.word.form;
    return list.has(form) && !spelt.has(form) && !isHarmless(block, index, match.language);
  };
  const focus = focusTokens(block, match);
  if (match.language === 'kk') return isNegatedInKazakh(block, focus.last, negates, after);

  const start = clauseStart(block, focus.first, CLAUSE_LIMIT);
  const from = Math.max(start, Math.min(match.firstToken, focus.first) - REACH[match.language]);
  for (let index = from; index < focus.last; index++) if (negates(index, before)) return true;
  // «{Чиновники} у нас не воруют»: the rest of the match may be what is denied.
  const tail = Math.max(
    focus.last,
    match.lastToken - 1 - REACH[match.language],
    clauseStart(block, match.lastToken - 1),
  );
  for (let index = tail; index < match.lastToken; index++) if (negates(index, before)) return true;
  const to = Math.min(clauseEnd(block, focus.last - 1, CLAUSE_LIMIT), focus.last + REACH_AFTER);
  for (let index = focus.last; index < to; index++) {
    if (negates(index, after)) return true;
    // «Вором он не является»: the negated verb stands after its predicate.
    if (match.language === 'ru' && block.tokens[index]!.word.form === 'не' && isLinkVerb(block, index + 1)) return true;
  }
  return false;
}

/** Whether the match stands in a sentence that ends with a question mark. */
export function isQuestion(block: ScannedBlock, match: Match): boolean {
  return sentenceOf(block, match)?.question ?? false;
}

/**
 * Whether the match is only supposed: its own ending is conditional, a word of
 * condition (если, егер, if) stands before it in the sentence or in its own
 * clause, or its Kazakh clause ends with -са.
 */
export function isConditional(block: ScannedBlock, match: Match): boolean {
  if ((match.features & Feature.conditional) !== 0) return true;
  const sentence = sentenceOf(block, match);
  if (sentence === undefined) return false;
  const focus = focusTokens(block, match);
  const words = CONDITION_WORDS[match.language];
  const from = Math.max(sentence.firstToken, focus.first - 2 * CLAUSE_LIMIT);
  for (let index = from; index < focus.first; index++) if (hasEntry(block, index, words.opening)) return true;
  const end = clauseEnd(block, focus.last - 1, CLAUSE_LIMIT);
  for (let index = clauseStart(block, focus.first, CLAUSE_LIMIT); index < end; index++) {
    if (hasEntry(block, index, words.inClause)) return true;
  }
  return match.language === 'kk' && end < sentence.lastToken && endsConditionally(block.tokens[end - 1]!.word.form);
}

/** Whether the token, alone or with the one before it, is in the list. */
function hasEntry(block: ScannedBlock, index: number, list: ReadonlySet<string>): boolean {
  const form = block.tokens[index]!.word.form;
  return list.has(form) || list.has(`${block.tokens[index - 1]?.word.form ?? ''} ${form}`);
}

/** Kazakh negation follows: a particle within reach, or the negative verb that ends the clause. */
function isNegatedInKazakh(
  block: ScannedBlock,
  from: number,
  negates: (index: number, list: ReadonlySet<string>) => boolean,
  after: ReadonlySet<string>,
): boolean {
  const end = clauseEnd(block, from - 1, CLAUSE_LIMIT);
  for (let index = from; index < Math.min(end, from + REACH.kk); index++) {
    if (negates(index, after)) return true;
    const { readings, form } = block.tokens[index]!.word;
    const negative = readings.some(reading => (reading.features & Feature.negative) !== 0) || isNegativeVerb(form);
    // A participle or converb belongs to the next noun, not to the match; only finite verbs govern it.
    if (negative && (index === end - 1 || isFiniteVerb(form))) return true;
  }
  return false;
}

const NEGATIVE_STEMS = ['ма', 'ме', 'ба', 'бе', 'па', 'пе'];
const FINITE_TAILS = (
  'йды йді ймын ймін ймыз йміз йсың йсің йсыз йсіз ды ді дық дік дым дім дың дің дыңыз діңіз ған ген ғанбыз генбіз ' +
  'ғанмын генмін с спын спін спыз спіз ңыз ңіз ңдар ңдер сын сін йық йік қ к уы уі у уға уге уды уді'
).split(' ');
/** Verbs whose stem ends like a negation: to lock up, to patch, to drip, to name. */
const FALSE_NEGATIVES = ['қама', 'жама', 'тама', 'сама', 'құрама', 'қаба', 'тарма'];

/** «бермейді», «қолдамаймыз», «айтпаған»: a negative ending on a verb that no lexicon need know. */
export function isNegativeVerb(form: string): boolean {
  for (const tail of FINITE_TAILS) {
    if (!form.endsWith(tail)) continue;
    const stem = form.slice(0, -tail.length);
    if (stem.length < 4 || FALSE_NEGATIVES.includes(stem)) continue;
    if (tail.length === 1 && stem.length < 5) continue;
    if (NEGATIVE_STEMS.includes(stem.slice(-2)) && fitsNegation(stem)) return true;
  }
  return false;
}

/** -ба after н, м, ң, з, ж; -па after voiceless sounds; -ма after vowels and the other sonorants. */
function fitsNegation(stem: string): boolean {
  const before = stem.at(-3)!;
  const consonant = stem.at(-2)!;
  if (consonant === 'б') return 'нмңзж'.includes(before);
  if (consonant === 'п') return 'пткқсшщбвгдхфцч'.includes(before);
  return 'аәеоөұүыіуиюярлй'.includes(before);
}

function isFiniteVerb(form: string): boolean {
  return /(?:ды|ді|мын|мін|мыз|міз|сың|сің|сыз|сіз|дық|дік|дым|дім|быз|біз|пыз|піз)$/u.test(form);
}

const CONDITIONAL_TAILS = 'са се саң сең сам сем сақ сек саңыз сеңіз са-да се-де'.split(' ');

function endsConditionally(form: string): boolean {
  return form.length > 4 && CONDITIONAL_TAILS.some(tail => form.endsWith(tail));
}

const LINK_VERB =
  /^(?:явля(?:ется|ются|лся|лась|лись)|был[аио]?|будет|будут|бывает|существует|существуют|оказал(?:ся|ась|ись)|подтвердил(?:ся|ась|ись|ось)|должн[аоы]?|долж(?:ен|ны))$/u;

function isLinkVerb(block: ScannedBlock, index: number): boolean {
  const token = block.tokens[index];
  return token !== undefined && token.joint === Joint.none && LINK_VERB.test(token.word.form);
}

function isHarmless(block: ScannedBlock, index: number, language: 'kk' | 'ru' | 'en'): boolean {
  const pairs = NEGATORS[language].harmlessPairs;
  const form = block.tokens[index]!.word.form;
  const previous = block.tokens[index - 1]?.word.form ?? '';
  const next = block.tokens[index + 1]?.word.form ?? '';
  return pairs.has(`${previous} ${form}`) || pairs.has(`${form} ${next}`);
}

/** The words that a pattern spells out, without its signs. */
function wordsOf(pattern: string): ReadonlySet<string> {
  return new Set(pattern.split(/[\s(){}[\]|]+/));
}
