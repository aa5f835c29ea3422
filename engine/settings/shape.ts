import type { Localised } from '../types.ts';

/**
 * What a YAML file of ours may say. One table serves three readers: the
 * validation (read.ts), the JSON Schema (schema.ts), and the documentation.
 */
export type Shape = TextShape | DateShape | ChoiceShape | KeysShape | ListShape;

interface Described {
  readonly about: Localised;
}

export interface TextShape extends Described {
  readonly kind: 'text';
  /** A bare number is taken as it is written (an order's number). */
  readonly numbers?: boolean;
}

/** A calendar date, YYYY-MM-DD. */
export interface DateShape extends Described {
  readonly kind: 'date';
}

export interface ChoiceShape extends Described {
  readonly kind: 'choice';
  readonly values: readonly string[];
  /** What people write instead, in lower case, and what they mean: for the suggestion only. */
  readonly meant?: Readonly<Record<string, string>>;
}

export interface KeysShape extends Described {
  readonly kind: 'keys';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Keys of other programs, accepted and not read. */
  readonly ignored?: ReadonlySet<string>;
  /** As in `ChoiceShape`, for keys. */
  readonly meant?: Readonly<Record<string, string>>;
  /** What a key names, for messages. Default `key`. */
  readonly names?: 'key' | 'rule';
}

export interface ListShape extends Described {
  readonly kind: 'list';
  readonly of: Shape;
  /** One item may stand without a list. */
  readonly orOne?: boolean;
}
