import { sourceSpan } from '../document/prose.ts';
import { findPeople, parsePersonName, sameName } from '../names/index.ts';
import { Joint, type Metadata, type ScannedBlock, type Signature, type Token } from '../types.ts';
import { BY_LINE_LABELS, CLOSING_FORMULAS } from './words/signatures.ts';

/** A line that names the writer is short. In words. */
const LONGEST_LINE = 30;
const LONGEST_PLAIN_LINE = 14;
/** By-lines stand among the first blocks, signatures among the last. */
const BLOCKS_AT_TOP = 4;
const BLOCKS_AT_END = 5;
const LABEL_WORDS = 3;
/** How far under a name its post is looked for, in characters. */
const LONGEST_POST = 120;

/**
 * The by-lines near the top and the signature lines at the end, as source
 * spans, in order: lines that say who wrote, with name, post, body or address.
 * A line is taken when it has the author's label or a formula of closing, or
 * names a person without telling anything (no finite verb, as far as endings
 * show). A post or address right under a by-line belongs to it.
 */
export function findSignatures(blocks: readonly ScannedBlock[], metadata: Metadata): Signature[] {
  const known = [metadata.author?.name?.value, metadata.speaker?.name?.value]
    .filter(name => name !== undefined)
    .map(parsePersonName);
  const isKnown = (name: string): boolean => {
    const parsed = parsePersonName(name);
    return known.some(person => sameName(person, parsed));
  };
  const found = byLines(blocks, isKnown);
  const taken = new Set(found.map(({ block }) => block));
  const pending: Signature[] = [];
  for (const line of endLines(blocks)) {
    const kind = taken.has(line.index) ? 'none' : signatureKind(line, isKnown);
    if (kind === 'none') break;
    // A line with neither name nor formula counts only together with one above it.
    pending.push(signature(line, 'signature'));
    if (kind === 'certain') found.push(...pending.splice(0));
  }
  return found.sort((left, right) => left.start - right.start);
}

