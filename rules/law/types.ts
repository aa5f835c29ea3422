import type { Act, Localised, Provision } from '../../engine/types.ts';

/** What a provision is in its act; the citation is built from it. */
export const PROVISION_KINDS = [
  'preamble',
  'sentence',
  'part',
  'point',
  'subpoint',
  'lead-in',
  'limb',
  'principle',
  'gift-rule',
  'section',
  'commentary',
  'placeholder',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** An act, with a word on where its text comes from. */
export interface LawAct extends Act {
  readonly source: Localised;
}

/** The days in which one wording was in force, both inclusive, ISO. */
export interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly fromCertain: boolean;
  readonly toCertain: boolean | null;
  readonly note: Localised;
}

/** Why no text can show a breach of a provision. */
export interface Reason {
  readonly id: string;
  readonly text: Localised;
}

/** A provision as the generated module stores it: periods and reasons by id, absent texts left out. */
export interface ProvisionRow {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly chapter?: string;
  readonly text?: Partial<Localised>;
  readonly gloss: Partial<Localised>;
  readonly emended?: string;
  readonly repairs?: readonly string[];
  readonly amendmentNote?: string;
  readonly officialNumber?: string;
  readonly period: string;
  readonly textual: Provision['textual'];
  readonly reason?: string;
  readonly rule?: string;
  readonly otherRules?: readonly string[];
  readonly parallel?: readonly string[];
  readonly carriedBy?: readonly string[];
  readonly remark?: Localised;
}

/** A provision with everything that `adep explain` shows of it. */
export interface LawProvision extends Provision {
  readonly kind: ProvisionKind;
  /** `forceNote` in every language. */
  readonly forceNotes: Localised;
  /** Id of the reason behind `whyNot`. */
  readonly reason?: string;
  /** `whyNot` in every language. */
  readonly whyNotTexts?: Localised;
  /** What was repaired in the printed text, in English. */
  readonly repairs: readonly string[];
  /** The act's own note on an amendment, in Kazakh as printed. */
  readonly amendmentNote?: string;
  /** The number in the official publication, for example `5 CFR 2635.101(b)(4)`. */
  readonly officialNumber?: string;
  /** Provisions of other editions and acts that say the same. */
  readonly parallel: readonly string[];
  /** The limbs that carry the norm of a divided part. */
  readonly carriedBy: readonly string[];
  /** What a reader must know before relying on the provision. */
  readonly remark?: Localised;
}
