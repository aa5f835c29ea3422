import { isIsoDate } from '../../engine/dates.ts';
import type { Localised } from '../../engine/types.ts';
import type { LawAct, Period, Reason } from '../../rules/law/types.ts';
import { checkKeys, nameOf, type Report, stringAt, textsAt } from './fields.ts';
import type { Entry } from './reader.ts';

const ALL = ['kk', 'ru', 'en'] as const;

export function readAct(entry: Entry, report: Report): LawAct {
  checkKeys(entry, ['id', 'binding', 'title', 'short', 'source'], report);
  const { binding } = entry.value;
  if (typeof binding !== 'boolean')
    report(entry, ['binding'], `${nameOf(entry)}: "binding" must be true, or false for foreign law`);
  return {
    id: stringAt(entry, 'id', report),
    binding: binding === true,
    title: textsAt(entry, 'title', ALL, report) as Localised,
    short: textsAt(entry, 'short', ALL, report) as Localised,
    source: textsAt(entry, 'source', ALL, report) as Localised,
  };
}

export function readReason(entry: Entry, report: Report): Reason {
  checkKeys(entry, ['id', 'text'], report);
  return { id: stringAt(entry, 'id', report), text: textsAt(entry, 'text', ALL, report) as Localised };
}

export function readPeriod(entry: Entry, report: Report): Period {
  checkKeys(entry, ['id', 'from', 'to', 'from_certain', 'to_certain', 'note'], report);
  const { to, from_certain: fromCertain, to_certain: toCertain } = entry.value;
  const from = dayAt(entry, 'from', report);
  const end = to === null ? null : dayAt(entry, 'to', report);
  if (from !== '' && end !== null && end !== '' && end < from)
    report(entry, ['to'], `${nameOf(entry)}: it ends on ${end}, before it begins on ${from}; swap or correct the days`);
  if (typeof fromCertain !== 'boolean')
    report(entry, ['from_certain'], `${nameOf(entry)}: "from_certain" must be true or false`);
  if (end === null ? toCertain !== null : typeof toCertain !== 'boolean')
    report(entry, ['to_certain'], `${nameOf(entry)}: "to_certain" must be true or false, and null where "to" is null`);
  return {
    id: stringAt(entry, 'id', report),
    from,
    to: end,
    fromCertain: fromCertain === true,
    toCertain: end === null ? null : toCertain === true,
    note: textsAt(entry, 'note', ALL, report) as Localised,
  };
}

function dayAt(entry: Entry, key: string, report: Report): string {
  const value = entry.value[key];
  if (typeof value === 'string' && isIsoDate(value)) return value;
  report(
    entry,
    [key],
    `${nameOf(entry)}: "${key}: ${String(value)}" is no day of the calendar; write it as YYYY-MM-DD`,
  );
  return '';
}
