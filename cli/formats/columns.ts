/** Text as a terminal can show it on one line, with the columns that each piece takes. */

/** Columns of one character: 0 for combining marks, 2 for East Asian wide ones and emoji, else 1. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return WIDE.some(([from, to]) => from <= code && code <= to) ? 2 : 1;
}

const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Control characters and bidirectional overrides could move the cursor or reorder the line: a dot stands for them. */
export function shown(character: string): string {
  if (character === '\t') return ' ';
  return /^[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]$/u.test(character) ? '·' : character;
}

/** A whole text with `shown` applied, line breaks too. */
export function oneLine(text: string): string {
  let result = '';
  for (const character of text) result += shown(character);
  return result;
}
