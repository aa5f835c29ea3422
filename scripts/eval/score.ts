import type { Finding } from '../../engine/index.ts';
import type { Case } from './cases.ts';

/** Rules that are right when they stand in the same paragraph as the expectation. */
const BY_PARAGRAPH = new Set(['unauthorised-speaker', 'off-topic-publication', 'private-signature']);

export interface Verdict {
  readonly met: readonly Case['expect'][number][];
  readonly missed: readonly Case['expect'][number][];
  readonly wrong: readonly Finding[];
}

/**
 * Scores one case: errors and warnings count. Each expectation is met once; a
 * further finding of the rule on a met expectation is no mistake; every other
 * finding is.
 */
export function score(labelled: Case, findings: readonly Finding[], source: string, bodyStart: number): Verdict {
  const counted = findings.filter(finding => finding.severity !== 'information');
  const met = new Set<number>();
  const wrong: Finding[] = [];
  for (const finding of counted) {
    const fitting = labelled.expect.flatMap((expectation, index) =>
      expectation.rule === finding.rule && fits(expectation.text, finding, source, bodyStart) ? [index] : [],
    );
    const open = fitting.find(index => !met.has(index));
    if (open !== undefined) met.add(open);
    else if (fitting.length === 0) wrong.push(finding);
  }
  return {
    met: labelled.expect.filter((_, index) => met.has(index)),
    missed: labelled.expect.filter((_, index) => !met.has(index)),
    wrong,
  };
}

function fits(expected: string, finding: Finding, source: string, bodyStart: number): boolean {
  if (expected === '') return true;
  for (let at = source.indexOf(expected, bodyStart); at >= 0; at = source.indexOf(expected, at + 1)) {
    const span = { start: at, end: at + expected.length };
    const scope = BY_PARAGRAPH.has(finding.rule) ? paragraph(source, span) : span;
    if (finding.start < scope.end && scope.start < finding.end) return true;
  }
  return false;
}

function paragraph(source: string, span: { start: number; end: number }): { start: number; end: number } {
  const start = source.lastIndexOf('\n\n', span.start);
  const end = source.indexOf('\n\n', span.end);
  return { start: start < 0 ? 0 : start + 2, end: end < 0 ? source.length : end };
}

export interface Tally {
  met: number;
  missed: number;
  wrong: number;
}

export function precision({ met, wrong }: Tally): number {
  return met + wrong === 0 ? Number.NaN : met / (met + wrong);
}

export function recall({ met, missed }: Tally): number {
  return met + missed === 0 ? Number.NaN : met / (met + missed);
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
