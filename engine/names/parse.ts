import { isInitial, isNominativeWord, kindOf, type NameWordKind } from './kinds.ts';

export interface NameWord {
  readonly text: string;
  readonly kind: NameWordKind;
}

/** A person's name in parts; words keep the order in which they were written. */
export interface PersonName {
  readonly words: readonly NameWord[];
  readonly surname?: string;
  readonly given?: string;
  readonly patronymic?: string;
  readonly initials: readonly string[];
}

const SEPARATOR = /[\s.,\-‐‑\u00a0]+/u;

/** Reads a name in either order, with initials, with or without a patronymic, in any case of kk and ru. */
export function parsePersonName(name: string): PersonName {
  const texts = joinedPatronymics(name.normalize('NFC').split(SEPARATOR).filter(Boolean));
  const words = texts.map((text): NameWord => ({ text, kind: kindOf(text) }));
  settleUnknown(words);
  const first = (kind: NameWordKind) => words.find(word => word.kind === kind)?.text;
  const surname = first('surname');
  const given = first('given');
  const patronymic = first('patronymic');
  return {
    words,
    ...(surname === undefined ? {} : { surname }),
    ...(given === undefined ? {} : { given }),
    ...(patronymic === undefined ? {} : { patronymic }),
    initials: texts.filter(isInitial),
  };
}

/** «Болат ұлы» is one patronymic. */
function joinedPatronymics(texts: readonly string[]): string[] {
  const result: string[] = [];
  for (const text of texts) {
    const previous = result.at(-1);
    if (previous !== undefined && /^(?:ұлы|қызы|улы|кызы|uly|kyzy|qyzy)/u.test(text))
      result[result.length - 1] = previous + text;
    else result.push(text);
  }
  return result;
}

/** Where all words but one are known, the last one is what the name still lacks. */
function settleUnknown(words: NameWord[]): void {
  const unknown = words.filter(word => word.kind === 'unknown');
  const only = unknown[0];
  if (unknown.length !== 1 || only === undefined || words.length < 2) return;
  const hasSurname = words.some(word => word.kind === 'surname');
  const hasGiven = words.some(word => word.kind === 'given' || word.kind === 'initial');
  if (hasSurname === hasGiven) return;
  words[words.indexOf(only)] = { text: only.text, kind: hasSurname ? 'given' : 'surname' };
}

/**
 * Whether the name can be a sentence's subject. «Сапарова» alone can (a woman's
 * surname), «Ерлана Сапарова» cannot.
 */
export function isNominative(name: string): boolean {
  return parsePersonName(name).words.every(word => isNominativeWord(word.text));
}
