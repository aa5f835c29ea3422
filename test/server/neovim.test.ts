import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Folder } from './client.ts';
import { CALM, INSULT, STATEMENT } from './statements.ts';

const root = join(import.meta.dirname, '..', '..');

describe('server: Neovim', () => {
  it('shows the findings and applies a code action (needs the Debian package neovim)', function () {
    this.timeout(90_000);
    if (spawnSync('nvim', ['--version']).error) {
      assert.notEqual(process.env.CI, 'true', 'nvim is missing: install it with apt-get install -y neovim');
      this.skip();
    }
    const folder = new Folder();
    try {
      const { file, seen } = runNeovim(folder);
      assert.deepEqual(
        seen.diagnostics.map(({ code, source }) => [code, source]),
        [[INSULT.rule, 'adep']],
      );
      assert.equal(seen.diagnostics[0]!.line, STATEMENT.split('\n').indexOf(INSULT.sentence));
      const saved = readFileSync(file, 'utf8');
      assert.ok(!saved.includes(INSULT.word), saved);
      assert.ok(saved.includes(CALM), 'the rest stands');
    } finally {
      folder.remove();
    }
  });
});

interface Seen {
  readonly diagnostics: readonly { code: string; source: string; line: number }[];
  readonly actions?: readonly string[];
  readonly problem?: string;
}

function runNeovim(folder: Folder): { file: string; seen: Seen } {
  const file = fileURLToPath(folder.write('statement.md', STATEMENT));
  const out = fileURLToPath(folder.write('seen.json', ''));
  const command = [process.execPath, '--import', 'tsx', join(root, 'server/main.ts'), '--stdio'];
  const result = spawnSync('nvim', ['--headless', '--clean', '-S', join(import.meta.dirname, 'neovim.lua')], {
    cwd: root,
    encoding: 'utf8',
    timeout: 80_000,
    env: {
      ...process.env,
      XDG_STATE_HOME: folder.path,
      ADEP_COMMAND: JSON.stringify(command),
      ADEP_FILE: file,
      ADEP_OUT: out,
    },
  });
  const seen = JSON.parse(readFileSync(out, 'utf8') || '{}') as Seen;
  assert.equal(result.status, 0, `${seen.problem ?? ''}\n${result.stdout}${result.stderr}`);
  return { file, seen };
}
