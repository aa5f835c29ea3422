import type { Draft, RuleContext } from '../../engine/rule.ts';
import { redaction } from './fixes.ts';
import { type Place, placeAt, type Surroundings } from './surroundings.ts';

const ADDRESS_SIGN = /[\p{L}\p{N}._+-]/u;
/** Providers of private mailboxes in use in Kazakhstan. */
const PRIVATE_MAIL = new Set(
  `gmail.com mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru yandex.kz yandex.com ya.ru rambler.ru yahoo.com hotmail.com
  outlook.com live.com icloud.com me.com proton.me protonmail.com mail.kz`.split(/\s+/),
);

/** Private mailboxes of persons. */
export function* checkMail(context: RuleContext, near: Surroundings, blockIndex: number): Generator<Draft> {
  const block = context.statement.blocks[blockIndex]!;
  const { prose } = block;
  let last = 0;
  for (let at = prose.indexOf('@'); at >= 0; at = prose.indexOf('@', at + 1)) {
    let start = at;
    while (start > last && ADDRESS_SIGN.test(prose[start - 1]!)) start--;
    let end = at + 1;
    while (end < prose.length && ADDRESS_SIGN.test(prose[end]!)) end++;
    last = end;
    while (prose[end - 1] === '.') end--;
    const place = placeAt(block, blockIndex, { start, end });
    if (!place || start === at || !PRIVATE_MAIL.has(prose.slice(at + 1, end).toLowerCase())) continue;
    if (!isPersonal(near, place)) continue;
    yield {
      ...context.sourceSpan(block, start, end),
      message: 'mail',
      fixes: redaction(context, place),
      evidence: ['private mailbox'],
    };
  }
}

function isPersonal(near: Surroundings, place: Place): boolean {
  if (near.has('own', place) || near.has('sample', place)) return false;
  if (near.has('personal', place)) return true;
  if (near.has('office', place)) return false;
  return (
    near.has('his', place) || near.has('person', place) || (near.namesPerson(place) && !near.around('office', place))
  );
}

/** Home addresses: somebody lives there, and a street, house or flat with a number. */
export function* checkHomes(context: RuleContext, near: Surroundings): Generator<Draft> {
  const done = new Set<string>();
  for (const lives of context.matches('lives')) {
    const key = `${lives.blockIndex} ${lives.match.sentence}`;
    if (done.has(key)) continue;
    done.add(key);
    const { block, blockIndex, sentence, match } = lives;
    const place = { block, blockIndex, sentence, sentenceIndex: match.sentence, start: match.start, end: match.end };
    const streets = near.inSentence('street', place);
    if (streets.length === 0 || !isSomebodysHome(near, place)) continue;
    const start = Math.min(...streets.map(street => street.match.start));
    const end = Math.max(...streets.map(street => street.match.end));
    yield {
      ...context.sourceSpan(block, start, end),
      message: 'home',
      fixes: redaction(context, { ...place, start, end }),
      evidence: [match.pattern, ...streets.map(street => street.match.pattern)],
    };
  }
}

function isSomebodysHome(near: Surroundings, place: Place): boolean {
  if (near.has('own', place) || near.has('firm', place)) return false;
  const somebody = near.has('person', place) || near.has('his', place) || near.namesPerson(place);
  return somebody || near.has('flat', place);
}
