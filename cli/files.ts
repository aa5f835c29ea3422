import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, posix, resolve, sep } from 'node:path';
import type { Localised } from '../engine/types.ts';
import { UNREADABLE } from './texts.ts';

/** A file to check, or something asked for that cannot be. `path` is for people: relative as given, with `/`. */
export type Found =
  | { readonly path: string; readonly file: string }
  | { readonly path: string; readonly unreadable: Localised };

/** Kinds of files that a walk through a folder picks up. */
const WALKED = new Set(['.md', '.markdown', '.txt']);

/** Word processors' and web files named to the command: their formats come later, and are not read as if they were text. */
const LATER = new Set(['.html', '.htm', '.docx', '.odt', '.doc', '.rtf', '.pdf']);

const SKIPPED_FOLDERS = new Set(['node_modules']);

/**
 * The files behind paths named to the command, in the order given and sorted
 * inside folders, each once. Hidden folders and node_modules are not entered.
 * What cannot be read is told and the rest goes on.
 */
export function* findFiles(paths: readonly string[], cwd: string): Generator<Found> {
  const seen = new Set<string>();
  for (const given of paths) yield* found(tidy(given), resolve(cwd, given), true, seen);
}

/** The bytes of a file, or why they cannot be had. */
export function readBytes(file: string): Uint8Array | { readonly unreadable: Localised } {
  try {
    return readFileSync(file);
  } catch (error) {
    return { unreadable: reason(error, file) };
  }
}

function* found(path: string, file: string, named: boolean, seen: Set<string>): Generator<Found> {
  let stats: Stats;
  let real: string;
  try {
    stats = statSync(file);
    real = realpathSync(file);
  } catch (error) {
    // In a folder, a link or file of no interest to us is no concern of ours either.
    if (named || WALKED.has(extname(file).toLowerCase())) yield { path, unreadable: reason(error, file) };
    return;
  }
  const extension = extname(file).toLowerCase();
  if (stats.isDirectory()) {
    if (seen.has(real)) return;
    seen.add(real);
    yield* inFolder(path, file, seen);
  } else if (!stats.isFile()) {
    if (named) yield { path, unreadable: UNREADABLE.special };
  } else if (named && LATER.has(extension)) yield { path, unreadable: UNREADABLE.format };
  else if ((named || WALKED.has(extension)) && !seen.has(real)) {
    seen.add(real);
    yield { path, file };
  }
}

function* inFolder(path: string, folder: string, seen: Set<string>): Generator<Found> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    yield { path, unreadable: reason(error, folder) };
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith('.') || SKIPPED_FOLDERS.has(name)) continue;
    yield* found(path === '.' ? name : posix.join(path, name), join(folder, name), false, seen);
  }
}

/** `./a//b` → `a/b`; absolute paths and `../` stay. */
function tidy(path: string): string {
  const normal = posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

function reason(error: unknown, file: string): Localised {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return UNREADABLE.denied;
  if (code === 'ENOENT' || code === 'ENOTDIR') return isLink(file) ? UNREADABLE.dangling : UNREADABLE.missing;
  if (code === 'ELOOP') return UNREADABLE.dangling;
  const { other } = UNREADABLE;
  const detail = ` (${code ?? String(error)})`;
  return { kk: other.kk + detail, ru: other.ru + detail, en: other.en + detail };
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}
