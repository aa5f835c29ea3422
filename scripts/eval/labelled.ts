import { type Finding, LANGUAGES, type Linter, readSettings, resolveSettings } from '../../engine/index.ts';
import { type Case, readCases, toDocument } from './cases.ts';
import { f1, precision, recall, score, type Tally } from './score.ts';

/** Precision, recall and F1 per rule × language and overall, over the cases of some files taken together. */
export function evaluateFiles(
  linter: Linter,
  name: string,
  paths: readonly string[],
  today: string,
  verbose: boolean,
): string {
  const tallies = new Map<string, Tally>();
  const lines: string[] = [];
  const add = (rule: string, language: string, key: keyof Tally) => {
    for (const name of [`${rule} ${language}`, `${rule} all`, `overall ${language}`, 'overall all']) {
      const tally = tallies.get(name) ?? { met: 0, missed: 0, wrong: 0 };
      tally[key] += 1;
      tallies.set(name, tally);
    }
  };
  const cases = paths.flatMap(readCases);
  let cleanRight = 0;
  for (const labelled of cases) {
    const { findings, source, bodyStart } = check(linter, labelled, today);
    const verdict = score(labelled, findings, source, bodyStart);
    for (const { rule } of verdict.met) add(rule, labelled.lang, 'met');
    for (const { rule } of verdict.missed) add(rule, labelled.lang, 'missed');
    for (const { rule } of verdict.wrong) add(rule, labelled.lang, 'wrong');
    if (labelled.expect.length === 0 && verdict.wrong.length === 0) cleanRight += 1;
    if (verbose) lines.push(...details(labelled, verdict));
  }
  const clean = cases.filter(labelled => labelled.expect.length === 0).length;
  const rules = [...linter.rules.map(rule => rule.id), 'overall'];
  lines.push(`${name}: ${cases.length} statements; compliant ones without a finding: ${cleanRight} of ${clean}`);
  lines.push(table(rules, tallies));
  return lines.join('\n');
}

function check(linter: Linter, labelled: Case, today: string) {
  const { source, settings: yaml, bodyStart } = toDocument(labelled);
  const { settings } = readSettings(
    yaml,
    linter.rules.map(rule => rule.id),
  );
  const { findings } = linter.check({
    text: source,
    format: 'markdown',
    settings: resolveSettings(settings, `${labelled.id}.md`),
    today,
  });
  return { findings, source, bodyStart };
}

function details(labelled: Case, verdict: { missed: Case['expect']; wrong: readonly Finding[] }): string[] {
  return [
    ...verdict.missed.map(({ rule, text }) => `missed ${labelled.id} ${rule}: ${text || '(metadata)'}`),
    ...verdict.wrong.map(({ rule, text, evidence }) => `wrong  ${labelled.id} ${rule}: ${text} | ${evidence[0] ?? ''}`),
  ];
}

function table(rules: readonly string[], tallies: ReadonlyMap<string, Tally>): string {
  const columns = [...LANGUAGES, 'all'];
  const cell = (tally: Tally | undefined) =>
    tally
      ? `${percent(precision(tally))} ${percent(recall(tally))} ${percent(f1(tally))} ${String(tally.met + tally.missed).padStart(4)}`
      : ''.padStart(19);
  const head = `${''.padEnd(24)}${columns.map(column => `${column.padStart(6)}: P    R   F1    n`.padEnd(24)).join('')}`;
  const rows = rules.map(
    rule => rule.padEnd(24) + columns.map(column => cell(tallies.get(`${rule} ${column}`)).padEnd(24)).join(''),
  );
  return [head, ...rows].join('\n');
}

function percent(value: number): string {
  return (Number.isNaN(value) ? '–' : `${Math.round(value * 100)}`).padStart(4);
}
