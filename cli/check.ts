import { extname, relative, resolve, sep } from 'node:path';
import { decode } from '../engine/document/decode.ts';
import type { Linter } from '../engine/linter.ts';
import { type Language, type Localised, type Problem, SEVERITIES, type Severity } from '../engine/types.ts';
import { createDefaultLinter } from '../rules/linter.ts';
import { type Options, readArguments, UsageError } from './arguments.ts';
import { exitCode, fails } from './exitCode.ts';
import { type Found, findFiles, readBytes } from './files.ts';
import { jsonReporter } from './formats/json.ts';
import { prettyReporter } from './formats/pretty.ts';
import type { Io } from './io.ts';
import { linesOf } from './positions.ts';
import type { Reporter, StatementReport } from './report.ts';
import { createSettingsFinder, type SettingsFinder } from './settings.ts';
import * as texts from './texts.ts';

export const CHECK_OPTIONS: Options = {
  format: ['pretty', 'json'],
  'fail-on': SEVERITIES,
  stdin: 'flag',
  'stdin-filename': 'text',
  explain: 'flag',
  quiet: 'flag',
  today: 'day',
};

interface Run {
  readonly linter: Linter;
  readonly settings: SettingsFinder;
  readonly today: string;
  readonly failOn: Severity | undefined;
}

/** `adep check`. Gives the exit code. */
export async function check(args: readonly string[], common: Options, language: Language, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, { ...CHECK_OPTIONS, ...common }, language);
  const fromStdin = values.has('stdin');
  if (fromStdin && positionals.length > 0) throw new UsageError(texts.STDIN_AND_PATHS[language]);
  if (!fromStdin && values.has('stdin-filename')) throw new UsageError(texts.FILENAME_WITHOUT_STDIN[language]);
  const linter = createDefaultLinter();
  const run: Run = {
    linter,
    settings: createSettingsFinder(linter.rules.map(rule => rule.id)),
    today: values.get('today') ?? io.today,
    failOn: values.get('fail-on') as Severity | undefined,
  };
  const reporter =
    values.get('format') === 'json'
      ? jsonReporter(io, language)
      : prettyReporter(io, { language, explain: values.has('explain'), quiet: values.has('quiet') });

  const outcome = { failed: false, trouble: false };
  const reports = fromStdin
    ? [checkBytes(run, values.get('stdin-filename') ?? 'stdin.md', io.cwd, await io.stdin())]
    : checkPaths(run, positionals.length > 0 ? positionals : ['.'], io.cwd);
  let count = 0;
  for (const report of reports) {
    count++;
    reporter.statement(report);
    if (report.findings.some(finding => fails(finding.severity, report.failOn))) outcome.failed = true;
    if (report.problems.some(isError)) outcome.trouble = true;
  }
  if (reportSettings(run.settings, reporter, io.cwd)) outcome.trouble = true;
  reporter.finish();
  if (count === 0) io.err(`${texts.NOTHING_FOUND[language]}\n`);
  return exitCode(outcome);
}

function* checkPaths(run: Run, paths: readonly string[], cwd: string): Generator<StatementReport> {
  for (const found of findFiles(paths, cwd)) {
    try {
      yield checkFound(run, found, cwd);
    } catch (error) {
      // A mistake of ours in one statement must not keep the others from being checked.
      yield unreadable(found.path, texts.unforeseen(error));
    }
  }
}

function checkFound(run: Run, found: Found, cwd: string): StatementReport {
  if ('unreadable' in found) return unreadable(found.path, found.unreadable);
  const bytes = readBytes(found.file);
  if (!(bytes instanceof Uint8Array)) return unreadable(found.path, bytes.unreadable);
  return checkBytes(run, found.path, cwd, bytes);
}

function checkBytes(run: Run, path: string, cwd: string, bytes: Uint8Array): StatementReport {
  const { text, binary, problems } = decode(bytes);
  const { settings, resolved } = run.settings.of(resolve(cwd, path));
  const failOn = run.failOn ?? settings.failOn;
  const lines = linesOf(text);
  if (binary) return { path, text, lines, type: null, language: null, findings: [], problems, failOn };
  const format = /^\.(md|markdown)$/i.test(extname(path)) ? 'markdown' : 'text';
  const result = run.linter.check({ text, format, settings: resolved, today: run.today });
  return {
    path,
    text,
    lines,
    type: result.statement.metadata.type?.value ?? null,
    language: result.statement.language,
    findings: result.findings,
    problems: [...problems, ...result.problems],
    failOn,
  };
}

function unreadable(path: string, message: Localised): StatementReport {
  const problem: Problem = { message, severity: 'error', start: 0, end: 0 };
  const lines = linesOf('');
  return { path, text: '', lines, type: null, language: null, findings: [], problems: [problem], failOn: 'error' };
}

/** Reports every `adep.yaml` that has problems; true if one of them is an error. */
function reportSettings(settings: SettingsFinder, reporter: Reporter, cwd: string): boolean {
  let trouble = false;
  for (const { file, text, problems } of settings.files()) {
    if (problems.length === 0) continue;
    const path = relative(cwd, file).split(sep).join('/');
    reporter.settings({ path, text, lines: linesOf(text), problems });
    if (problems.some(isError)) trouble = true;
  }
  return trouble;
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}
