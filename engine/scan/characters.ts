/** What a UTF-16 unit is to the scanner. Letters are 1 and 2, so that `kind <= 2` asks for a letter. */
export const Character = {
  other: 0,
  lower: 1,
  upper: 2,
  /** A combining mark: continues a word. */
  mark: 3,
  digit: 4,
  space: 5,
  hyphen: 6,
  apostrophe: 7,
} as const;
export type Character = (typeof Character)[keyof typeof Character];

/** Letters above this are caseless scripts and presentation forms, told apart by ranges. */
const TABLE_SIZE = 0x3000;
const TABLE = buildTable();

/** Class of the unit at an index; past the end it is `other`, as `charCodeAt` gives NaN there. */
export function characterAt(text: string, index: number): Character {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return TABLE[code] as Character;
  return isHighLetter(code) ? Character.lower : code === 0x3000 || code === 0xfeff ? Character.space : Character.other;
}

export function isLetterKind(kind: Character): boolean {
  return kind === Character.lower || kind === Character.upper;
}

export function isLetterAt(text: string, index: number): boolean {
  return isLetterKind(characterAt(text, index));
}

export function isSpaceAt(text: string, index: number): boolean {
  return characterAt(text, index) === Character.space;
}

function isHighLetter(code: number): boolean {
  return (
    (code > 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfb50) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(String.fromCharCode(code));
  return table;
}

function classify(character: string): Character {
  if ("'’ʼ`".includes(character)) return Character.apostrophe;
  if ('-\u2010\u2011'.includes(character)) return Character.hyphen;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Character.upper;
  if (/\p{L}/u.test(character)) return Character.lower;
  if (/\p{M}/u.test(character)) return Character.mark;
  if (/[0-9]/.test(character)) return Character.digit;
  if (/\s/.test(character)) return Character.space;
  return Character.other;
}
