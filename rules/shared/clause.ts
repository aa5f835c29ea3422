import { Feature } from '../../engine/features.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { Joint, type Token } from '../../engine/types.ts';
import type { Target } from './targets.ts';

/** Words after a predicate that do not make it an attribute of something else. */
const CLOSING = new Set(
  `деп деген екен ғой болып болған боп болды болар шығар еді емес адам адамдар кісі және мен бен пен да де та те ма ме ба бе па пе
  сияқты секілді екенін екені и или да же просто вообще человек люди and or but as than at in`.split(/\s+/),
);

/** Kazakh auxiliary verbs close the predicate that they follow. */
const AUXILIARIES = ['отыр', 'жүр', 'жатыр', 'тұр', 'қой', 'қал', 'кел', 'кет', 'бол', 'бер', 'ал'];

/** Whether nothing follows the match in its clause that its last word could belong to. */
export function closesClause({ block, match }: PlacedMatch): boolean {
  const next = block.tokens[match.lastToken];
  return !next || next.joint !== Joint.none || CLOSING.has(next.word.form);
}

/** Whether a Kazakh verb at the match's end is its clause's predicate and no participle before a noun. */
export function closesKazakhPredicate(placed: PlacedMatch): boolean {
  if (closesClause(placed)) return true;
  const form = placed.block.tokens[placed.match.lastToken]!.word.form;
  return AUXILIARIES.some(stem => form.startsWith(stem) && form.length <= stem.length + 6);
}

/** The words that the match's focus covers. */
export function wordsOf({ block, match }: PlacedMatch): string {
  return block.prose.slice(match.start, match.end);
}

/** A word alone between quotation marks where somebody names, answers or refutes: «сотрудники названы „…“». */
export function isCitedWord(context: RuleContext, placed: PlacedMatch): boolean {
  const { block, match } = placed;
  const quoted = block.quoted.some(
    span =>
      span.start <= match.start && span.end >= match.end && match.end - match.start >= (span.end - span.start) / 2,
  );
  return (
    quoted &&
    (context.excused(placed, { group: 'context.naming', within: 'sentence' }) ||
      context.excused(placed, { group: 'context.word-noun', within: 'sentence' }) ||
      context.excused(placed, { group: 'context.mention', within: 'neighbours' }) ||
      context.excused(placed, { group: 'context.refutation', within: 'neighbours' }))
  );
}

const CASES =
  Feature.genitive | Feature.dative | Feature.accusative | Feature.instrumental | Feature.locative | Feature.ablative;

/** Whether the match's words can be a subject: a nominative, or words that show no case. */
export function maybeSubject({ block, match }: PlacedMatch): boolean {
  for (let index = match.firstToken; index < match.lastToken; index++) {
    const { readings } = (block.tokens[index] as Token).word;
    if (readings.some(reading => reading.features & Feature.nominative)) return true;
    if (readings.every(reading => (reading.features & CASES) === 0)) return true;
  }
  return false;
}

const BETWEEN_NOT_AND_NOUN = {
  ru: 'такой такие такая просто является являются являлся был была были быть считаю считаем считает называю называем настолько'.split(
    ' ',
  ),
  en: 'a an the all such some any our really been be being considered consider call called simply so'.split(' '),
} as const;
const NOT = {
  ru: new Set(['не', 'ни', 'никакой', 'никакие']),
  en: new Set("not never no isn't aren't wasn't weren't hardly neither nor don't doesn't".split(' ')),
};

/**
 * Whether a name is denied («не лжец», «өтірікші емес», “no fool”). Said of a
 * neighbouring verb, «не» denies nothing: «не верьте лжецам».
 */
export function isDenied(context: RuleContext, placed: PlacedMatch): boolean {
  const { block, match } = placed;
  const { tokens } = block;
  if (match.language === 'kk') {
    const next = tokens[match.lastToken];
    if (next === undefined || next.joint !== Joint.none) return false;
    if (/^(?:емес|жоқ)/u.test(next.word.form)) return true;
    // «Өтірікші деп айтпаймыз»: the verb of saying is negative.
    return /^де(?:п|ген|уге)$/u.test(next.word.form) && context.excused(placed, 'negated');
  }
  const skipped: readonly string[] = BETWEEN_NOT_AND_NOUN[match.language];
  let index = match.firstToken;
  for (let words = 0; words < 4 && index > 0; words++) {
    if (tokens[index]!.joint !== Joint.none) break;
    index -= 1;
    const { form } = tokens[index]!.word;
    if (NOT[match.language].has(form)) return true;
    if (!skipped.includes(form)) break;
  }
  if (match.language !== 'ru') return false;
  for (let after = match.lastToken; after < Math.min(match.lastToken + 4, tokens.length); after++) {
    if (tokens[after]!.joint !== Joint.none) break;
    if (tokens[after]!.word.form === 'нет') return true;
  }
  return false;
}

/** Words that may stand between the dash and the predicate («– просто настоящий»). */
const AFTER_DASH = 4;

/**
 * Whether the match is what a dash says of the target («Аким района – лжец»):
 * the dash stands between them in one clause, not far before the match.
 */
export function isDashPredicate(placed: PlacedMatch, target: Target): boolean {
  if (target.place !== 'clause' || !target.precedes || target.distance > 10) return false;
  const { tokens, prose } = placed.block;
  const from = Math.max(target.placed.match.lastToken, placed.match.firstToken - AFTER_DASH);
  const between = prose.slice(tokens[from - 1]!.end, placed.match.start);
  return /\s[–—-]\s/.test(between) && closesClause(placed);
}
