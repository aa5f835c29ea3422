import type { Draft, RuleContext } from '../../engine/rule.ts';
import { redaction } from './fixes.ts';
import { hull } from './search.ts';
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

/** Home addresses: a street, house or flat with its number, and somebody who lives there or stands beside a flat. */
export function* checkHomes(context: RuleContext, near: Surroundings): Generator<Draft> {
  const done = new Set<string>();
  for (const sign of [...context.matches('lives'), ...context.matches('flat')]) {
    const { block, blockIndex, sentence, match } = sign;
    const key = `${blockIndex} ${match.sentence}`;
    if (done.has(key)) continue;
    done.add(key);
    const sentencePlace = { block, blockIndex, sentence, sentenceIndex: match.sentence, start: 0, end: 0 };
    const streets = near.inSentence('street', sentencePlace);
    if (streets.length === 0) continue;
    const { start, end } = hull(streets.map(street => street.match));
    const place = { ...sentencePlace, start, end };
    if (!isSomebodysHome(near, place)) continue;
    yield {
      ...context.sourceSpan(block, start, end),
      message: 'home',
      fixes: redaction(context, place),
      evidence: [match.pattern, streets[0]!.match.pattern],
    };
  }
}

function isSomebodysHome(near: Surroundings, place: Place): boolean {
  if (near.has('own', place) || near.has('firm', place)) return false;
  if (near.has('person', place) || near.has('his', place) || near.namesPerson(place)) return true;
  return near.has('lives', place) && near.has('flat', place);
}
