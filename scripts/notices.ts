import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

/** The licences of the packages that are bundled, as their authors ask for. Throws when one has no licence file. */
export function thirdPartyNotices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const parts = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev && existsSync(join(root, path)))
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const file = readdirSync(join(root, path)).find(entry => /^licen[cs]e/iu.test(entry));
      if (!file) throw new Error(`${path} has no licence file: see what its licence asks for before bundling it`);
      return `${name} ${version} (${license})\n\n${readFileSync(join(root, path, file), 'utf8').trim()}\n`;
    });
  return `Adep bundles the following packages.\n\n${[...new Set(parts)].join(`\n${'-'.repeat(78)}\n\n`)}`;
}
