import { FEATURE_ALIASES } from '../features.ts';
import type { PartOfSpeech } from '../languages/types.ts';
import { ADJACENT, type Constraint, type Gap, PatternError, type PatternNode } from './syntax.ts';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective' };
const FREE: Constraint = { require: 0, forbid: 0 };
const BRACKETS = '()[]{}|';

/** Splits a pattern source into lines, without notes and empty lines. */
export function patternLines(source: string): string[] {
  return source
    .split('\n')
    .map(line => line.replace(/(^|\s)\/\/.*$/, '').trim())
    .filter(line => line !== '');
}

/** Splits a class source into members: by commas and line breaks. */
export function classMembers(source: string): string[] {
  return patternLines(source)
    .flatMap(line => line.split(','))
    .map(member => member.trim())
    .filter(member => member !== '');
}

/** Reads one pattern line. Throws PatternError. */
export function parsePattern(line: string): PatternNode {
  const tokens = tokenise(line);
  let position = 0;

  const choice = (closing: string | undefined): PatternNode => {
    const options = [sequence()];
    while (tokens[position] === '|') {
      position += 1;
      options.push(sequence());
    }
    if (closing !== undefined) {
      if (tokens[position] !== closing) throw new PatternError(`missing "${closing}" in "${line}"`);
      position += 1;
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  };

  const sequence = (): PatternNode => {
    const items: PatternNode[] = [];
    const gaps: Gap[] = [];
    let gap: Gap | undefined;
    while (position < tokens.length && !')]}|'.includes(tokens[position]!)) {
      const token = tokens[position]!;
      const parsed = parseGap(token);
      if (parsed) {
        if (gap || items.length === 0) throw new PatternError(`"${token}" needs a word on both sides in "${line}"`);
        gap = parsed;
        position += 1;
        continue;
      }
      if (items.length > 0) gaps.push(gap ?? ADJACENT);
      gap = undefined;
      items.push(item(token));
    }
    if (gap) throw new PatternError(`a gap ends "${line}": write the word that follows it`);
    if (items.length === 0) throw new PatternError(`an empty alternative in "${line}"`);
    return items.length === 1 ? items[0]! : { kind: 'sequence', items, gaps };
  };

  const item = (token: string): PatternNode => {
    position += 1;
    if (token === '(') return choice(')');
    if (token === '[') return { kind: 'optional', node: choice(']') };
    if (token === '{') return { kind: 'focus', node: choice('}') };
    return parseAtom(token, line);
  };

  const node = choice(undefined);
  if (position < tokens.length) throw new PatternError(`unexpected "${tokens[position]}" in "${line}"`);
  return node;
}

function tokenise(line: string): string[] {
  const tokens: string[] = [];
  let word = '';
  const flush = () => {
    if (word !== '') tokens.push(word);
    word = '';
  };
  for (const character of line) {
    if (BRACKETS.includes(character)) {
      flush();
      tokens.push(character);
    } else if (/\s/.test(character)) flush();
    else word += character;
  }
  flush();
  return tokens;
}

function parseGap(token: string): Gap | undefined {
  const match = /^(~|\.\.)(\d*)$/.exec(token);
  if (!match) return undefined;
  return { words: match[2] === '' ? Number.POSITIVE_INFINITY : Number(match[2]), crossing: match[1] === '..' };
}

function parseAtom(token: string, line: string): PatternNode {
  if (token.startsWith('#')) {
    const name = token.slice(1);
    if (name === 'number' || name === 'name' || name === 'word') return { kind: 'special', name };
    throw new PatternError(`unknown "${token}" in "${line}": use #number, #name or #word`);
  }
  const classMatch = /^<([a-z][a-z0-9-]*)>(.*)$/.exec(token);
  if (classMatch) {
    const { constraint } = modifiers(classMatch[2]!, line);
    return { kind: 'class', name: classMatch[1]!, constraint };
  }
  const slash = token.indexOf('/');
  if (slash > 0) {
    const match = /^([nva])(.*)$/s.exec(token.slice(slash + 1));
    if (!match) throw new PatternError(`"${token}" in "${line}": write /n, /v or /a after the lemma`);
    const { forms, exclude, constraint } = modifiers(match[2]!, line);
    const lemma = normal(token.slice(0, slash));
    return { kind: 'lemma', lemma, partOfSpeech: PARTS[match[1]!]!, forms, exclude, constraint };
  }
  const plus = token.indexOf('+');
  const word = plus > 0 ? token.slice(0, plus) : token;
  const { constraint } = modifiers(plus > 0 ? token.slice(plus) : '', line);
  if (word.endsWith('*')) {
    const prefix = normal(word.slice(0, -1));
    if (prefix.length < 4) throw new PatternError(`"${token}" in "${line}": a prefix needs four letters at least`);
    return { kind: 'prefix', prefix, constraint };
  }
  if (!/^[\p{L}\p{N}]/u.test(word))
    throw new PatternError(`"${token}" in "${line}" is no word: punctuation is not matched`);
  return { kind: 'form', form: normal(word), constraint };
}

/** Reads `+feature`, `-feature`, `=form` and `!form` after a lemma or a class. */
function modifiers(source: string, line: string): { forms: string[]; exclude: string[]; constraint: Constraint } {
  const forms: string[] = [];
  const exclude: string[] = [];
  let require = 0;
  let forbid = 0;
  let rest = source;
  while (rest !== '') {
    const operator = rest[0]!;
    const value = /^[^+=!]*/.exec(rest.slice(1))![0];
    rest = rest.slice(1 + value.length);
    if (operator === '=') forms.push(normal(value));
    else if (operator === '!') exclude.push(normal(value));
    else if (operator === '+' || operator === '-') {
      // A value may hold further `-feature` parts: features have no hyphens of their own.
      const [first, ...others] = value.split('-');
      if (operator === '+') require |= feature(first!, line);
      else forbid |= feature(first!, line);
      for (const other of others) forbid |= feature(other, line);
    } else throw new PatternError(`"${source}" in "${line}": expected +feature, -feature, =form or !form`);
  }
  if (require === 0 && forbid === 0) return { forms, exclude, constraint: FREE };
  return { forms, exclude, constraint: { require, forbid } };
}

function feature(name: string, line: string): number {
  const bit = FEATURE_ALIASES[name];
  if (bit === undefined)
    throw new PatternError(`unknown feature "${name}" in "${line}": ${Object.keys(FEATURE_ALIASES).join(' ')}`);
  return bit;
}

/** The normal form of lexicon words: NFC, lower case, ё→е. */
function normal(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}
