/** Something wrong in the law's data; `line` counts from 1. The message says how to repair it. */
export interface LawProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export function formatProblem(problem: LawProblem): string {
  return `rules/law/${problem.file}:${problem.line}: ${problem.message}`;
}
