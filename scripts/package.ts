import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { thirdPartyNotices } from './notices.ts';
import { unexpectedFiles, zipEntries } from './vsix.ts';

/** Builds the extension, packs it and refuses a package that holds anything unforeseen. */

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const vsix = join(root, 'dist', `adep-${version}.vsix`);

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root));
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  // The project has no public address that links of the README could be led to.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const archive = readFileSync(vsix);
const entries = zipEntries(archive);
const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
for (const { name, compressed, size } of entries) {
  console.log(`${kib(compressed).padStart(10)} of ${kib(size).padStart(10)}  ${name}`);
}
console.log(`dist/adep-${version}.vsix: ${entries.length} files, ${kib(archive.length)}`);

const problems = unexpectedFiles(entries.map(entry => entry.name));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
