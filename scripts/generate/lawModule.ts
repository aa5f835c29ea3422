import type { ValidatedLaw } from '../law/validate.ts';

/** `rules/generated/law.ts`: plain data, one act, period, reason or provision on a line, so that diffs stay small. */
export function lawModule(law: ValidatedLaw): string {
  const list = (items: readonly unknown[]): string => items.map(item => `  ${JSON.stringify(item)},`).join('\n');
  return `// Written by \`npm run generate\` from rules/law/*.yaml. Do not edit.
import { completeProvisions } from '../law/complete.ts';
import type { LawAct, LawProvision, Period, ProvisionRow, Reason } from '../law/types.ts';

export const acts: readonly LawAct[] = [
${list(law.acts)}
];

export const periods: readonly Period[] = [
${list(law.periods)}
];

export const reasons: readonly Reason[] = [
${list(law.reasons)}
];

const rows: readonly ProvisionRow[] = [
${list(law.rows)}
];

export const provisions: readonly LawProvision[] = completeProvisions(rows, periods, reasons);
`;
}
