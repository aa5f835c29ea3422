import { isIsoDate } from '../../engine/dates.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';

/** Beginnings of month names, in their order, kk, ru and en; a form belongs to the first that it begins with. */
const MONTHS: readonly (readonly string[])[] = [
  ['қаңтар', 'январ', 'january'],
  ['ақпан', 'феврал', 'february'],
  ['наурыз', 'март', 'march'],
  ['сәуір', 'апрел', 'april'],
  ['мамыр', 'мая', 'мае', 'май', 'may'],
  ['маусым', 'июн', 'june'],
  ['шілде', 'июл', 'july'],
  ['тамыз', 'август', 'august'],
  ['қыркүйек', 'сентябр', 'september'],
  ['қазан', 'октябр', 'october'],
  ['қараша', 'ноябр', 'november'],
  ['желтоқсан', 'декабр', 'december'],
];

/** Whether the text tells of a measure of refutation taken from `from` to `to` (ISO dates, inclusive). */
export function measureWithin(context: RuleContext, from: string, to: string): boolean {
  const sentences = new Map(
    context.matches('measure').map(placed => [`${placed.blockIndex} ${placed.match.sentence}`, placed]),
  );
  return [...sentences.values()].some(placed => {
    if (context.excused(placed, 'negated')) return false;
    if (context.excused(placed, { group: 'promptly', within: 'sentence' })) return true;
    return daysNamed(placed, from).some(day => from <= day && day <= to);
  });
}

/** ISO dates in the match's sentence. A day without a year is given the first one not before `from`. */
function daysNamed({ block, sentence }: PlacedMatch, from: string): string[] {
  const days: string[] = [];
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const numeric = numericDate(form(block, index));
    if (numeric) days.push(numeric);
    const month = monthOf(form(block, index));
    if (month === 0) continue;
    const day = number(block, index - 1, 31) ?? number(block, index + 1, 31);
    if (day === undefined) continue;
    const year = yearNear(block, index);
    const candidates = year === undefined ? [yearOf(from), yearOf(from) + 1] : [year];
    const iso = candidates.map(candidate => isoDate(candidate, month, day)).find(date => date >= from);
    if (iso !== undefined) days.push(iso);
  }
  return days.filter(isIsoDate);
}

function form(block: ScannedBlock, index: number): string {
  const token = block.tokens[index];
  return token ? block.prose.slice(token.start, token.end).toLowerCase() : '';
}

function monthOf(word: string): number {
  return MONTHS.findIndex(names => names.some(name => word.startsWith(name))) + 1;
}

/** The token's leading digits when they make a number from 1 to `most`: «10», «10-ы», “10th”. */
function number(block: ScannedBlock, index: number, most: number): number | undefined {
  const value = Number.parseInt(form(block, index), 10);
  return value >= 1 && value <= most ? value : undefined;
}

/** A year stands up to three words from the month: «2014 жылғы 10 наурыз», «10 марта 2014 года». */
function yearNear(block: ScannedBlock, index: number): number | undefined {
  for (const offset of [1, 2, -1, -2, -3]) {
    const value = Number.parseInt(form(block, index + offset), 10);
    if (value >= 1990 && value <= 2100) return value;
  }
  return undefined;
}

/** «25.03.2014» and «2014-03-25». */
function numericDate(word: string): string | undefined {
  const parts = word.split(/[.-]/).map(part => Number.parseInt(part, 10));
  if (parts.length !== 3) return undefined;
  const [first = 0, month = 0, last = 0] = parts;
  return first > 31 ? isoDate(first, month, last) : isoDate(last, month, first);
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
