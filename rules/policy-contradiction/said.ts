import { Feature } from '../../engine/features.ts';
import type { PlacedMatch } from '../../engine/rule.ts';
import { Joint } from '../../engine/types.ts';
import { closesClause, closesKazakhPredicate } from '../shared/clause.ts';
import { focusTokens } from '../shared/order.ts';
import type { Habit } from './stances.ts';

/** Words that join a policy to what it is said to be or to be like. */
const COPULAS = new Set(
  `это есть как словно будто напоминает напоминают похож похожа похоже похожи является являются стал стала стало стали оказался оказалась
  оказалось был была было были остается осталась сродни вроде лишь просто считаю считаем назову назвать называю зову зовем превратился превратилась
  превратилось вышел вышла дегеніміз дегеніңіз дегенің дегендеріңіз деген дегендер болып болды болған боп емес меніңше
  is are was were be been remains remain became becomes like resembles resemble looks amounts reminds nothing turned out proved proves merely
  consider call find as`.split(/\s+/),
);

/** What may stand in Kazakh after a noun that closes its clause: «… сияқты», «… ғой». */
const KAZAKH_CLOSING = new Set(
  'қана сияқты секілді тәрізді іспетті іспеттес болды болып болып ғой ғана екен дүние дүниелер нәрсе шаруа'.split(' '),
);

const PREPOSITIONS = new Set('в на из для от по к с о у за под над при in on at of for by with from to'.split(' '));

/** «Для меня», “to my mind”, «мен үшін»: the speaker stands between the policy and what it is said to be. */
const OWN = new Set('меня нас мне нам мой моему me us my our мен біз'.split(' '));

/** Words of a policy's predicate that may stand before its figure or epithet where no copula is written. */
const NEAR = 2;
/** Words between a copula and the figure, with those in commas. */
const FAR = 6;

/**
 * Whether words that are innocent by themselves are said of the policy: as its
 * predicate («реформа – вывеска»), its attribute («бессмысленная реформа») or
 * with the policy as the subject of the verb.
 */
export function isSaidOf(said: NonNullable<Habit['said']>, stance: PlacedMatch, policy: PlacedMatch): boolean {
  const { first, last } = focusTokens(stance);
  const { firstToken, lastToken } = policy.match;
  if (said === 'need') return !hasOwnThing(stance, lastToken);
  if (said === 'remark') return isSubject(policy);
  if (firstToken >= last) return said === 'predicate-or-attribute' && isOpen(stance, last, firstToken + 1);
  if (said === 'verb') {
    // A Kazakh participle before a noun tells of the noun: «зейнеткерлерді тонайтын алаяқтардан».
    return (
      (stance.match.language !== 'kk' || closesKazakhPredicate(stance) || closesKazakh(stance)) &&
      !followsRelative(stance, lastToken, first)
    );
  }
  const linked = isLinked(stance, lastToken, first) || (first - lastToken <= NEAR && isHeld(policy));
  if (said === 'predicate')
    return linked || (stance.match.language === 'kk' && closesKazakh(stance) && first - lastToken <= NEAR);
  if (!closesClause(stance) && !closesKazakh(stance)) return false;
  return linked || first - lastToken <= NEAR || (stance.match.features & Feature.shortForm) !== 0;
}

/** Whether a pronoun stands as near to the words as a subject does: «Это вывеска», “It is a painted front”. */
export function isSaidOfPointer(said: NonNullable<Habit['said']>, stance: PlacedMatch, pointer: PlacedMatch): boolean {
  const { first, last } = focusTokens(stance);
  const { firstToken, lastToken } = pointer.match;
  if (said === 'need') return !hasOwnThing(stance, lastToken);
  if (said === 'remark') return false;
  if (firstToken >= last) return said === 'predicate-or-attribute' && firstToken - last <= 1;
  if (lastToken > first) return false;
  if (said === 'verb') return first - lastToken <= NEAR;
  if (isLinked(stance, firstToken, first)) return said === 'predicate' || closesClause(stance);
  return stance.match.language !== 'en' && first - lastToken <= NEAR && closesClause(stance);
}

const OPINIONS = new Set(
  'считаю считаем нахожу находим полагаю называю называем зову зовем назову consider find call regard deem think believe'.split(
    ' ',
  ),
);

