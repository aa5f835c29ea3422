import { sourceSpan } from './document/prose.ts';
import type { PlacedMatch, Statement } from './rule.ts';
import type { Fix, Localised, ScannedBlock, Sentence, Span } from './types.ts';

export interface FixOptions {
  /** True only when the statement says the same after the fix. Default false. */
  readonly safe?: boolean;
  readonly preferred?: boolean;
}

export const REMOVE_SENTENCE: Localised = {
  kk: 'Сөйлемді алып тастау',
  ru: 'Убрать предложение',
  en: 'Remove the sentence',
};

export const REMOVE_WORDS: Localised = {
  kk: 'Осы сөздерді алып тастау',
  ru: 'Убрать эти слова',
  en: 'Remove these words',
};

/** Puts `newText` in the place of a source span. */
export function replace(span: Span, newText: string, title: Localised, options: FixOptions = {}): Fix {
  return fix(title, [{ start: span.start, end: span.end, newText }], options);
}

/** Inserts text at a source offset. */
export function insert(offset: number, newText: string, title: Localised, options: FixOptions = {}): Fix {
  return fix(title, [{ start: offset, end: offset, newText }], options);
}

/** Removes a source span and the space that it would leave double. */
export function removeSpan(statement: Statement, span: Span, title = REMOVE_WORDS, options: FixOptions = {}): Fix {
  const { source } = statement;
  let { start, end } = span;
  const before = source[start - 1] ?? '\n';
  const after = source[end] ?? '\n';
  if (isBlank(after) && isBlank(before)) while (isBlank(source[end] ?? '')) end += 1;
  else if (',.;:!?»”)'.includes(after)) while (isBlank(source[start - 1] ?? '')) start -= 1;
  return fix(title, [{ start, end, newText: '' }], options);
}

/** Removes the sentence of a match; the whole paragraph when nothing else stands in it. */
export function removeSentence(
  statement: Statement,
  placed: Pick<PlacedMatch, 'block' | 'sentence'>,
  title = REMOVE_SENTENCE,
  options: FixOptions = {},
): Fix {
  const span = sentenceSpan(statement, placed.block, placed.sentence);
  return fix(title, [{ ...span, newText: '' }], options);
}

/** The source span to cut so that no trace of the sentence stays: its emphasis marks and the space after it. */
function sentenceSpan(statement: Statement, block: ScannedBlock, sentence: Sentence): Span {
  const { source } = statement;
  const alone = block.prose.slice(0, sentence.start).trim() === '' && block.prose.slice(sentence.end).trim() === '';
  if (alone) return wholeLines(source, block);
  let { start, end } = sourceSpan(block, sentence.start, sentence.end);
  while (isEmphasis(source[start - 1]) && source[start - 1] === source[end]) {
    start -= 1;
    end += 1;
  }
  const trailing = end;
  while (isBlank(source[end] ?? '')) end += 1;
  // The paragraph's last sentence takes the space before it instead.
  if (end === trailing) while (isBlank(source[start - 1] ?? '')) start -= 1;
  return { start, end };
}

/** The block's lines with their markers and the empty line after them. */
function wholeLines(source: string, block: Span): Span {
  let { start, end } = block;
  while (start > 0 && source[start - 1] !== '\n') start -= 1;
  while (end < source.length && source[end] !== '\n') end += 1;
  let breaks = 0;
  while (end < source.length && breaks < 2 && (source[end] === '\n' || source[end] === '\r')) {
    if (source[end] === '\n') breaks += 1;
    end += 1;
  }
  return { start, end };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\t';
}

function isEmphasis(character: string | undefined): boolean {
  return character === '*' || character === '_';
}

function fix(title: Localised, edits: Fix['edits'], { safe = false, preferred }: FixOptions): Fix {
  return { title, edits, safe, ...(preferred !== undefined && { preferred }) };
}
