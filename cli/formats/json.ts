import type { Finding, Language, Problem } from '../../engine/types.ts';
import type { Io } from '../io.ts';
import type { Lines } from '../positions.ts';
import type { Reporter, SettingsReport, StatementReport } from '../report.ts';
import { writeProblems } from './problems.ts';

/** `adep check --format json`, version 1: statements as they are checked, then the problems of settings files. */
export function jsonReporter(io: Io, language: Language): Reporter {
  const settings: unknown[] = [];
  let separator = '';
  io.out('{ "version": 1,\n  "statements": [');
  return {
    statement(report) {
      writeProblems(io, language, report);
      io.out(`${separator}\n    ${JSON.stringify(statementJson(report, language))}`);
      separator = ',';
    },
    settings(report) {
      writeProblems(io, language, report);
      settings.push(settingsJson(report, language));
    },
    finish() {
      io.out(`${separator === '' ? '' : '\n  '}],\n  "settings": ${JSON.stringify(settings)} }\n`);
    },
  };
}

function statementJson(report: StatementReport, language: Language): unknown {
  return {
    path: report.path,
    type: report.type,
    language: report.language,
    findings: report.findings.map(finding => findingJson(finding, report.lines, language)),
    problems: report.problems.map(problem => problemJson(problem, report.lines, language)),
  };
}

function settingsJson(report: SettingsReport, language: Language): unknown {
  return {
    path: report.path,
    problems: report.problems.map(problem => problemJson(problem, report.lines, language)),
  };
}

function findingJson(finding: Finding, lines: Lines, language: Language): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[language],
    provisions: finding.provisions,
    provisionStatus: finding.provisionStatus,
    text: finding.text,
    start: finding.start,
    end: finding.end,
    startPosition: lines.position(finding.start),
    endPosition: lines.position(finding.end),
    fixes: finding.fixes.map(fix => ({
      title: fix.title[language],
      safe: fix.safe,
      edits: fix.edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    fingerprint: finding.fingerprint,
    suppression: null,
    evidence: finding.evidence,
  };
}

function problemJson(problem: Problem, lines: Lines, language: Language): unknown {
  return {
    message: problem.message[language],
    severity: problem.severity,
    start: problem.start,
    end: problem.end,
    startPosition: lines.position(problem.start),
    endPosition: lines.position(problem.end),
  };
}
