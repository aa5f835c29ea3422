import type { Localised, Problem } from '../types.ts';

/** `kz-1048` is the Kazakh variant of windows-1251 (STRK 1048). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'kz-1048';

export interface Decoded {
  /** A byte order mark stays in front as U+FEFF, so that offsets are those of the file. Empty for binary files. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly binary: boolean;
  readonly problems: Problem[];
}

/**
 * Bytes of a file → text. UTF-8 first, UTF-16 by its byte order mark, then the
 * Windows Cyrillic code pages when the bytes look like Cyrillic text. Never
 * throws: what cannot be read is a problem, and bad bytes become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = magic(bytes);
  if (kind) return binaryFile(BINARY_KIND(kind));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return binaryFile(NUL_BYTES);
  const bad = firstInvalidUtf8(bytes);
  if (bad < 0) return decoded(decodeAs(bytes, 'utf-8'), 'utf-8');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!hasMark && looksWindowsCyrillic(bytes)) return decodeWindows(bytes);
  const start = decodeAs(bytes.subarray(0, bad), 'utf-8').length;
  return decoded(decodeAs(bytes, 'utf-8'), 'utf-8', [located(BAD_UTF8(bad), start, start + 1)]);
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decoded(text: string, encoding: Encoding, problems: Problem[] = []): Decoded {
  return { text, encoding, binary: false, problems };
}

function binaryFile(message: Localised): Decoded {
  return { text: '', encoding: 'utf-8', binary: true, problems: [located(message, 0, 0)] };
}

function located(message: Localised, start: number, end: number): Problem {
  return { message, severity: 'error', start, end };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = decodeAs(bytes, encoding);
  if (text.includes('\0')) return binaryFile(NUL_BYTES);
  const bad = firstBadUtf16(bytes, encoding === 'utf-16be');
  return decoded(text, encoding, bad < 0 ? [] : [located(BAD_UTF16, bad, bad + 1)]);
}

/** Index of the first lone surrogate or of a trailing half unit, or -1. */
function firstBadUtf16(bytes: Uint8Array, bigEndian: boolean): number {
  const length = bytes.length >> 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < length; i++) {
    const unit = view.getUint16(i * 2, !bigEndian) & 0xfc00;
    if (unit === 0xdc00) return i;
    if (unit !== 0xd800) continue;
    if (i + 1 >= length || (view.getUint16(i * 2 + 2, !bigEndian) & 0xfc00) !== 0xdc00) return i;
    i++;
  }
  return bytes.length % 2 === 1 ? length : -1;
}

/** Byte index of the first sequence that is not UTF-8 (overlong, surrogate, cut off …), or -1. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 0 || i + size > bytes.length) return i;
    for (let j = 1; j < size; j++) if ((bytes[i + j]! & 0xc0) !== 0x80) return i;
    const second = bytes[i + 1]!;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return i;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return i;
    i += size;
  }
  return -1;
}

/** Letters, punctuation and spaces of windows-1251 that Russian and Kazakh texts use. */
function looksWindowsCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let marks = 0;
  let strange = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x80) {
      if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
    } else if (byte >= 0xc0 || LETTER_BYTES.has(byte)) letters++;
    else if (MARK_BYTES.has(byte)) marks++;
    else strange++;
  }
  const high = letters + marks + strange;
  return high > 0 && letters >= high * 0.6 && strange <= high * 0.05 && controls <= bytes.length / 1000;
}

const LETTER_BYTES: ReadonlySet<number> = new Set([
  0xa8, 0xb8, 0xb2, 0xb3, 0x8d, 0x9d, 0x8e, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd, 0xbe,
  0xbf,
]);
const MARK_BYTES: ReadonlySet<number> = new Set([
  0x82, 0x84, 0x85, 0x88, 0x89, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa7, 0xa9, 0xab,
  0xac, 0xad, 0xae, 0xb0, 0xb1, 0xb6, 0xb7, 0xb9, 0xbb,
]);

/**
 * Kazakh letters of KZ-1048 by what windows-1251 shows in their place. No
 * Russian text uses those characters, so one of them tells the code page.
 */
const KAZAKH_LETTERS: Readonly<Record<string, string>> = {
  Ќ: 'Қ',
  ќ: 'қ',
  Ћ: 'Һ',
  ћ: 'һ',
  Ў: 'Ұ',
  ў: 'ұ',
  Ј: 'Ә',
  ј: 'ә',
  Ґ: 'Ө',
  ґ: 'ө',
  Є: 'Ғ',
  є: 'ғ',
  Ї: 'Ү',
  ї: 'ү',
  Ѕ: 'Ң',
  ѕ: 'ң',
};

function decodeWindows(bytes: Uint8Array): Decoded {
  const text = decodeAs(bytes, 'windows-1251');
  const kazakh = text.replace(/[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/g, letter => KAZAKH_LETTERS[letter]!);
  return decoded(kazakh, kazakh === text ? 'windows-1251' : 'kz-1048');
}

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP (DOCX, ODT, XLSX)', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['DOC/XLS (OLE)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['GZIP', [0x1f, 0x8b, 0x08]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

function magic(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
}

const BINARY_KIND = (kind: string): Localised => ({
  kk: `Бұл мәтіндік файл емес (${kind}). Мәтінді .md немесе .txt файлына UTF-8 кодтауымен сақтаңыз.`,
  ru: `Это не текстовый файл (${kind}). Сохраните текст в файл .md или .txt в кодировке UTF-8.`,
  en: `This is not a text file (${kind}). Save its text as .md or .txt in UTF-8.`,
});

const NUL_BYTES: Localised = {
  kk: 'Файлда нөлдік байттар бар: бұл екілік файл немесе кодтау белгісі жоқ UTF-16. Мәтінді UTF-8 кодтауымен қайта сақтаңыз.',
  ru: 'В файле есть нулевые байты: он двоичный или в UTF-16 без метки порядка байтов. Сохраните текст в UTF-8.',
  en: 'The file has NUL bytes: it is binary, or UTF-16 without a byte order mark. Save the text as UTF-8.',
};

const BAD_UTF8 = (byte: number): Localised => ({
  kk: `${byte}-байттан бастап мәтін UTF-8 емес және windows-1251-ге де ұқсамайды. Файлды UTF-8 кодтауымен қайта сақтаңыз.`,
  ru: `С байта ${byte} текст не в UTF-8 и не похож на windows-1251. Сохраните файл в кодировке UTF-8.`,
  en: `From byte ${byte} the text is not UTF-8, nor does it look like windows-1251. Save the file as UTF-8.`,
});

const BAD_UTF16: Localised = {
  kk: 'UTF-16 мәтіні осы жерде бүлінген. Файлды UTF-8 кодтауымен қайта сақтаңыз.',
  ru: 'Текст UTF-16 здесь повреждён. Сохраните файл в кодировке UTF-8.',
  en: 'The UTF-16 text is damaged here. Save the file as UTF-8.',
};
