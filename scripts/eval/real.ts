import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode, defaultSettings, type Finding, type Linter, resolveSettings } from '../../engine/index.ts';

/** UTF-16 units shown on each side of a finding. */
const CONTEXT = 90;

/** Checks every statement under a folder; lists findings with their context, then counts per document. */
export function evaluateFolder(linter: Linter, folder: string, today: string): string {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') || name.endsWith('.txt'))
    .sort();
  let units = 0;
  let invalid = 0;
  const started = performance.now();
  for (const name of files) {
    const path = join(folder, name);
    const { text } = decode(readFileSync(path));
    units += text.length;
    const { findings } = linter.check({
      text,
      format: name.endsWith('.md') ? 'markdown' : 'text',
      settings: resolveSettings(defaultSettings, relative(folder, path)),
      today,
    });
    for (const finding of findings) {
      if (text.slice(finding.start, finding.end) !== finding.text || finding.start > finding.end) invalid += 1;
      const key = `${finding.severity} ${finding.rule}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      lines.push(describe(name, finding, text));
    }
  }
  const seconds = (performance.now() - started) / 1000;
  lines.push(
    `${files.length} documents, ${units} UTF-16 units, ${seconds.toFixed(1)} s; invalid positions: ${invalid}`,
    ...['error', 'warning', 'information'].map(severity => summary(severity, counts, files.length)),
  );
  return lines.join('\n');
}

function describe(name: string, finding: Finding, text: string): string {
  const before = text.slice(Math.max(0, finding.start - CONTEXT), finding.start);
  const after = text.slice(finding.end, finding.end + CONTEXT);
  const context = `${before}⟦${finding.text}⟧${after}`.replace(/\s+/g, ' ');
  return `${name} ${finding.severity} ${finding.rule}: …${context}… | ${finding.evidence[0] ?? ''}`;
}

function summary(severity: string, counts: ReadonlyMap<string, number>, documents: number): string {
  const rows = [...counts].filter(([key]) => key.startsWith(`${severity} `)).sort((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const per = total === 0 ? 'none' : `1 per ${(documents / total).toFixed(1)} documents`;
  const list = rows.map(([key, count]) => `${key.slice(severity.length + 1)} ${count}`).join(', ');
  return `${severity}: ${total} (${per})${list === '' ? '' : `: ${list}`}`;
}
