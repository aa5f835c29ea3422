import type { Token, Word } from '../types.ts';
import type { PersonMention } from './find.ts';
import { bases } from './inflection.ts';
import { kindOf, type NameWordKind } from './kinds.ts';
import { isNoName } from './noNames.ts';
import { type PersonName, parsePersonName } from './parse.ts';

interface NameFacts {
  /** The spelling they hold for: letters count as written. */
  readonly text: string;
  readonly kind: NameWordKind | 'none';
  bases?: ReadonlySet<string>;
}

/**
 * What words are in names, by the word that the tokens of a text share. Trying
 * all endings is dear, and a text says the same words over and over.
 */
const facts = new WeakMap<Word, NameFacts>();

/** What the token's word is in a name, `none` when it is known to be in none. `text` is the token as written. */
export function kindOfToken(token: Token, text: string): NameWordKind | 'none' {
  return factsOf(token, text).kind;
}

/** As `bases`, for a token as written. */
export function basesOfToken(token: Token, text: string): ReadonlySet<string> {
  const known = factsOf(token, text);
  known.bases ??= bases(text);
  return known.bases;
}

function factsOf(token: Token, text: string): NameFacts {
  const known = facts.get(token.word);
  if (known?.text === text) return known;
  const made: NameFacts = { text, kind: isNoName(text) ? 'none' : kindOf(text) };
  facts.set(token.word, made);
  return made;
}

const names = new WeakMap<PersonMention, PersonName>();

/** The parts of a person's name as written in the text, parsed once for each mention. */
export function nameOf(person: PersonMention): PersonName {
  let name = names.get(person);
  if (name === undefined) {
    name = parsePersonName(person.name);
    names.set(person, name);
  }
  return name;
}
