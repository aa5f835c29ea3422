import { readFileSync } from 'node:fs';
import type { CompiledWords } from '../../engine/index.ts';
import { unpackWords } from './file.ts';

/** Stands in the place of rules/words.ts in built programs: the words lie beside the program. */
export function packagedWords(): CompiledWords {
  return unpackWords(readFileSync(new URL('./words.bin', import.meta.url)));
}
