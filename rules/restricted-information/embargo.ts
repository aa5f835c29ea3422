import { compareDates, isIsoDate } from '../../engine/dates.ts';
import type { Draft, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';
import { withdrawal } from './fixes.ts';
import { placeOf } from './marks.ts';
import type { Surroundings } from './surroundings.ts';

/** How many words around an embargo its date may stand. */
const REACH = 8;

/** News that was to wait: published before its day, or with no day to be read. */
export function* checkEmbargo(context: RuleContext, near: Surroundings): Generator<Draft> {
  for (const placed of context.matches('embargo')) {
    const place = placeOf(placed);
    if (near.has('trade', place) || near.has('withheld', place)) continue;
    const { block, match } = placed;
    const date = dateAround(block, match.firstToken - REACH, match.lastToken + REACH, context.statement.date);
    if (date && compareDates(date, context.statement.date) <= 0) continue;
    yield {
      ...placed.span,
      message: 'embargo',
      severity: date ? 'error' : 'warning',
      fixes: withdrawal(context, placed),
      evidence: [match.pattern, date ?? 'no date'],
    };
  }
}

const MONTHS = [
  'қаңтар январ january',
  'ақпан феврал february',
  'наурыз март march',
  'сәуір апрел april',
  'мамыр мая май may',
  'маусым июн june',
  'шілде июл july',
  'тамыз август august',
  'қыркүйек сентябр september',
  'қазан октябр october',
  'қараша ноябр november',
  'желтоқсан декабр december',
].map(names => names.split(' '));

/** The first date among the tokens, as ISO; without a year, that of the statement. */
function dateAround(block: ScannedBlock, from: number, to: number, today: string): string | undefined {
  const tokens = block.tokens.slice(Math.max(0, from), to);
  for (const [index, { word }] of tokens.entries()) {
    const written = writtenDate(word.form);
    if (written) return written;
    const month = MONTHS.findIndex(names => names.some(name => word.form.startsWith(name))) + 1;
    if (month === 0) continue;
    const beside = [tokens[index - 1], tokens[index + 1]].map(token => Number.parseInt(token?.word.form ?? '', 10));
    const day = beside.find(number => number >= 1 && number <= 31);
    if (day === undefined) continue;
    const years = [index - 3, index - 2, index + 1, index + 2].map(at => tokens[at]?.word.form ?? '');
    const year = years.map(form => /^(?:19|20)\d\d/.exec(form)?.[0]).find(Boolean) ?? today.slice(0, 4);
    const date = iso(year, month, day);
    if (date) return date;
  }
  return undefined;
}

/** «01.03.2026», “2026-03-01”. */
function writtenDate(form: string): string | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(form);
  if (parts) return iso(parts[3]!, Number(parts[2]), Number(parts[1]));
  return undefined;
}

function iso(year: string, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
