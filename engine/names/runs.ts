import { Joint, type ScannedBlock, type Token } from '../types.ts';
import { isInitial, type NameWordKind } from './kinds.ts';
import { skeleton } from './letters.ts';
import { basesOfToken, kindOfToken } from './memory.ts';
import { parsePersonName } from './parse.ts';

/** Tokens of a block, half-open. */
export interface TokenRange {
  readonly firstToken: number;
  readonly lastToken: number;
}

const LONGEST_NAME = 4;
/** In letters: shorter words in capitals are abbreviations. */
const SHORTEST_UPPER = 4;

/** End of the run of capitalised words that begins at the token; the token itself when none does. */
export function runEnd(block: ScannedBlock, first: number, known: KnownKinds): number {
  let end = first;
  while (end < block.tokens.length && isNameLike(block.tokens[end])) {
    if (end > first && (!isJoined(block, end) || endsAtLine(block, first, end, known))) break;
    end++;
  }
  return end;
}

/** A line break inside a paragraph may part a name, but not what follows a complete one. */
function endsAtLine(block: ScannedBlock, first: number, index: number, known: KnownKinds): boolean {
  if (!gapBefore(block, index)?.includes('\n')) return false;
  const kind = kindInRun(block, index - 1, known);
  return kind === 'surname' || (kind === 'unknown' && index - first >= 2);
}

function isNameLike(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (token.shape === 'capitalised' || token.shape === 'upper');
}

/** Whether only a space, a hyphen or an initial's dot stands before the token. */
function isJoined(block: ScannedBlock, index: number): boolean {
  const previous = block.tokens[index - 1];
  const token = block.tokens[index];
  if (!previous || !token) return false;
  const gap = block.prose.slice(previous.end, token.start).trim();
  if (gap === '' || gap === '-' || gap === '‑') return true;
  return gap === '.' && isInitial(textOf(block, index - 1));
}

export function textOf(block: ScannedBlock, index: number): string {
  const token = block.tokens[index];
  return token ? block.prose.slice(token.start, token.end) : '';
}

export interface NameRange extends TokenRange {
  readonly certain: boolean;
}

/** Cuts names out of a run that may also hold a post or a place: «Министр Асель Нурланова». */
export function namesInRun(block: ScannedBlock, first: number, end: number, known: KnownKinds): NameRange[] {
  const kinds: (NameWordKind | 'none')[] = [];
  for (let index = first; index < end; index++) kinds.push(kindInRun(block, index, known));
  const ranges: NameRange[] = [];
  for (let index = 0; index < kinds.length; ) {
    const length = isDoubtful(block, first + index, kinds, index) ? 0 : nameLength(kinds, index);
    if (length === 0) {
      index++;
      continue;
    }
    if (length === 1 && isAdjective(textOf(block, first + index))) {
      index++;
      continue;
    }
    const part = kinds.slice(index, index + length);
    ranges.push({ firstToken: first + index, lastToken: first + index + length, certain: isCertain(part) });
    index += length;
  }
  return ranges;
}

/** «Мангистауской» alone is a place's adjective rather than a surname. */
function isAdjective(text: string): boolean {
  return /ск(?:ий|ая|ой|ого|ому|им|ом|ую|ие|их|ими)$/iu.test(text);
}

/**
 * At the start of a sentence a capital letter says nothing («Вопросы Сапарову
 * задали»), but two words set off by a comma or a line break can be a by-line.
 */
function isDoubtful(
  block: ScannedBlock,
  token: number,
  kinds: readonly (NameWordKind | 'none')[],
  index: number,
): boolean {
  if (kinds[index] !== 'unknown' || !(token === 0 || block.tokens[token]?.joint === Joint.sentence)) return false;
  const isPair = kinds.length === index + 2 && kinds[index + 1] === 'unknown';
  const next = gapBefore(block, token + 2);
  return !(isPair && (next === null || next.includes('\n') || next.trimStart().startsWith(',')));
}

export type KnownKinds = ReadonlyMap<string, NameWordKind>;

/** Skeleton → kind of the known names' words; where no word shows the kind, the last is the surname. */
export function knownKinds(names: readonly string[]): KnownKinds {
  const kinds = new Map<string, NameWordKind>();
  for (const name of names) {
    const { words } = parsePersonName(name);
    words.forEach((word, index) => {
      const guess = index === words.length - 1 ? 'surname' : 'given';
      if (word.kind !== 'initial') kinds.set(skeleton(word.text), word.kind === 'unknown' ? guess : word.kind);
    });
  }
  return kinds;
}

function knownKind(token: Token, text: string, known: KnownKinds): NameWordKind | undefined {
  if (known.size === 0) return undefined;
  for (const base of basesOfToken(token, text)) {
    const kind = known.get(base);
    if (kind) return kind;
  }
  return undefined;
}

function kindInRun(block: ScannedBlock, index: number, known: KnownKinds): NameWordKind | 'none' {
  const token = block.tokens[index]!;
  const text = textOf(block, index);
  const kind = knownKind(token, text, known);
  if (kind) return kind;
  // Without its dot a lone capital is a preposition or a mark: «С Ерланом», «Блок А».
  if (isInitial(text) && block.prose[token.end] !== '.') return 'none';
  if (token.shape === 'upper' && text.length < SHORTEST_UPPER) return 'none';
  return kindOfToken(token, text);
}

/** How many words from `index` form one name; 0 when none begins there. */
function nameLength(kinds: readonly (NameWordKind | 'none')[], index: number): number {
  const seen = { given: 0, surname: 0, patronymic: 0, initial: 0, unknown: 0 };
  let length = 0;
  while (length < LONGEST_NAME) {
    const kind = kinds[index + length];
    if (kind === undefined || kind === 'none' || !accepts(seen, kind)) break;
    seen[kind]++;
    length++;
  }
  if (seen.initial === length) return 0;
  if (length >= 2) return length;
  return seen.surname === 1 ? 1 : 0;
}

function accepts(seen: Record<NameWordKind, number>, kind: NameWordKind): boolean {
  if (kind === 'initial') return seen.initial < 2;
  if (kind === 'unknown')
    return seen.unknown === 0 || (seen.unknown < 2 && seen.given + seen.surname + seen.initial === 0);
  // Kazakh surnames are often given names of the ancestor: «Ерлан Асқар».
  if (kind === 'given') return seen.given < 2;
  return seen[kind] === 0;
}

function isCertain(kinds: readonly (NameWordKind | 'none')[]): boolean {
  return kinds.length >= 2 && kinds.some(kind => kind !== 'unknown' && kind !== 'none');
}

/** What stands between a token and the one before it; null at the block's ends. */
export function gapBefore(block: ScannedBlock, index: number): string | null {
  const previous = block.tokens[index - 1];
  const token = block.tokens[index];
  return previous && token ? block.prose.slice(previous.end, token.start) : null;
}
