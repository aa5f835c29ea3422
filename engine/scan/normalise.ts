import type { Script } from '../types.ts';

export interface NormalForm {
  readonly form: string;
  readonly script: Script;
}

/** Latin letters and the Cyrillic ones they are mistaken for; the case matters (H is Н, h is һ). */
const LATIN_LIKE = 'ABCEHIKMOPTXYƏabcehikmoptxyə';
const CYRILLIC_LIKE = 'АВСЕНІКМОРТХУӘавсеһікмортхуә';
const TO_CYRILLIC = pairs(LATIN_LIKE, CYRILLIC_LIKE);
const TO_LATIN = pairs(CYRILLIC_LIKE, LATIN_LIKE);

/**
 * The form under which lexicons know a word: NFC, lower case, ё→е, one kind of
 * apostrophe and hyphen, no stress marks, no spaces between the digits of a
 * number. Look-alike letters are folded to the main script of their part of
 * the word (parts stand between hyphens, so «IT-компания» keeps its IT).
 * Time and length are linear in the raw word.
 */
export function normaliseForm(raw: string): NormalForm {
  const plain = raw
    .normalize('NFC')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ`′]/g, "'")
    .replace(/[\u2010\u2011\u2212\u2043]/g, '-')
    .replace(/[\s\u00a0\u202f\u2009]/g, '');
  let script: Script = 'other';
  const parts: string[] = [];
  for (const part of plain.split('-')) {
    const folded = foldPart(part);
    parts.push(folded.text);
    script = join(script, folded.script);
  }
  const form = parts.join('-').toLowerCase().replaceAll('ё', 'е').replaceAll('\u0307', '');
  return { form, script };
}

function foldPart(part: string): { text: string; script: Script } {
  let cyrillic = 0;
  let latin = 0;
  let digits = 0;
  for (let index = 0; index < part.length; index++) {
    const code = part.charCodeAt(index);
    if (isCyrillic(code)) cyrillic++;
    else if (isLatin(code)) latin++;
    else if (code >= 0x30 && code <= 0x39) digits++;
  }
  if (cyrillic === 0 && latin === 0) return { text: part, script: digits > 0 ? 'digits' : 'other' };
  if (cyrillic === 0) return { text: part, script: 'latin' };
  if (latin === 0) return { text: part, script: 'cyrillic' };
  const toCyrillic = cyrillic >= latin;
  const text = replaceByMap(part, toCyrillic ? TO_CYRILLIC : TO_LATIN);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (toCyrillic ? isLatin(code) : isCyrillic(code)) return { text, script: 'mixed' };
  }
  return { text, script: toCyrillic ? 'cyrillic' : 'latin' };
}

function replaceByMap(text: string, map: ReadonlyMap<string, string>): string {
  return Array.from(text, character => map.get(character) ?? character).join('');
}

/** Script of a hyphenated word: digits and signs take the script of the letters beside them. */
function join(left: Script, right: Script): Script {
  if (left === right || right === 'other') return left;
  if (left === 'other') return right;
  if (left === 'digits') return right;
  if (right === 'digits') return left;
  return 'mixed';
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2b0 && code !== 0xd7 && code !== 0xf7)
  );
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (character, index) => [character, to[index]!]));
}
