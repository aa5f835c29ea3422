import { Joint, type ScannedBlock } from '../types.ts';
import { isInitial } from './kinds.ts';
import { parsePersonName } from './parse.ts';
import { gapBefore, knownKinds, type NameRange, namesInRun, runEnd, type TokenRange, textOf } from './runs.ts';
import { sameName } from './same.ts';

/** A run of words that reads as a person's name. Offsets in the block's prose, half-open. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  /** Token range, half-open. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** As written, in its case. */
  readonly name: string;
  /** False for a lone surname and for two capitalised words that no list or ending confirms. */
  readonly certain: boolean;
  /** Tokens of the same clause right before the name, where a post stands: «директор поликлиники …». */
  readonly before: TokenRange;
  /** Tokens of the clause that a comma closes right before the name: «The deputy director of the clinic, …». */
  readonly beforeComma: TokenRange;
  /** Tokens of the apposition right after the name: «…, директор поликлиники,». */
  readonly after: TokenRange;
}

/** How far from a name its post may stand, in words. */
const LONGEST_POST = 14;

/**
 * People named in the block, in order. `known` are names that the statement or
 * the settings give elsewhere: their words count as name words although no
 * list has them. Linear in the block's tokens.
 */
export function findPeople(block: ScannedBlock, known: readonly string[] = []): PersonMention[] {
  const kinds = knownKinds(known);
  const people: PersonMention[] = [];
  for (let index = 0; index < block.tokens.length; ) {
    const end = runEnd(block, index, kinds);
    if (end === index) {
      index++;
      continue;
    }
    for (const range of namesInRun(block, index, end, kinds)) people.push(mention(block, range));
    index = end;
  }
  return people;
}

/** Where the name, in any case and shortened, stands in the block, in order. */
export function findPersonMentions(name: string, block: ScannedBlock): { start: number; end: number }[] {
  const registered = parsePersonName(name);
  return findPeople(block, [name])
    .filter(person => sameName(registered, parsePersonName(person.name)))
    .map(({ start, end }) => ({ start, end }));
}

function mention(block: ScannedBlock, range: NameRange): PersonMention {
  const start = block.tokens[range.firstToken]?.start ?? 0;
  const end = nameEnd(block, range);
  return {
    start,
    end,
    firstToken: range.firstToken,
    lastToken: range.lastToken,
    name: block.prose.slice(start, end),
    certain: range.certain,
    before: { firstToken: clauseStart(block, range.firstToken), lastToken: range.firstToken },
    beforeComma: clauseBeforeComma(block, range.firstToken),
    after: apposition(block, range.lastToken),
  };
}

/** Takes in the dot of a closing initial: «Сапаров Е.Б.». */
function nameEnd(block: ScannedBlock, range: NameRange): number {
  const end = block.tokens[range.lastToken - 1]?.end ?? 0;
  return isInitial(textOf(block, range.lastToken - 1)) && block.prose[end] === '.' ? end + 1 : end;
}

function clauseStart(block: ScannedBlock, index: number): number {
  let first = index;
  while (first > 0 && index - first < LONGEST_POST && !isBorder(block, first)) first--;
  return first;
}

function clauseBeforeComma(block: ScannedBlock, index: number): TokenRange {
  const isAfterComma = index > 0 && gapBefore(block, index)?.trim() === ',';
  return { firstToken: isAfterComma ? clauseStart(block, index - 1) : index, lastToken: index };
}

function apposition(block: ScannedBlock, index: number): TokenRange {
  const gap = gapBefore(block, index);
  const opens = gap !== null && (gap.includes('\n') || ',(–—-'.includes(gap.trim()[0] ?? ' '));
  if (!opens) return { firstToken: index, lastToken: index };
  let last = index + 1;
  while (last < block.tokens.length && last - index < LONGEST_POST && !isBorder(block, last)) last++;
  return { firstToken: index, lastToken: last };
}

/** Whether a comma, dash, bracket, line break or sentence border stands before the token. */
function isBorder(block: ScannedBlock, index: number): boolean {
  const gap = gapBefore(block, index);
  if (gap === null) return true;
  if (/[,;:()\n—–?!]/u.test(gap) || / - /u.test(gap)) return true;
  return block.tokens[index]?.joint === Joint.sentence && !isInitial(textOf(block, index - 1));
}