/** «Считаю реформу несправедливой»: the verb of opinion goes before the policy. */
function isHeld({ block, match }: PlacedMatch): boolean {
  for (let index = match.firstToken - 1; index >= Math.max(0, match.firstToken - FAR); index--) {
    if (OPINIONS.has(block.tokens[index]!.word.form)) return true;
    if (block.tokens[index]!.joint !== Joint.none) return false;
  }
  return false;
}

/** Whether a dash or a copula stands between the tokens, and joins what follows it and nothing else. */
function isLinked(stance: PlacedMatch, from: number, to: number): boolean {
  const { tokens, prose } = stance.block;
  // In Kazakh all attributes of the last noun stand between the dash and it.
  const most = closesKazakh(stance) ? FAR : NEAR;
  for (let index = to, words = 0; index >= from; index--, words++) {
    const token = tokens[index]!;
    const gap = prose.slice(tokens[index - 1]?.end ?? 0, token.start);
    if (/\s[–—-]\s/.test(gap)) return true;
    if (index === from) return false;
    const before = tokens[index - 1]!.word.form;
    if (COPULAS.has(before) || (before === 'үшін' && OWN.has(tokens[index - 2]?.word.form ?? ''))) return true;
    // «– это, извините, вывеска»: what stands between commas does not count.
    if (token.joint === Joint.none && (words > most || (PREPOSITIONS.has(before) && !OWN.has(token.word.form))))
      return false;
    if (words > FAR) return false;
  }
  return false;
}

/** Whether a dash or a copula follows the policy, so that something is said of it. */
function isSubject({ block, match }: PlacedMatch): boolean {
  const { tokens, prose } = block;
  for (let index = match.lastToken; index <= match.lastToken + NEAR && index < tokens.length; index++) {
    if (tokens[index]!.joint === Joint.sentence) return false;
    if (/\s[–—-]\s/.test(prose.slice(tokens[index - 1]!.end, tokens[index]!.start))) return true;
    if (COPULAS.has(tokens[index]!.word.form)) return true;
  }
  return false;
}

/** Whether something else is not needed: «… барудың қажеті жоқ», “we do not need to visit an office”. */
function hasOwnThing({ block, match }: PlacedMatch, policyEnd: number): boolean {
  const { tokens } = block;
  const before = tokens[match.firstToken - 1];
  if (match.language === 'kk')
    return policyEnd < match.firstToken && before !== undefined && /[нтд][ыі]ң$/u.test(before.word.form);
  return match.language === 'en' && tokens[match.lastToken]?.word.form === 'to';
}

/** What may be done with a policy and still mean the policy: «енгізуге қарсымын», “against the introduction of”. */
const DOINGS =
  /^(?:енгіз|көш|қабылда|асыр|сал|біріктір|өткіз|ауыс|орында|жүргіз|жаса|осы|бұл|бұған|оған|соған|мұн|идея|бастама|шешім|идею|introduc|adopt|implement|idea|whole|principle|policy|imposition|very|kind)/u;
const KAZAKH_OBJECT = /(?:ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні)$/u;

/** Whether the stance is taken against something else, done to the policy: “against arbitrary readings of the law”. */
export function hasOtherObject({ block, match }: PlacedMatch, policy: PlacedMatch): boolean {
  const { tokens } = block;
  if (match.language === 'kk') {
    if (policy.match.lastToken >= match.firstToken) return false;
    const before = tokens[match.firstToken - 1]!.word.form;
    return KAZAKH_OBJECT.test(before) && !DOINGS.test(before);
  }
  if (match.language !== 'en') return false;
  for (let index = match.lastToken + 1; index < policy.match.firstToken; index++)
    if (tokens[index]!.word.form === 'of' && !DOINGS.test(tokens[index - 1]!.word.form)) return true;
  return false;
}

/** A relative clause between them tells of something else, unless it hangs on the policy itself. */
function followsRelative({ block }: PlacedMatch, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++)
    if (/^(?:котор|which$|that$|who$)/u.test(block.tokens[index]!.word.form)) return true;
  return false;
}

/** Whether no comma or bracket stands between the tokens. */
function isOpen({ block }: PlacedMatch, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (block.tokens[index]!.joint !== Joint.none) return false;
  return true;
}

function closesKazakh(stance: PlacedMatch): boolean {
  if (stance.match.language !== 'kk') return false;
  if (closesClause(stance)) return true;
  return KAZAKH_CLOSING.has(stance.block.tokens[stance.match.lastToken]!.word.form);
}
