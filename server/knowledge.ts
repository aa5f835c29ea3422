import type { Linter } from '../engine/index.ts';
import type { Rule } from '../engine/rule.ts';
import type { Language, Provision } from '../engine/types.ts';

/** The linter with the law and the rules behind it, made once, on first need. */
export interface Knowledge {
  readonly linter: Linter;
  readonly rules: ReadonlyMap<string, Rule>;
  provision(id: string): Provision | undefined;
  cite(id: string, language: Language): string;
}
