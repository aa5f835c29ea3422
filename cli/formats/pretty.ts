import type { Finding, Language } from '../../engine/types.ts';
import { cite } from '../../rules/law/citation.ts';
import { fails } from '../exitCode.ts';
import type { Io } from '../io.ts';
import type { Reporter, SettingsReport, StatementReport } from '../report.ts';
import * as texts from '../texts.ts';
import { oneLine } from './columns.ts';
import { passageOf } from './passage.ts';
import { writeProblems } from './problems.ts';
import { styleFor } from './style.ts';

export interface PrettyOptions {
  readonly language: Language;
  /** Print why each finding was made. */
  readonly explain: boolean;
  /** Print only findings that fail the check, and no summary. */
  readonly quiet: boolean;
}

/** Output for people: the passage with carets under it, the rule, the article, the ways out. Problems go to stderr. */
export function prettyReporter(io: Io, { language, explain, quiet }: PrettyOptions): Reporter {
  const style = styleFor(io.color);
  const counts = { statements: 0, error: 0, warning: 0, information: 0, problems: 0 };

  function problems(report: StatementReport | SettingsReport): void {
    writeProblems(io, language, report);
    counts.problems += report.problems.length;
  }

  function finding(report: StatementReport, found: Finding): void {
    const { line, column } = report.lines.position(found.start);
    const passage = passageOf(report.text, report.lines, found, io.columns - 2);
    const level = style.severity(found.severity, texts.SEVERITY[found.severity][language]);
    const head = `${style.strong(`${oneLine(report.path)}:${line}:${column}`)} ${level} ${oneLine(found.message[language])}`;
    const cited = found.provisions.map(id => cite(id, language)).join('; ');
    const rows = [
      head,
      `  ${passage.line}`,
      `  ${style.severity(found.severity, passage.carets)}`,
      `  ${style.dim(`${found.rule} · ${cited}`)}`,
      ...found.fixes.map(fix => `  ${texts.FIX[language]}: ${oneLine(fix.title[language])}`),
      ...(explain ? found.evidence.map(reason => `  ${texts.EVIDENCE[language]}: ${oneLine(reason)}`) : []),
    ];
    io.out(`${rows.join('\n')}\n\n`);
  }

  return {
    statement(report) {
      problems(report);
      if (report.language !== null) counts.statements++;
      for (const found of report.findings) {
        counts[found.severity]++;
        if (!quiet || fails(found.severity, report.failOn)) finding(report, found);
      }
    },
    settings(report) {
      problems(report);
    },
    finish() {
      if (!quiet) io.out(`${texts.summary(language, counts)}\n`);
    },
  };
}
