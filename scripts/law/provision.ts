import { PROVISION_KINDS, type ProvisionKind, type ProvisionRow } from '../../rules/law/types.ts';
import { checkKeys, nameOf, oneOf, type Report, stringAt, stringsAt, suggestion, textsAt } from './fields.ts';
import type { Entry } from './reader.ts';

const TEXTUAL = ['yes', 'partly', 'no', 'unknown'] as const;

const KEYS = [
  ...['id', 'kind', 'chapter', 'text', 'gloss', 'emended_kk', 'repairs', 'remark', 'in_force', 'textual', 'why_not'],
  ...['rule', 'other_rules', 'evidence', 'not_breach', 'remedy', 'parallel', 'carried_by', 'note'],
  ...['translation_note', 'amendment_note', 'official_number', 'official_source'],
];

/** Names that a provision may refer to. */
export interface KnownNames {
  readonly periods: readonly string[];
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
  readonly provisions: ReadonlySet<string>;
}

/** One provision as a row of the generated module. Whatever is wrong is reported and left out. */
export function readProvision(entry: Entry, known: KnownNames, report: Report): ProvisionRow {
  checkKeys(entry, KEYS, report);
  for (const key of ['evidence', 'not_breach', 'remedy']) stringsAt(entry, key, report);
  const textual = oneOf(entry, 'textual', TEXTUAL, report) || 'unknown';
  const text = textsAt(entry, 'text', [], report);
  const gloss = textsAt(entry, 'gloss', [], report);
  const rule = optional(entry, 'rule', report);
  const reason = optional(entry, 'why_not', report);
  const row: ProvisionRow = {
    id: stringAt(entry, 'id', report),
    kind: (oneOf(entry, 'kind', PROVISION_KINDS, report) || 'part') as ProvisionKind,
    ...present('chapter', optional(entry, 'chapter', report)),
    ...(Object.keys(text).length > 0 ? { text } : {}),
    gloss,
    ...present('emended', optional(entry, 'emended_kk', report)),
    ...presentList('repairs', stringsAt(entry, 'repairs', report)),
    ...present('amendmentNote', optional(entry, 'amendment_note', report)),
    ...present('officialNumber', optional(entry, 'official_number', report)),
    period: stringAt(entry, 'in_force', report),
    textual,
    ...present('reason', reason),
    ...present('rule', rule),
    ...presentList('otherRules', stringsAt(entry, 'other_rules', report)),
    ...presentList('parallel', stringsAt(entry, 'parallel', report)),
    ...presentList('carriedBy', stringsAt(entry, 'carried_by', report)),
    ...('remark' in entry.value ? { remark: textsAt(entry, 'remark', ['kk', 'ru', 'en'], report) as never } : {}),
  };
  checkLanguages(entry, row, report);
  checkBasis(entry, row, report);
  checkNames(entry, row, known, report);
  return row;
}

/** Every provision can be read in Russian and in English, and in Kazakh where a rule cites it. */
function checkLanguages(entry: Entry, row: ProvisionRow, report: Report): void {
  const needed = row.rule === undefined ? (['ru', 'en'] as const) : (['kk', 'ru', 'en'] as const);
  for (const language of needed)
    if (row.text?.[language] === undefined && row.gloss[language] === undefined)
      report(
        entry,
        ['gloss'],
        `${row.id}: it cannot be read in ${language}; add "gloss.${language}", an unofficial translation`,
      );
  if (row.emended !== undefined && row.text?.kk === undefined)
    report(
      entry,
      ['emended_kk'],
      `${row.id}: "emended_kk" corrects a Kazakh text that is not there; add "text.kk" or remove it`,
    );
}

/** What can be checked names its rule; what cannot be checked says why. */
function checkBasis(entry: Entry, row: ProvisionRow, report: Report): void {
  const checkable = row.textual === 'yes' || row.textual === 'partly';
  if (checkable && row.rule === undefined)
    report(
      entry,
      ['textual'],
      `${row.id}: "textual: ${row.textual}" needs a rule; add "rule: …" or set "textual: no" with "why_not"`,
    );
  if (!checkable && row.reason === undefined)
    report(
      entry,
      ['textual'],
      `${row.id}: "textual: ${row.textual}" needs a reason; add "why_not: …" (a reason of acts.yaml)`,
    );
  if (checkable && row.reason !== undefined)
    report(entry, ['why_not'], `${row.id}: "why_not" contradicts "textual: ${row.textual}"; remove one of them`);
  if (!checkable && row.rule !== undefined)
    report(entry, ['rule'], `${row.id}: "rule" contradicts "textual: ${row.textual}"; remove one of them`);
}

function checkNames(entry: Entry, row: ProvisionRow, known: KnownNames, report: Report): void {
  const check = (key: string, names: readonly string[], allowed: readonly string[]): void => {
    names.forEach((name, index) => {
      if (allowed.includes(name)) return;
      const path = Array.isArray(entry.value[key]) ? [key, index] : [key];
      report(
        entry,
        path,
        `${nameOf(entry)}: "${key}" names "${name}", which does not exist; ${suggestion(name, allowed)}`,
      );
    });
  };
  const list = (name: string | undefined): string[] => (name === undefined || name === '' ? [] : [name]);
  const provisions = [...known.provisions];
  check('in_force', list(row.period), known.periods);
  check('why_not', list(row.reason), known.reasons);
  check('rule', list(row.rule), known.rules);
  check('other_rules', row.otherRules ?? [], known.rules);
  check('parallel', row.parallel ?? [], provisions);
  check('carried_by', row.carriedBy ?? [], provisions);
}

function optional(entry: Entry, key: string, report: Report): string | undefined {
  return entry.value[key] === undefined ? undefined : stringAt(entry, key, report);
}

function present<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

function presentList<K extends string>(key: K, value: readonly string[]): Partial<Record<K, readonly string[]>> {
  return value.length === 0 ? {} : ({ [key]: value } as Partial<Record<K, readonly string[]>>);
}
