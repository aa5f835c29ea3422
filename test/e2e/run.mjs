import { execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from './files.mjs';
import { steps } from './steps.mjs';

/**
 * Drives the packaged extension in a real workbench with a real browser and
 * prints «N passed, N failed». Without Chromium it is skipped, unless CI=true.
 */

const here = import.meta.dirname;
const root = join(here, '..', '..');
const screenshots = join(here, 'screenshots');
const CI = process.env.CI === 'true';

function findChromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.CHROMIUM, ...places].find(path => path && existsSync(path));
}

function findVsix() {
  if (process.env.VSIX) return process.env.VSIX;
  execSync('npm run --silent package', { cwd: root, stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, 'dist', `adep-${version}.vsix`);
}

async function main() {
  const executablePath = findChromium();
  if (!executablePath) {
    const advice = 'end-to-end test: no Chromium (apt-get install -y chromium, or name one in CHROMIUM)';
    console.log(CI ? advice : `${advice}: skipped`);
    return CI ? 1 : 0;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('end-to-end test: the workbench is built for Linux on x64 only: skipped');
    return CI ? 1 : 0;
  }
  if (!existsSync(join(here, 'node_modules/.workbench-ready'))) {
    execFileSync('sh', [join(here, 'setup.sh')], { stdio: 'inherit' });
  }
  const vsix = findVsix();
  mkdirSync(screenshots, { recursive: true });
  // Only now: the harness has its own modules, which setup.sh has just installed.
  const { chromium } = await import('playwright-core');
  const { openWorkbench } = await import('./workbench.mjs');
  const settings = { 'adep.language': 'ru' };
  const log = join(screenshots, 'workbench.log');
  const workbench = await openWorkbench({ vsix, files: FILES, settings, log, chromium, executablePath });
  let passed = 0;
  let failed = 0;
  try {
    for (const [name, step] of steps(workbench)) {
      const shot = suffix =>
        workbench.page.screenshot({ path: join(screenshots, `${passed + failed + 1}${suffix}.png`) });
      const started = performance.now();
      try {
        await step(() => shot(''));
        passed += 1;
        console.log(`ok      ${name} (${Math.round(performance.now() - started)} ms)`);
      } catch (error) {
        await shot('-failed').catch(() => {});
        failed += 1;
        console.error(`FAILED  ${name}\n${error.stack}`);
        // What follows builds on what went before.
        break;
      }
    }
  } finally {
    await workbench.close();
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main();
