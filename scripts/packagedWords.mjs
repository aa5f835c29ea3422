import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * An esbuild plugin: compiles the words of all rules once a build and puts the
 * tables in the place of `rules/words.ts`, so that a start-up only reads them.
 */
export function packagedWords() {
  let tables;
  return {
    name: 'packaged-words',
    setup(builder) {
      builder.onLoad({ filter: /[\\/]rules[\\/]words\.ts$/ }, async () => {
        tables ??= compileTables();
        const text = JSON.stringify(JSON.stringify(await tables));
        return { contents: `const text = ${text};\nexport const packagedWords = () => JSON.parse(text);`, loader: 'js' };
      });
    },
  };
}

async function compileTables() {
  const folder = await mkdtemp(join(tmpdir(), 'adep-words-'));
  try {
    const outfile = join(folder, 'words.cjs');
    await build({ entryPoints: ['rules/linter.ts'], bundle: true, format: 'cjs', platform: 'node', outfile });
    return createRequire(import.meta.url)(outfile).compileDefaultWords();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
