import type { LawProvision, Period, ProvisionRow, Reason } from './types.ts';

/** Joins the rows of the generated module with their periods and reasons. An unknown id cannot pass the build. */
export function completeProvisions(
  rows: readonly ProvisionRow[],
  periods: readonly Period[],
  reasons: readonly Reason[],
): readonly LawProvision[] {
  const periodById = new Map(periods.map(period => [period.id, period]));
  const reasonById = new Map(reasons.map(reason => [reason.id, reason]));
  return rows.map(row => complete(row, periodById.get(row.period)!, reasonById.get(row.reason ?? '')));
}

function complete(row: ProvisionRow, period: Period, reason: Reason | undefined): LawProvision {
  const { period: _, text, otherRules, parallel, carriedBy, repairs, ...rest } = row;
  return {
    ...rest,
    act: row.id.slice(0, row.id.indexOf('/')),
    text: { kk: text?.kk ?? null, ru: text?.ru ?? null, en: text?.en ?? null },
    from: period.from,
    to: period.to,
    fromCertain: period.fromCertain,
    toCertain: period.toCertain,
    forceNote: period.note.en,
    forceNotes: period.note,
    ...(reason ? { whyNot: reason.text.en, whyNotTexts: reason.text } : {}),
    otherRules: otherRules ?? [],
    parallel: parallel ?? [],
    carriedBy: carriedBy ?? [],
    repairs: repairs ?? [],
  };
}
