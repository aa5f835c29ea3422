import type { CompiledWords } from '../engine/index.ts';

/**
 * The compiled words that a package carries. In the sources there are none
 * and the linter compiles them itself; the build puts a module with the tables
 * in this one's place, so that a start-up only reads them.
 */
export function packagedWords(): CompiledWords | undefined {
  return undefined;
}
