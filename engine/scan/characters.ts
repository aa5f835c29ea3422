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

/** Each class is looked for in all units at once: to ask for every unit alone would be felt at every start. */
function buildTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  const all = String.fromCharCode(...Array.from({ length: TABLE_SIZE }, (_, code) => code));
  const classes: readonly (readonly [RegExp, Character])[] = [
    [/\s/g, Character.space],
    [/[0-9]/g, Character.digit],
    [/\p{M}/gu, Character.mark],
    [/\p{L}/gu, Character.lower],
    [/\p{Lu}|\p{Lt}/gu, Character.upper],
    [/[-\u2010\u2011]/g, Character.hyphen],
    [/['’ʼ`]/g, Character.apostrophe],
  ];
  for (const [pattern, kind] of classes) for (const { index } of all.matchAll(pattern)) table[index] = kind;
  return table;
}