/** A line of a block, or the block: prose offsets and its tokens. */
interface Line {
  readonly block: ScannedBlock;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

function byLines(blocks: readonly ScannedBlock[], isKnown: (name: string) => boolean): Signature[] {
  const found: Signature[] = [];
  let seen = 0;
  let previous = -2;
  for (let index = 0; index < blocks.length && seen < BLOCKS_AT_TOP; index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading') continue;
    seen++;
    const lineBreak = block.prose.indexOf('\n');
    const first = lineOf(block, index, 0, lineBreak < 0 ? block.prose.length : lineBreak);
    if (first.tokens.length === 0) continue;
    const whole = lineOf(block, index, 0, block.prose.length);
    const isPost =
      previous === index - 1 && !tells(whole) && holdsPost(whole) && whole.tokens.length <= LONGEST_PLAIN_LINE;
    if (!isPost && !isByLine(first, isKnown)) {
      // Under the first paragraph of text nobody looks for a by-line.
      if (block.tokens.length > LONGEST_PLAIN_LINE) break;
      continue;
    }
    // The post under the name stands in the same block, or the label opens a longer paragraph about the work.
    found.push(signature(whole.tokens.length <= LONGEST_LINE ? whole : first, 'by-line'));
    previous = index;
  }
  return found;
}

function* endLines(blocks: readonly ScannedBlock[]): Generator<Line> {
  const last = Math.max(0, blocks.length - BLOCKS_AT_END);
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

/** Holds one token more than the longest line at most, which tells that the line is too long. */
function lineOf(block: ScannedBlock, index: number, start: number, end: number): Line {
  const first = firstTokenFrom(block, start);
  const tokens = block.tokens.slice(first, first + LONGEST_LINE + 1).filter(token => token.start < end);
  return { block, index, start, end, tokens };
}

function firstTokenFrom(block: ScannedBlock, offset: number): number {
  let low = 0;
  let high = block.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signature(line: Line, place: Signature['place']): Signature {
  return { ...sourceSpan(line.block, line.start, line.end), place, block: line.index };
}

function isByLine(line: Line, isKnown: (name: string) => boolean): boolean {
  if (hasLabel(line, BY_LINE_LABELS)) return true;
  return line.tokens.length <= LONGEST_LINE && opensWithName(line, isKnown) && !tells(line);
}

function signatureKind(line: Line, isKnown: (name: string) => boolean): 'certain' | 'possible' | 'none' {
  if (hasLabel(line, BY_LINE_LABELS) || hasLabel(line, CLOSING_FORMULAS)) return 'certain';
  if (tells(line)) return 'none';
  if (opensWithName(line, isKnown)) return 'certain';
  if (line.tokens.length > LONGEST_PLAIN_LINE) return 'none';
  const isNamed = people(line).some(person => person.certain || isKnown(person.name));
  return isNamed && holdsPost(line) ? 'certain' : 'possible';
}

function people(line: Line) {
  return findPeople(line.block).filter(person => person.start >= line.start && person.start < line.end);
}

/** A certain name stands first, or two capitalised words do that a post or a body follows. */
function opensWithName(line: Line, isKnown: (name: string) => boolean): boolean {
  const [first, second] = line.tokens;
  const person = people(line).find(({ start }) => start === first?.start);
  if (person !== undefined && (isKnown(person.name) || person.certain)) return true;
  if (first === undefined || second === undefined) return false;
  const looksLikeName =
    [first, second].every(token => token.shape === 'capitalised') && second.joint !== Joint.sentence;
  return looksLikeName && holdsPost({ ...line, end: Math.min(line.block.prose.length, line.end + LONGEST_POST) });
}

function holdsPost(line: Line): boolean {
  return line.block.matches.some(
    match =>
      (match.group === 'speech.title' || match.group === 'speech.body' || match.group === 'speech.on-behalf') &&
      match.start >= line.start &&
      match.end <= line.end,
  );
}

/** Whether the line says something rather than gives a name with what belongs to it. */
function tells(line: Line): boolean {
  const border = line.tokens.findIndex((token, index) => index > 0 && token.joint === Joint.sentence);
  // After «Name, post.» an address or office hours may follow in sentences of their own.
  const tokens = border < 0 ? line.tokens : line.tokens.slice(0, border);
  // A capital letter is no verb's, save at the start of a sentence that does not begin with a name.
  const words = tokens[1]?.shape === 'lower' ? tokens : tokens.slice(1);
  if (words.some(token => (token.shape === 'lower' || token === tokens[0]) && isVerb(token.word.form))) return true;
  if (border >= 0) return !tokens.some(token => token.joint === Joint.clause);
  const last = line.block.prose[line.end - 1] ?? '';
  if ('!?…:;'.includes(last)) return true;
  // A full stop after a lower-case word ends a sentence; after an initial or a figure it may be an address.
  return last === '.' && tokens.at(-1)?.shape === 'lower' && tokens.length > 6;
}

function isVerb(form: string): boolean {
  return VERB.test(form) && !NOUN.test(form);
}

/** Finite verbs of the three languages, as far as endings and the commonest English words show them. */
const VERB =
  /(?:[аеиыоуя]л[аио]?|[аеуюия]тся|[лс]ся|[аиыя]ет|[аеиоуы]ют|[бвгджзклмнпрстфхцчшщ]ит|[аыеі]ды|[аыеі]ді|[йптксшқ]т[ыі]|йд[ыі]|м[ыі]з|м[ыі]н)$|^(?:is|are|was|were|has|have|had|will|would|can|may|must|said|says)$/u;
const NOUN =
  /^(?:отдел|портал|канал|журнал|генерал|филиал|зал|дела|тыла|школ|сел[оа]|автомобил|аппарат|комитет|университет)/u;

/** Whether the line begins with one of the label's phrases, as a label: a colon, a dash or a name follows. */
function hasLabel(line: Line, labels: ReadonlySet<string>): boolean {
  let phrase = '';
  for (let count = 0; count < LABEL_WORDS && count < line.tokens.length; count++) {
    const form = line.tokens[count]!.word.form;
    phrase = count === 0 ? form : `${phrase} ${form}`;
    if (!labels.has(phrase)) continue;
    const next = line.tokens[count + 1];
    const gap = line.block.prose.slice(line.tokens[count]!.end, next?.start ?? line.end);
    if (labels === CLOSING_FORMULAS || next === undefined || /[:–—,-]/.test(gap) || next.shape !== 'lower') return true;
  }
  return false;
}
