import { Character, characterAt, isLetterAt, isLetterKind } from './characters.ts';

/** A word or number as it stands in the prose, before any look-up. Offsets are half-open. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number';
  readonly shape: 'lower' | 'capitalised' | 'upper' | 'digits';
}

/**
 * Cuts words and numbers in one pass. A word keeps inner hyphens and
 * apostrophes («қадір-қасиет», “don’t”); a number keeps its separators, its
 * groups of thousands and a suffix after a hyphen («3,5», «1 500», «55-ші»).
 */
export function cutTokens(prose: string): RawToken[] {
  const tokens: RawToken[] = [];
  let index = 0;
  while (index < prose.length) {
    const kind = characterAt(prose, index);
    if (isLetterKind(kind)) {
      const token = readWord(prose, index);
      tokens.push(token);
      index = token.end;
    } else if (kind === Character.digit) {
      const end = endOfNumber(prose, index);
      tokens.push({ start: index, end, kind: 'number', shape: 'digits' });
      index = end;
    } else index++;
  }
  return tokens;
}

function readWord(prose: string, start: number): RawToken {
  let index = start;
  let upper = 0;
  let lower = 0;
  for (; index < prose.length; index++) {
    const kind = characterAt(prose, index);
    if (kind === Character.lower) lower++;
    else if (kind === Character.upper) upper++;
    else if (kind === Character.mark || kind === Character.digit) continue;
    else if (!isJoiner(kind) || !isLetterAt(prose, index + 1)) break;
  }
  const first = characterAt(prose, start) === Character.upper;
  const shape = !first ? 'lower' : lower === 0 && upper > 1 ? 'upper' : 'capitalised';
  return { start, end: index, kind: 'word', shape };
}

function endOfNumber(prose: string, start: number): number {
  let index = endOfDigits(prose, start);
  let groupsAllowed = index - start <= 3;
  for (;;) {
    const kind = characterAt(prose, index);
    if (prose[index] === '.' || prose[index] === ',') {
      if (characterAt(prose, index + 1) !== Character.digit) return index;
      groupsAllowed = false;
      index = endOfDigits(prose, index + 1);
    } else if (kind === Character.space && prose[index] !== '\n') {
      if (!groupsAllowed || !isThousandsGroup(prose, index + 1)) return index;
      index += 4;
    } else if (kind === Character.hyphen && isLetterAt(prose, index + 1)) {
      return endOfLetters(prose, index + 1);
    } else return index;
  }
}

/** Exactly three digits, so that «2010 150» and phone numbers stay apart. */
function isThousandsGroup(prose: string, start: number): boolean {
  for (let offset = 0; offset < 3; offset++) {
    if (characterAt(prose, start + offset) !== Character.digit) return false;
  }
  return characterAt(prose, start + 3) !== Character.digit;
}

function endOfDigits(prose: string, start: number): number {
  let index = start;
  while (characterAt(prose, index) === Character.digit) index++;
  return index;
}

function endOfLetters(prose: string, start: number): number {
  let index = start;
  while (isLetterAt(prose, index) || characterAt(prose, index) === Character.mark) index++;
  return index;
}

function isJoiner(kind: Character): boolean {
  return kind === Character.hyphen || kind === Character.apostrophe;
}
