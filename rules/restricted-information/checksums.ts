import { isIsoDate } from '../../engine/dates.ts';

/**
 * Whether twelve digits are an individual identification number: date of birth
 * YYMMDD, a digit for century and sex, a check digit with weights 1…11, or
 * 3…11, 1, 2 when the first sum gives 10. A business number has 4–6 in fifth
 * place, where a day of birth has 0–3.
 */
export function isIndividualNumber(digits: string): boolean {
  return hasBirthDate(digits) && checkDigit(digits) === Number(digits[11]);
}

export function hasBirthDate(digits: string): boolean {
  const century = CENTURIES[Number(digits[6])];
  if (digits.length !== 12 || century === undefined) return false;
  return isIsoDate(`${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`);
}

const CENTURIES = [undefined, '18', '18', '19', '19', '20', '20'];

/** The twelfth digit that the first eleven demand; -1 when no number may be given out. */
function checkDigit(digits: string): number {
  const sum = (shift: number) => {
    let total = 0;
    for (let index = 0; index < 11; index++) total += Number(digits[index]) * (((index + shift) % 11) + 1);
    return total % 11;
  };
  const first = sum(0);
  if (first < 10) return first;
  const second = sum(2);
  return second < 10 ? second : -1;
}

/** Luhn's check of payment card numbers. */
export function isCardNumber(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0 && !/^(\d)\1*$/.test(digits);
}

/** ISO 13616: the first four signs moved to the end, letters as 10–35, the whole gives 1 modulo 97. */
export function isAccountNumber(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
