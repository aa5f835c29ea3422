import type { Language, Problem } from '../../engine/types.ts';
import type { Io } from '../io.ts';
import type { Lines } from '../positions.ts';
import * as texts from '../texts.ts';
import { oneLine } from './columns.ts';

/** Writes problems to standard error, one a line, located where they have a place. */
export function writeProblems(
  io: Io,
  language: Language,
  { path, lines, problems }: { readonly path: string; readonly lines: Lines; readonly problems: readonly Problem[] },
): void {
  for (const problem of problems) {
    const { line, column } = lines.position(problem.start);
    const where = problem.start === 0 && problem.end === 0 ? path : `${path}:${line}:${column}`;
    const level = problem.severity === 'error' ? texts.PROBLEM : texts.SEVERITY.warning;
    io.err(`${oneLine(where)}: ${level[language]}: ${oneLine(problem.message[language])}\n`);
  }
}
