import { completeProvisions } from '../../rules/law/complete.ts';
import type { LawAct, LawProvision, Period, ProvisionRow, Reason } from '../../rules/law/types.ts';
import { readAct, readPeriod, readReason } from './acts.ts';
import { nameOf, reporter } from './fields.ts';
import type { LawProblem } from './problems.ts';
import { readProvision } from './provision.ts';
import { type Entry, type LawFile, readEntries } from './reader.ts';

export const ACTS_FILE = 'acts.yaml';

export interface ValidatedLaw {
  readonly acts: readonly LawAct[];
  readonly periods: readonly Period[];
  readonly reasons: readonly Reason[];
  /** Rows as the generated module stores them, in the order of the acts. */
  readonly rows: readonly ProvisionRow[];
  /** The same, complete; empty when there are problems. */
  readonly provisions: readonly LawProvision[];
  readonly problems: readonly LawProblem[];
}

/**
 * Reads and validates the files of rules/law (`name` is the file name, for
 * example `kz-2015.yaml`). `ruleIds` are the rules that a provision may name.
 * Problems carry file and line and say how to repair; nothing is thrown.
 */
export function validateLaw(files: readonly LawFile[], ruleIds: readonly string[]): ValidatedLaw {
  const problems: LawProblem[] = [];
  const report = reporter(problems);
  const actsFile = files.find(file => file.name === ACTS_FILE);
  if (!actsFile)
    problems.push({ file: ACTS_FILE, line: 1, message: 'the file is missing; it must list acts, periods and reasons' });
  const section = (key: string): Entry[] => (actsFile ? readEntries(actsFile, key, problems) : []);
  const sections = { acts: section('acts'), periods: section('periods'), reasons: section('reasons') };
  const acts = sections.acts.map(entry => readAct(entry, report));
  const periods = sections.periods.map(entry => readPeriod(entry, report));
  const reasons = sections.reasons.map(entry => readReason(entry, report));

  const ordered = orderFiles(files, acts, problems);
  const entries = ordered.flatMap(file => readEntries(file, null, problems));
  for (const group of [...Object.values(sections), entries]) reportDuplicates(group, report);
  for (const entry of entries) {
    const act = entry.file.replace(/\.yaml$/, '');
    if (!nameOf(entry).startsWith(`${act}/`))
      report(entry, ['id'], `${nameOf(entry)}: an id in ${entry.file} must begin with "${act}/"; rename or move it`);
  }
  const known = {
    periods: periods.map(period => period.id),
    reasons: reasons.map(reason => reason.id),
    rules: ruleIds,
    provisions: new Set(entries.map(nameOf)),
  };
  const rows = entries.map(entry => readProvision(entry, known, report));
  const provisions = problems.length === 0 ? completeProvisions(rows, periods, reasons) : [];
  return { acts, periods, reasons, rows, provisions, problems };
}

/** Files in the order of their acts; a file without an act and an act without a file are problems. */
function orderFiles(files: readonly LawFile[], acts: readonly LawAct[], problems: LawProblem[]): LawFile[] {
  const ordered: LawFile[] = [];
  for (const act of acts) {
    const file = files.find(candidate => candidate.name === `${act.id}.yaml`);
    if (file) ordered.push(file);
    else if (act.id !== '')
      problems.push({
        file: ACTS_FILE,
        line: 1,
        message: `act "${act.id}" has no provisions; add the file ${act.id}.yaml`,
      });
  }
  for (const file of files)
    if (file.name !== ACTS_FILE && !ordered.includes(file))
      problems.push({
        file: file.name,
        line: 1,
        message: `no act has the id "${file.name.replace(/\.yaml$/, '')}"; add it to ${ACTS_FILE} or rename the file`,
      });
  return ordered;
}

function reportDuplicates(entries: readonly Entry[], report: ReturnType<typeof reporter>): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const id = nameOf(entry);
    const before = first.get(id);
    if (before)
      report(
        entry,
        ['id'],
        `${id}: the id is used twice (first in ${before.file}:${before.lineOf('id')}); rename or remove one`,
      );
    else first.set(id, entry);
  }
}
