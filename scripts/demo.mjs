import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Checks the bundled sample as a press officer would, and says what the exit code means. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples/press'], {
  cwd: root,
  stdio: 'inherit',
});
console.log(`\nadep check ended with ${status}: 0 nothing that blocks, 1 findings that block, 2 could not run.`);
process.exitCode = status === 1 ? 0 : 1;
