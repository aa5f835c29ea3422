import { abbreviationKind } from '../languages/abbreviations.ts';
import { isSpaceAt } from './characters.ts';
import type { RawToken } from './tokens.ts';

/** What stands in the gap before a token. */
export interface Gap {
  /** A comma, semicolon, colon, bracket or an exclamation inside the sentence. */
  readonly clause: boolean;
  /** Set at a sentence border: where the sentence before it ends, and whether it asks. */
  readonly border?: { readonly end: number; readonly question: boolean };
}

const TERMINATORS = '.!?…';
const CLOSERS = '"»”’“)]\u203a*_';
const CLAUSE_MARKS = ',;:()[]{}';
const BULLETS = '-–—•·▪●◦*';

/**
 * Reads the gap before token `index` (at least 1) and decides whether a
 * sentence ends in it. `sentenceStart` is the first token of the sentence that
 * is open. Every unit of the prose lies in one gap at most, so the whole is
 * linear.
 */
export function readGap(prose: string, tokens: readonly RawToken[], index: number, sentenceStart: number): Gap {
  const before = tokens[index - 1]!;
  const next = tokens[index]!;
  let clause = false;
  for (let at = before.end; at < next.start; at++) {
    const character = prose[at]!;
    if (CLAUSE_MARKS.includes(character)) clause = true;
    else if (character === '\n' && startsListLine(prose, at, before.end, next)) {
      return { clause, border: { end: trimmedEnd(prose, before.end, at), question: prose[at - 1] === '?' } };
    } else if (TERMINATORS.includes(character)) {
      const run = readTerminators(prose, at, next.start);
      if (endsSentence(prose, tokens, index, sentenceStart, at, run)) {
        return { clause, border: { end: run.end, question: run.question } };
      }
      if (run.strong) clause = true;
      at = run.end - 1;
    }
  }
  return { clause };
}

/** End and question mark of the sentence that the block's end closes. */
export function readLastGap(prose: string, from: number): { end: number; question: boolean } {
  const end = trimmedEnd(prose, from, prose.length);
  for (let at = from; at < end; at++) {
    if (TERMINATORS.includes(prose[at]!)) return { end, question: readTerminators(prose, at, end).question };
  }
  return { end, question: false };
}

interface TerminatorRun {
  /** After the terminators and the closing marks that follow them. */
  readonly end: number;
  readonly question: boolean;
  /** Other than a single full stop. */
  readonly strong: boolean;
  readonly closed: boolean;
}

/** Terminators and closing marks in any order: a full stop after «…?» belongs to the same end. */
function readTerminators(prose: string, start: number, limit: number): TerminatorRun {
  let at = start;
  let terminators = 0;
  let closed = false;
  let question = false;
  for (; at < limit; at++) {
    const character = prose[at]!;
    if (TERMINATORS.includes(character)) {
      // After a closing mark a full stop takes the question back: it was only quoted.
      question = character === '?' || (question && !closed);
      terminators++;
    } else if (CLOSERS.includes(character)) closed = true;
    else break;
  }
  return { end: at, question, strong: terminators > 1 || prose[start] !== '.', closed };
}

function endsSentence(
  prose: string,
  tokens: readonly RawToken[],
  index: number,
  sentenceStart: number,
  stop: number,
  run: TerminatorRun,
): boolean {
  const before = tokens[index - 1]!;
  const next = tokens[index]!;
  if (!isSpaceAt(prose, run.end)) return gluedSentences(prose, before, next, stop, run);
  if (startsLower(prose, next)) return false;
  if (run.strong || run.closed || stop !== before.end) return true;
  if (before.kind === 'number') return !(index - 1 === sentenceStart && before.end - before.start <= 3);
  if (before.end - before.start === 1 && before.shape === 'capitalised') return false;
  const dotted = dottedForm(prose, tokens, index - 1);
  switch (abbreviationKind(dotted.form)) {
    case 'inner':
      return false;
    case 'number':
      return next.kind !== 'number';
    case 'title':
      // «В 2024 г. Казахстан»: too little has been said yet for a sentence to end.
      return isNumeral(prose, tokens[index - 2]) && next.kind === 'word' && index - sentenceStart > 4;
    case 'unit':
      return next.shape !== 'upper' && next.kind === 'word';
    default:
      return !(dotted.parts > 1 && before.shape === 'capitalised');
  }
}

/** «…жұмыс бітті.Келесі»: no space, yet a lower-case word before and a capitalised Cyrillic one after. */
function gluedSentences(prose: string, before: RawToken, next: RawToken, stop: number, run: TerminatorRun): boolean {
  return (
    run.end === next.start &&
    stop === before.end &&
    before.shape === 'lower' &&
    before.end - before.start > 2 &&
    next.shape === 'capitalised' &&
    next.end - next.start > 1 &&
    isCyrillicAt(prose, before.start) &&
    isCyrillicAt(prose, next.start) &&
    abbreviationKind(prose.slice(before.start, Math.min(before.end, before.start + 10)).toLowerCase()) === undefined
  );
}

/** The lower-case form that ends with a token, joined to the one- and two-letter ones before it: «т. б», «e.g». */
function dottedForm(prose: string, tokens: readonly RawToken[], last: number): { form: string; parts: number } {
  const token = tokens[last]!;
  // No abbreviation is longer, and a longer slice of a huge word would be wasted.
  let form = prose.slice(token.start, Math.min(token.end, token.start + 10)).toLowerCase();
  let parts = 1;
  for (let index = last; index > 0 && parts < 4; index--) {
    const current = tokens[index]!;
    const previous = tokens[index - 1]!;
    const gap = current.start - previous.end;
    if (current.end - current.start > 2 || previous.end - previous.start > 2 || gap > 2) break;
    if (prose[previous.end] !== '.' || (gap === 2 && !isSpaceAt(prose, previous.end + 1))) break;
    form = `${prose.slice(previous.start, previous.end).toLowerCase()}.${form}`;
    parts++;
  }
  return { form, parts };
}

/** A line that begins with a bullet, a dash after a finished line, or «1)». */
function startsListLine(prose: string, lineBreak: number, gapStart: number, next: RawToken): boolean {
  let at = lineBreak + 1;
  while (at < next.start && prose[at] !== '\n' && isSpaceAt(prose, at)) at++;
  if (at === next.start) return next.kind === 'number' && prose[next.end] === ')';
  if (!BULLETS.includes(prose[at]!) || !isSpaceAt(prose, at + 1)) return false;
  const isDash = prose[at] === '-' || prose[at] === '–' || prose[at] === '—';
  if (!isDash) return true;
  const end = trimmedEnd(prose, gapStart, lineBreak);
  return end > gapStart || !startsLower(prose, next);
}

function startsLower(prose: string, token: RawToken): boolean {
  if (token.kind !== 'word') return false;
  const first = prose[token.start]!;
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** Digits, or a century's Roman numeral in Latin or look-alike letters. */
function isNumeral(prose: string, token: RawToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.end - token.start > 6) return false;
  for (let at = token.start; at < token.end; at++) if (!'IVXLІХ'.includes(prose[at]!)) return false;
  return true;
}

function isCyrillicAt(prose: string, index: number): boolean {
  const code = prose.charCodeAt(index);
  return code >= 0x400 && code < 0x530;
}

function trimmedEnd(prose: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpaceAt(prose, end - 1)) end--;
  return end;
}
