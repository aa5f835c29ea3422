import type { Draft, RuleContext } from '../../engine/rule.ts';
import { hasBirthDate, isIndividualNumber } from './checksums.ts';
import { redaction } from './fixes.ts';
import { isLetterAt, type JoinedNumber, joinNumber, type NumberGroup } from './numbers.ts';
import { firstIndex } from './search.ts';
import { type Place, placeAt, type Surroundings } from './surroundings.ts';

/** How far a label may stand from its number, in UTF-16 units. */
const REACH_BEFORE = 70;
const REACH_AFTER = 30;

/** Individual identification numbers, identity cards and passports. */
export function* checkIdentity(
  context: RuleContext,
  near: Surroundings,
  blockIndex: number,
  groups: readonly NumberGroup[],
): Generator<Draft> {
  const block = context.statement.blocks[blockIndex]!;
  for (let index = 0; index < groups.length; index++) {
    for (const count of [12, 9, 8]) {
      const number =
        joinNumber(block.prose, groups, index, count) ??
        (count === 8 ? passportNumber(block.prose, groups, index) : undefined);
      const place = number && placeAt(block, blockIndex, number);
      if (!number || !place) continue;
      const found = judge(near, number, place);
      if (!found) continue;
      yield {
        ...context.sourceSpan(block, place.start, place.end),
        ...found,
        fixes: redaction(context, place),
        evidence: [`${count} digits`],
      };
      index = number.next - 1;
      break;
    }
  }
}

function judge(
  near: Surroundings,
  number: JoinedNumber,
  place: Place,
): Pick<Draft, 'message' | 'severity'> | undefined {
  const { length } = number.digits;
  if (length !== 12) {
    const label = length === 9 ? 'card-label' : 'passport-label';
    return isLabelled(near, label, place) ? { message: 'identity' } : undefined;
  }
  if (/^(\d)\1*$/.test(number.digits) || near.has('sample', place)) return undefined;
  const labelled = isLabelled(near, 'iin-label', place);
  if (isIndividualNumber(number.digits)) {
    if (labelled) return { message: 'iin' };
    // Accounts, lots and barcodes may look like a number of a person by chance.
    const other = isLabelled(near, 'other-number-label', place) || number.shape.length > 1;
    return other ? undefined : { message: 'iin' };
  }
  if (!labelled || isLabelled(near, 'other-number-label', place)) return undefined;
  return { message: hasBirthDate(number.digits) ? 'iin' : 'iin-unsure', severity: 'warning' };
}

/** Whether the nearest label before or after the number stands close by. */
function isLabelled(near: Surroundings, group: string, place: Place): boolean {
  const labels = near.inSentence(group, place);
  const next = firstIndex(labels, ({ match }) => match.end > place.start);
  const before = labels[next - 1]?.match;
  const after = labels[next]?.match;
  if (before && place.start - before.end <= REACH_BEFORE) return true;
  return after !== undefined && after.start >= place.end && after.start - place.end <= REACH_AFTER;
}

/** One letter and eight digits: «N12345678». */
function passportNumber(prose: string, groups: readonly NumberGroup[], index: number): JoinedNumber | undefined {
  const { start, end } = groups[index]!;
  if (end - start !== 8 || !isLetterAt(prose, start - 1)) return undefined;
  if (isLetterAt(prose, start - 2) || isLetterAt(prose, end)) return undefined;
  return { start: start - 1, end, digits: prose.slice(start, end), shape: [8], next: index + 1 };
}
