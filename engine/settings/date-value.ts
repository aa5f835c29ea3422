import { isIsoDate } from '../dates.ts';

export { isIsoDate as isDate } from '../dates.ts';

/** The date that was meant by «14.03.2026», «14/03/2026», «2026.3.14» or a date with a time, as YYYY-MM-DD. */
export function suggestDate(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
