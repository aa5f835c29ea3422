import { SEVERITIES, type Severity } from '../engine/types.ts';

export const EXIT = {
  /** Nothing at or above the level that fails. */
  clean: 0,
  /** Findings at or above it. */
  findings: 1,
  /** It could not run, or could not read something asked for. */
  trouble: 2,
} as const;

/** Whether a finding of `severity` fails a check that fails on `level`. */
export function fails(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

export function exitCode(outcome: { readonly failed: boolean; readonly trouble: boolean }): number {
  if (outcome.trouble) return EXIT.trouble;
  return outcome.failed ? EXIT.findings : EXIT.clean;
}
