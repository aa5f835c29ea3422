import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const temporary: string[] = [];
process.on('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'adep-test-'));
  temporary.push(folder);
  return folder;
}

let built: string | undefined;

/** The command line as users get it, built once for all tests. */
function builtCli(): string {
  if (built !== undefined) return built;
  const folder = temporaryFolder();
  const outdir = join(folder, 'dist');
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const build = spawnSync(process.execPath, ['esbuild.mjs', 'cli', '--outdir', outdir], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stderr}`);
  built = join(outdir, 'cli.js');
  return built;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `adep` as a process of its own, in English unless `env` says otherwise. */
export function adep(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Ran {
  const result: SpawnSyncReturns<string> = spawnSync(process.execPath, [builtCli(), ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input as string | undefined,
    env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** A folder with the given files, removed when the tests end. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
