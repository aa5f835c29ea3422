import { sourceSpan } from '../document/prose.ts';
import { findPeople, parsePersonName, sameName } from '../names/index.ts';
import type { Metadata, ScannedBlock, Signature, Token } from '../types.ts';

/** A line that names the writer is short. In words. */
const LONGEST_LINE = 30;
/** By-lines stand among the first blocks, signatures among the last. */
const BLOCKS_AT_TOP = 4;
const BLOCKS_AT_END = 5;
const LABEL_WORDS = 3;

/**
 * The by-lines near the top and the signature lines at the end, as source
 * spans, in order: lines that say who wrote, with name, post, body or address.
 * A line is taken when it has the author's label or a formula of closing, or
 * names a person without telling anything (no finite sentence about them).
 */
export function findSignatures(blocks: readonly ScannedBlock[], metadata: Metadata): Signature[] {
  const known = [metadata.author?.name?.value, metadata.speaker?.name?.value]
    .filter(name => name !== undefined)
    .map(parsePersonName);
  const isKnown = (name: string): boolean => {
    const parsed = parsePersonName(name);
    return known.some(person => sameName(person, parsed));
  };
  const found: Signature[] = [];
  const top = topLines(blocks);
  for (const line of top) if (isByLine(line, isKnown)) found.push(signature(line, 'by-line'));

  const ending: Signature[] = [];
  const taken = new Set(found.map(line => line.start));
  for (const line of endLines(blocks)) {
    const kind = signatureKind(line, isKnown);
    const span = signature(line, 'signature');
    if (kind === 'none' || taken.has(span.start)) break;
    // A line with neither name nor formula counts only together with one above it.
    ending.push(span);
    if (kind === 'certain') found.push(...ending.splice(0));
  }
  return found.sort((left, right) => left.start - right.start);
}

/** A line of a block: prose offsets and token range. */
interface Line {
  readonly block: ScannedBlock;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

function topLines(blocks: readonly ScannedBlock[]): Line[] {
  const lines: Line[] = [];
  let seen = 0;
  for (let index = 0; index < blocks.length && seen < BLOCKS_AT_TOP; index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading' && block.level === 1) continue;
    seen++;
    const first = firstLine(block, index);
    if (first !== undefined) lines.push(first);
  }
  return lines;
}

function* endLines(blocks: readonly ScannedBlock[]): Generator<Line> {
  const last = Math.max(0, blocks.length - BLOCKS_AT_END);
  // A lone block is the text itself, though its last lines may sign it.
  for (let index = blocks.length - 1; index >= last; index--) {
    const block = blocks[index]!;
    let end = block.prose.length;
    for (let taken = 0; end > 0 && taken < BLOCKS_AT_END; taken++) {
      const start = block.prose.lastIndexOf('\n', end - 1) + 1;
      const line = lineOf(block, index, start, end);
      if (line.tokens.length > LONGEST_LINE) return;
      if (line.tokens.length > 0) yield line;
      end = start - 1;
    }
    if (end > 0) return;
  }
}

function firstLine(block: ScannedBlock, index: number): Line | undefined {
  const end = block.prose.indexOf('\n');
  const line = lineOf(block, index, 0, end < 0 ? block.prose.length : end);
  return line.tokens.length > 0 && line.tokens.length <= LONGEST_LINE ? line : undefined;
}

function lineOf(block: ScannedBlock, index: number, start: number, end: number): Line {
  const tokens: Token[] = [];
  // Blocks at the ends only, and one token past the limit tells that the line is too long.
  for (const token of block.tokens) {
    if (token.start >= end || tokens.length > LONGEST_LINE) break;
    if (token.start >= start) tokens.push(token);
  }
  return { block, index, start, end, tokens };
}

function signature(line: Line, place: Signature['place']): Signature {
  return { ...sourceSpan(line.block, line.start, line.end), place, block: line.index };
}

function isByLine(line: Line, isKnown: (name: string) => boolean): boolean {
  if (hasLabel(line, BY_LINE_LABELS)) return true;
  return startsWithPerson(line, isKnown) && !tells(line);
}

function signatureKind(line: Line, isKnown: (name: string) => boolean): 'certain' | 'possible' | 'none' {
  if (hasLabel(line, BY_LINE_LABELS) || hasLabel(line, CLOSING_FORMULAS)) return 'certain';
  if (tells(line)) return 'none';
  if (people(line).length > 0 && (startsWithPerson(line, isKnown) || line.tokens.length <= 14)) return 'certain';
  return line.tokens.length <= 14 ? 'possible' : 'none';
}

function people(line: Line) {
  return findPeople(line.block).filter(person => person.start >= line.start && person.end <= line.end);
}

/** A name stands first, or follows a post of a few words («Бөлім басшысы А. Сапаров»). */
function startsWithPerson(line: Line, isKnown: (name: string) => boolean): boolean {
  const first = people(line)[0];
  if (first === undefined) return false;
  if (isKnown(first.name)) return true;
  return first.start === line.tokens[0]?.start;
}

/** Whether the line is a sentence that says something rather than a name with what belongs to it. */
function tells(line: Line): boolean {
  const last = line.block.prose[line.end - 1] ?? '';
  if ('!?…:;'.includes(last)) return true;
  const borders = line.tokens.filter((token, index) => index > 0 && token.joint === 2).length;
  if (borders > 0) return true;
  if (last !== '.') return line.tokens.length > LONGEST_LINE;
  // A full stop after a lower-case word ends a sentence; after an initial or a figure it may be an address.
  return line.tokens.at(-1)?.shape === 'lower' && line.tokens.length > 6;
}

/** Whether the line begins with one of the label's phrases, as a label: a colon, a dash or a name follows. */
function hasLabel(line: Line, labels: ReadonlySet<string>): boolean {
  let phrase = '';
  for (let count = 0; count < LABEL_WORDS && count < line.tokens.length; count++) {
    phrase = count === 0 ? line.tokens[0]!.word.form : `${phrase} ${line.tokens[count]!.word.form}`;
    if (!labels.has(phrase)) continue;
    const next = line.tokens[count + 1];
    const gap = line.block.prose.slice(line.tokens[count]!.end, next?.start ?? line.end);
    if (next === undefined || /[:–—,-]/.test(gap) || next.shape !== 'lower') return true;
    if (labels === CLOSING_FORMULAS) return true;
  }
  return false;
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(/[;\n]/).map(phrase => phrase.trim()));
}

const BY_LINE_LABELS = phrases(`
  автор; авторы; автордың; авторлар; авторлары; об авторе; об авторах; автор туралы; автор курса; автор текста
  автор статьи; автор книги; автор учебника; автор лекции; автор пособия; автор мақаланың; мақала авторы; курс авторы
  кітап авторы; оқулық авторы; дәріс авторы; материал авторы; составитель; составители; құрастырған; құрастырушы
  құрастырушылар; құрастырушылары; дайындаған; подготовил; подготовила; подготовили; текст; мәтін; мәтін авторы
  жазған; лектор; преподаватель; дәріскер; оқытушы; рецензент; by; author; authors; about the author
  about the authors; written by; prepared by; compiled by; compiler; lecturer; instructor; text by; words by; course author
`);

const CLOSING_FORMULAS = phrases(`
  с уважением; с искренним уважением; с наилучшими пожеланиями; от имени; по поручению; искренне ваш; искренне ваша
  құрметпен; зор құрметпен; ізгі ниетпен; атынан; пресс-служба; баспасөз қызметі
  on behalf of; sincerely; yours sincerely; yours faithfully; yours truly; regards; best regards; kind regards; with respect
  respectfully; for and on; press service
`);
