/**
 * Builds dist/: the command line, the language server and the extension, each
 * one file. An entry whose source does not exist yet is skipped.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

/** The extension host loads CommonJS; `.cjs` says so in a package of ES modules. */
const ENTRIES = [
  { source: 'cli/main.ts', output: 'dist/cli.js', format: 'esm' },
  { source: 'server/main.ts', output: 'dist/server.js', format: 'esm' },
  { source: 'client/extension.ts', output: 'dist/extension.cjs', format: 'cjs', external: ['vscode'] },
];

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

/** Puts the compiled words in the place of rules/words.ts, so that a start-up only reads them. */
function packagedWords(tables) {
  const contents = `const tables = JSON.parse(${JSON.stringify(JSON.stringify(tables))});\nexport const packagedWords = () => tables;\n`;
  return {
    name: 'packaged-words',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]rules[\\/]words\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}

const { compileDefaultWords } = await importSource('rules/linter.ts');
const words = packagedWords(compileDefaultWords());

for (const { source, output, format, external } of ENTRIES) {
  if (!existsSync(join(root, source))) continue;
  await build({
    entryPoints: [join(root, source)],
    outfile: join(root, output),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format,
    external: external ?? [],
    charset: 'utf8',
    legalComments: 'linked',
    banner: format === 'esm' ? { js: REQUIRE } : {},
    plugins: [words],
    logLevel: 'warning',
  });
}
