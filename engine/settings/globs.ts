import picomatch from 'picomatch/posix.js';

/** True when the pattern can be matched in time linear in the path, within a small power. */
export function isSafeGlob(glob: string): boolean {
  if (glob.length > 1000) return false;
  const parts = posix(glob).split('/');
  if (parts.filter(part => part === '**').length > 3) return false;
  return parts.every(part => part === '**' || part.split('*').length - 1 <= 3);
}

/**
 * Whether the path, relative to the folder of adep.yaml, is named by one of the
 * patterns: `*`, `**`, `?`, `[a-z]`, `{a,b}`. A backslash separates folders in
 * both, as on Windows; extended patterns such as `+(a|b)` are not read.
 */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  const clean = relative(path);
  return globs.some(glob => isSafeGlob(glob) && picomatch(relative(glob), OPTIONS)(clean));
}

const OPTIONS = { dot: true, noextglob: true, nonegate: true, windows: false };

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

function relative(path: string): string {
  return posix(path).replace(/^(?:\.\/)+/, '');
}
