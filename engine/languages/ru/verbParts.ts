/**
 * The principal parts of a Russian verb without -ся: what a dictionary would
 * print, and what the whole conjugation follows from.
 */
export interface VerbParts {
  /** First person singular: `пишу`; some verbs waver, some have none. */
  readonly first: readonly string[];
  /** Third person singular: `пишет`; the second person and the plural follow. */
  readonly third: string;
  /** Third person plural: `пишут`. */
  readonly thirdPlural: string;
  /** Singular orders: `пиши`. */
  readonly imperative: readonly string[];
  /** Past masculine: `писал`, `нес`. */
  readonly past: string;
  /** Past feminine, where it is not the masculine with -а or -ла: `шла`. */
  readonly pastFeminine?: string;
  /** Stem of the active past participle, where it does not follow from the past: `ведш`; commas part two. */
  readonly pastParticiple?: string;
  /** Stems of the passive past participle: `написанн`, `взят`. */
  readonly passive: readonly string[];
  /** Second person singular, first and second plural, where the third does not give them: `дать`. */
  readonly otherPersons?: readonly [second: string, firstPlural: string, secondPlural: string];
}
