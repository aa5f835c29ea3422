import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * `npm run bench [-- --json]`: how quick the start, a whole check and a
 * keystroke are, each beside what bounds it in the same run, since times differ
 * from machine to machine and ratios hardly do. Never fails by time.
 */

interface Inside {
  readonly languages: readonly InLanguage[];
  /** The hostile text whose cost grows most when it becomes four times as long. */
  readonly growth: { readonly text: string; readonly ratio: number };
}

interface InLanguage {
  readonly language: string;
  readonly units: number;
  readonly unitsPerSecond: number;
  readonly floorUnitsPerSecond: number;
  readonly keystroke: { readonly units: number; readonly p50: number; readonly p95: number };
}

interface Row {
  readonly what: string;
  readonly value: string;
  readonly floor: string;
  readonly ratio: string;
}

const STARTS = 9;
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'adep-bench-'));
try {
  const results = await measure();
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else process.stdout.write(table(results));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  node([join(root, 'esbuild.mjs'), 'cli', '--outdir', folder]);
  const inside = join(folder, 'inside.mjs');
  await build({
    entryPoints: [join(root, 'scripts', 'bench', 'inside.ts')],
    outfile: inside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const statement = join(root, 'examples', 'press', 'release.ru.md');
  const nothing: number[] = [];
  const start: number[] = [];
  // In turns, so that both meet the same machine.
  for (let run = 0; run < STARTS; run++) {
    nothing.push(time(['-e', '0']));
    start.push(time([join(folder, 'cli.js'), 'check', statement]));
  }
  return {
    node: process.version,
    start: { nothing: median(nothing), check: median(start) },
    engine: JSON.parse(node([inside])) as Inside,
  };
}

function table({ start, engine }: Awaited<ReturnType<typeof measure>>): string {
  const million = (units: number) => `${(units / 1e6).toFixed(2)} M units/s`;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const rows: Row[] = [
    { what: '', value: 'adep', floor: 'floor', ratio: 'ratio' },
    {
      what: 'start and one statement (floor: node -e 0)',
      value: ms(start.check),
      floor: ms(start.nothing),
      ratio: (start.check / start.nothing).toFixed(1),
    },
    ...engine.languages.map(each => ({
      what: `whole check, ${each.language} (floor: words looked up)`,
      value: million(each.unitsPerSecond),
      floor: million(each.floorUnitsPerSecond),
      ratio: (each.floorUnitsPerSecond / each.unitsPerSecond).toFixed(1),
    })),
    ...engine.languages.map(({ language, keystroke, unitsPerSecond }) => {
      const whole = (keystroke.units / unitsPerSecond) * 1000;
      return {
        what: `keystroke in 50 KB, ${language}, p50 / p95 (beside a whole check)`,
        value: `${keystroke.p50.toFixed(1)} / ${ms(keystroke.p95)}`,
        floor: ms(whole),
        ratio: (keystroke.p50 / whole).toFixed(2),
      };
    }),
    {
      what: 'worst growth of a hostile text made four times as long',
      value: JSON.stringify(engine.growth.text),
      floor: '4.0',
      ratio: engine.growth.ratio.toFixed(1),
    },
  ];
  const width = (key: keyof Row) => Math.max(...rows.map(row => row[key].length));
  return rows
    .map(
      ({ what, value, floor, ratio }) =>
        `${what.padEnd(width('what'))}  ${value.padStart(width('value'))}  ${floor.padStart(width('floor'))}  ${ratio.padStart(width('ratio'))}\n`,
    )
    .join('');
}

/** Standard output of a Node process. */
function node(args: readonly string[], expected: readonly number[] = [0]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status === null || !expected.includes(status)) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

function time(args: readonly string[]): number {
  const from = performance.now();
  // 1 only says that there are findings.
  node(args, [0, 1]);
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
