/**
 * Builds the command line, the language server and the extension, each one
 * file, and the words that the first two read: `node esbuild.mjs [names…]
 * [--outdir DIR]`, by default all into dist/.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

/** The extension host loads CommonJS; `.cjs` says so in a package of ES modules. */
const ENTRIES = [
  { name: 'cli', source: 'cli/main.ts', output: 'cli.js', format: 'esm' },
  { name: 'server', source: 'server/main.ts', output: 'server.js', format: 'esm' },
  { name: 'extension', source: 'client/extension.ts', output: 'extension.cjs', format: 'cjs', external: ['vscode'] },
];

const { values, positionals } = parseArgs({
  options: { outdir: { type: 'string', default: join(root, 'dist') } },
  allowPositionals: true,
});
for (const name of positionals)
  if (!ENTRIES.some(entry => entry.name === name))
    throw new Error(`unknown entry ${name}; known are: ${ENTRIES.map(entry => entry.name).join(', ')}`);

/** Dependencies written as CommonJS ask for Node's own modules through `require`, which ES modules lack. */
const REQUIRE = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** Bundles a module and imports it, so that the build can call the sources, which are TypeScript. */
async function importSource(source) {
  const folder = mkdtempSync(join(tmpdir(), 'adep-build-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      entryPoints: [join(root, source)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: REQUIRE },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a module that reads the compiled words in the place of rules/words.ts.
 * They lie in a file of their own beside the programs: as part of a program
 * they would be parsed as source, which takes longer than the rest of a start.
 */
const packagedWords = {
  name: 'packaged-words',
  setup({ onResolve }) {
    onResolve({ filter: /[\\/]words\.ts$/ }, ({ resolveDir, path }) =>
      join(resolveDir, path) === join(root, 'rules', 'words.ts')
        ? { path: join(root, 'scripts', 'words', 'packaged.ts') }
        : undefined,
    );
  },
};

const { compileDefaultWords } = await importSource('rules/linter.ts');
const { packWords } = await importSource('scripts/words/file.ts');
mkdirSync(values.outdir, { recursive: true });
writeFileSync(join(values.outdir, 'words.bin'), packWords(compileDefaultWords()));

for (const { name, source, output, format, external } of ENTRIES) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  await build({
    entryPoints: [join(root, source)],
    outfile: join(values.outdir, output),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format,
    external: external ?? [],
    charset: 'utf8',
    legalComments: 'linked',
    banner: format === 'esm' ? { js: REQUIRE } : {},
    plugins: [packagedWords],
    logLevel: 'warning',
  });
}
