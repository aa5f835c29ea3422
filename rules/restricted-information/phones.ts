import type { Draft, RuleContext } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';
import { redaction } from './fixes.ts';
import { type JoinedNumber, joinNumber, type NumberGroup } from './numbers.ts';
import { type Place, placeAt, type Surroundings } from './surroundings.ts';

/** Codes of Kazakhstan's mobile operators, after 7 or 8. */
const MOBILE = /^[78]7(?:0[0-8]|47|7[15678])/;
const LANDLINE = /^[78]7[12]/;

/** Telephone numbers of persons. A body's numbers, and a number that its owner gives himself, are no breach. */
export function* checkPhones(
  context: RuleContext,
  near: Surroundings,
  blockIndex: number,
  groups: readonly NumberGroup[],
): Generator<Draft> {
  const block = context.statement.blocks[blockIndex]!;
  for (let index = 0; index < groups.length; index++) {
    const number = phoneAt(block.prose, groups, index);
    const place = number && placeAt(block, blockIndex, number);
    if (!number || !place) continue;
    index = number.next - 1;
    const severity = judge(near, place, MOBILE.test(number.digits));
    if (!severity) continue;
    const start =
      block.prose[place.start - 1] === '+' || block.prose[place.start - 1] === '(' ? place.start - 1 : place.start;
    yield {
      ...context.sourceSpan(block, start, place.end),
      message: 'phone',
      severity,
      fixes: redaction(context, { ...place, start }),
      evidence: [MOBILE.test(number.digits) ? 'mobile number' : 'landline number'],
    };
  }
}

function judge(near: Surroundings, place: Place, mobile: boolean): Severity | undefined {
  if (near.has('own', place) || near.has('sample', place)) return undefined;
  if (near.has('personal', place)) return 'error';
  if (!mobile || near.has('office', place)) return undefined;
  if (near.has('his', place) || near.has('person', place)) return 'error';
  if (near.around('office', place)) return undefined;
  if (near.namesPerson(place)) return near.has('mobile', place) ? 'error' : 'warning';
  return near.has('mobile', place) ? 'warning' : 'information';
}

function phoneAt(prose: string, groups: readonly NumberGroup[], index: number): JoinedNumber | undefined {
  const number = joinNumber(prose, groups, index, 11);
  return number && (MOBILE.test(number.digits) || LANDLINE.test(number.digits)) ? number : undefined;
}
