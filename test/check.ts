import { stringify } from 'yaml';
import { type CheckResult, type Finding, type Linter, readSettings, resolveSettings } from '../engine/index.ts';
import type { Example, Rule } from '../engine/rule.ts';

/** The day on which tests run. */
export const TODAY = '2026-11-22';

/** Text with ⟦marks⟧ taken out, and the spans they marked. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const unit of marked) {
    if (unit === '⟦') open = text.length;
    else if (unit === '⟧') spans.push({ start: open, end: text.length });
    else text += unit;
  }
  return { text, spans };
}

export interface Checked {
  readonly result: CheckResult;
  readonly source: string;
  readonly marked: readonly { start: number; end: number }[];
}

/** The one door of the rules' tests: an example through the same path as `adep check`. */
export function checkExample(linter: Linter, rule: Rule, example: Example): Checked {
  const { text: source, spans } = unmark(exampleSource(rule, example));
  const ruleIds = linter.rules.map(each => each.id);
  const { settings, problems } = readSettings(example.settings ?? '', ruleIds);
  if (problems.length > 0) throw new Error(`the example's adep.yaml: ${problems[0]!.message.en}`);
  const resolved = resolveSettings(settings, 'example.md');
  const result = linter.check({ text: source, format: 'markdown', settings: resolved, today: TODAY });
  return { result, source, marked: spans };
}

/** The whole statement of an example, marks included. */
export function exampleSource(rule: Rule, example: Example): string {
  if (example.text.startsWith('---')) return example.text;
  const metadata = { ...rule.exampleMetadata, ...example.metadata };
  if (Object.keys(metadata).length === 0) return example.text;
  return `---\n${stringify(metadata)}---\n\n${example.text}\n`;
}

export function show(findings: readonly Finding[]): string {
  return findings.map(each => `${each.severity} ${each.rule} ⟦${each.text}⟧`).join('; ') || 'nothing';
}
