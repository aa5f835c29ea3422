import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Generated files by path relative to the repository, and generated files that must go. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly obsolete: readonly string[];
}

/** Paths whose content on disk differs from what would be generated, sorted. */
export function staleFiles(root: string, generated: Generated): string[] {
  const changed = [...generated.files].filter(([path, text]) => {
    const full = join(root, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  return [...changed.map(([path]) => path), ...generated.obsolete].sort();
}

/** Writes what changed and removes what is obsolete; gives the paths touched. */
export function writeGenerated(root: string, generated: Generated): string[] {
  const touched = staleFiles(root, generated);
  for (const path of touched) {
    const full = join(root, path);
    const text = generated.files.get(path);
    if (text === undefined) {
      rmSync(full);
      continue;
    }
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return touched;
}
