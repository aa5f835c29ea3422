/** A run of digits: half-open offsets in the block's prose. */
export interface NumberGroup {
  readonly start: number;
  readonly end: number;
}

/** Digits joined over separators: «8 (702) 318-46-05». Offsets are the block's prose, half-open. */
export interface JoinedNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups it is written in. */
  readonly shape: readonly number[];
  /** Index of the group after it. */
  readonly next: number;
}

/** Runs of digits in order. Linear in the text. */
export function numberGroups(prose: string): NumberGroup[] {
  const groups: NumberGroup[] = [];
  for (let index = 0; index < prose.length; index++) {
    if (!isDigit(prose, index)) continue;
    const start = index;
    while (isDigit(prose, index)) index++;
    groups.push({ start, end: index });
  }
  return groups;
}

/**
 * The number of exactly `count` digits that begins at a group; undefined when
 * the groups give another count, a letter is glued to it, or more digits
 * follow as one of its kind. Looks at no more than `count` groups.
 */
export function joinNumber(
  prose: string,
  groups: readonly NumberGroup[],
  first: number,
  count: number,
): JoinedNumber | undefined {
  const start = groups[first]!.start;
  if (isLetterAt(prose, start - 1) || isDecimal(prose, start)) return undefined;
  const shape: number[] = [];
  let length = 0;
  let next = first;
  for (; next < groups.length && length < count; next++) {
    const group = groups[next]!;
    if (next > first && !isSeparator(prose, groups[next - 1]!.end, group.start)) return undefined;
    shape.push(group.end - group.start);
    length += group.end - group.start;
    if (group.end - group.start > count) return undefined;
  }
  const end = groups[next - 1]!.end;
  if (length !== count || isLetterAt(prose, end)) return undefined;
  let digits = '';
  for (let index = first; index < next; index++) digits += prose.slice(groups[index]!.start, groups[index]!.end);
  return { start, end, digits, shape, next };
}

const SEPARATORS = ' \u00a0\u202f\u2009-\u2010\u2011\u2013.()';

/** At most three signs that people put between the groups of one number. */
function isSeparator(prose: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let index = start; index < end; index++) if (!SEPARATORS.includes(prose[index]!)) return false;
  return true;
}

function isDecimal(prose: string, start: number): boolean {
  return (prose[start - 1] === ',' || prose[start - 1] === '.') && isDigit(prose, start - 2);
}

function isDigit(prose: string, index: number): boolean {
  const code = prose.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

const LETTER = /\p{L}/u;

export function isLetterAt(prose: string, index: number): boolean {
  return LETTER.test(prose[index] ?? '');
}
