import type { Draft, RuleContext } from '../../engine/rule.ts';
import { isAccountNumber, isCardNumber } from './checksums.ts';
import { redaction } from './fixes.ts';
import { isLetterAt, joinNumber, type NumberGroup } from './numbers.ts';
import { type Place, placeAt, type Surroundings } from './surroundings.ts';

/** KZ, two check digits, eighteen signs. */
const ACCOUNT_LENGTH = 20;

/** Accounts and payment cards of persons; a body's own requisites are no secret. */
export function* checkBank(
  context: RuleContext,
  near: Surroundings,
  blockIndex: number,
  groups: readonly NumberGroup[],
): Generator<Draft> {
  const block = context.statement.blocks[blockIndex]!;
  for (let index = 0; index < groups.length; index++) {
    const account = accountAt(block.prose, groups[index]!.start - 2);
    const card = account ? undefined : cardAt(block.prose, groups, index);
    const place = placeAt(block, blockIndex, account ?? card ?? { start: -1, end: -1 });
    if (!place || !(account ?? card)) continue;
    const severity = account ? judgeAccount(near, place) : judgeCard(near, place);
    if (!severity) continue;
    yield {
      ...context.sourceSpan(block, place.start, place.end),
      message: 'bank',
      severity,
      fixes: redaction(context, place),
      evidence: [account ? 'IBAN' : 'card number'],
    };
  }
}

function judgeAccount(near: Surroundings, place: Place): Draft['severity'] | undefined {
  const personal = near.has('person', place) || near.has('his', place) || near.has('personal', place);
  if (personal) return near.has('requisites', place) ? undefined : 'error';
  return near.namesPerson(place) && !near.around('requisites', place) ? 'error' : undefined;
}

function judgeCard(near: Surroundings, place: Place): Draft['severity'] | undefined {
  if (near.has('sample', place)) return undefined;
  return near.has('person', place) || near.has('his', place) || near.namesPerson(place) ? 'error' : 'warning';
}

/** An account number that begins at the offset, spaces allowed between its signs. */
function accountAt(prose: string, start: number): { start: number; end: number } | undefined {
  if (start < 0 || prose.slice(start, start + 2).toUpperCase() !== 'KZ' || isLetterAt(prose, start - 1))
    return undefined;
  let account = '';
  let index = start;
  for (; index < prose.length && account.length < ACCOUNT_LENGTH; index++) {
    const sign = prose[index]!;
    if (/[0-9A-Za-z]/.test(sign)) account += sign.toUpperCase();
    else if (sign !== ' ' && sign !== '\u00a0') return undefined;
  }
  if (account.length < ACCOUNT_LENGTH || /[0-9A-Za-z]/.test(prose[index] ?? '')) return undefined;
  return isAccountNumber(account) ? { start, end: index } : undefined;
}

/** Sixteen digits, written as one or in fours, that pass Luhn's check. */
function cardAt(
  prose: string,
  groups: readonly NumberGroup[],
  index: number,
): { start: number; end: number } | undefined {
  const number = joinNumber(prose, groups, index, 16);
  if (!number || !/^[2-6]/.test(number.digits) || !isCardNumber(number.digits)) return undefined;
  return number.shape.every(length => length === number.shape[0]) ? number : undefined;
}
