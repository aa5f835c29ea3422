import type { Finding, Language, Problem, Severity, StatementType } from '../engine/types.ts';
import type { Lines } from './positions.ts';

/** One statement as checked, or one thing asked for that could not be read (then `text` is empty). */
export interface StatementReport {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  /** Null where neither front matter nor adep.yaml gives one. */
  readonly type: StatementType | null;
  /** Null where nothing was read. */
  readonly language: Language | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The level from which its findings fail the check. */
  readonly failOn: Severity;
}

/** Problems of an `adep.yaml`. */
export interface SettingsReport {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly problems: readonly Problem[];
}

/** Receives reports as they are made, and writes them in one format. */
export interface Reporter {
  statement(report: StatementReport): void;
  settings(report: SettingsReport): void;
  finish(): void;
}
