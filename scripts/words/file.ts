import type { CompiledWords } from '../../engine/index.ts';
import { LANGUAGES, type Language } from '../../engine/types.ts';

/**
 * The file that carries the compiled words in a package. It is read at every
 * start, so long lists of integers lie in it as they lie in memory (32 bits,
 * little-endian) and are not parsed; the rest is JSON. Each language's lexicon
 * is a section of its own, unpacked when it is asked for.
 *
 * The file: number of sections, their sizes in bytes, the sections. A section:
 * size of its JSON in bytes, the JSON filled up with spaces to whole words of
 * four bytes, the integers.
 */
export function packWords({ lexicons, ...rest }: CompiledWords): Uint8Array {
  const sections = [rest, ...LANGUAGES.map(language => lexicons[language])].map(packSection);
  const head = Int32Array.of(sections.length, ...sections.map(section => section.length));
  return join([bytesOf(head), ...sections]);
}

export function unpackWords(file: Uint8Array): CompiledWords {
  const whole = aligned(file);
  const head = new Int32Array(whole.buffer, whole.byteOffset);
  const section = (index: number): unknown => {
    let start = (1 + head[0]!) * 4;
    for (let before = 1; before <= index; before++) start += head[before]!;
    return unpackSection(whole.subarray(start, start + head[index + 1]!));
  };
  const lexicons = {} as Record<Language, unknown>;
  LANGUAGES.forEach((language, index) => {
    Object.defineProperty(lexicons, language, { enumerable: true, get: () => section(index + 1) });
  });
  return { ...(section(0) as Omit<CompiledWords, 'lexicons'>), lexicons };
}

/** Shorter lists stay in the JSON. */
const SHORTEST = 64;

interface SectionText {
  readonly value: unknown;
  /** Where a list of integers was taken out of the value: the keys that lead there, its first integer, its length. */
  readonly lists: readonly { readonly path: readonly string[]; readonly first: number; readonly count: number }[];
}

function packSection(value: unknown): Uint8Array {
  const integers: number[] = [];
  const lists: SectionText['lists'][number][] = [];
  const without = (part: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(part) && part.length >= SHORTEST && part.every(isInteger)) {
      lists.push({ path, first: integers.length, count: part.length });
      for (const each of part) integers.push(each as number);
      return null;
    }
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, without(each, [...path, key])]));
  };
  const json = new TextEncoder().encode(JSON.stringify({ value: without(value, []), lists } satisfies SectionText));
  const size = Math.ceil(json.length / 4) * 4;
  const padded = new Uint8Array(size).fill(0x20);
  padded.set(json);
  return join([bytesOf(Int32Array.of(size)), padded, bytesOf(Int32Array.from(integers))]);
}

function unpackSection(bytes: Uint8Array): unknown {
  const size = new Int32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
  const at = 4 + size;
  const { value, lists } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as SectionText;
  const integers = new Int32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) / 4);
  for (const { path, first, count } of lists) {
    let owner = value as Record<string, unknown>;
    for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
    owner[path.at(-1)!] = integers.subarray(first, first + count);
  }
  return value;
}

function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) === ((value as number) | 0);
}

function bytesOf(integers: Int32Array): Uint8Array {
  return new Uint8Array(integers.buffer, integers.byteOffset, integers.byteLength);
}

/** The bytes at an offset that whole words of four bytes may have. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
