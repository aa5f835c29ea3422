import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the scripts need, without the rules: a copy starts with none. */
const COPIED = ['engine', 'scripts', 'rules/law', 'rules/shared', 'rules/linter.ts', 'rules/words.ts', 'package.json'];
const TESTS = ['test/check.ts', 'test/rules/examples.test.ts', '.mocharc.json', 'tsconfig.json'];

function script(root: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root, encoding: 'utf8' });
}

describe('npm run generate', function () {
  this.timeout(120_000);

  it('guards every way to build', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['build', 'package'])
      assert.match(scripts[name], /^npm run -s generate -- --validate && /, name);
  });

  it('finds every generated file fresh', () => {
    const { status, stderr } = script(ROOT, 'scripts/generate.ts', '--check');
    assert.equal(status, 0, stderr);
  });

  describe('in a copy without rules', () => {
    const copy = mkdtempSync(join(tmpdir(), 'adep-copy-'));
    before(() => {
      for (const path of [...COPIED, ...TESTS]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    });
    after(() => rmSync(copy, { recursive: true, force: true }));

    it('lists what is stale, and writes nothing with --check', () => {
      const { status, stderr } = script(copy, 'scripts/generate.ts', '--check');
      assert.equal(status, 1);
      assert.match(stderr, /stale: rules\/generated\/law\.ts/);
      assert.equal(existsSync(join(copy, 'rules/generated/law.ts')), false);
    });

    it('refuses a name that is none', () => {
      for (const name of ['Upper', 'law', '../x', '-x', 'x_y'])
        assert.equal(script(copy, 'scripts/new-rule.ts', name).status, 2);
    });

    it('creates a rule whose tests fail until it is filled in', () => {
      const made = script(copy, 'scripts/new-rule.ts', 'empty-promise');
      assert.equal(made.status, 0, made.stderr);
      for (const name of ['rule.ts', 'words.ts', 'examples.ts'])
        assert.ok(existsSync(join(copy, 'rules/empty-promise', name)), name);
      assert.match(
        readFileSync(join(copy, 'rules/generated/index.ts'), 'utf8'),
        /emptyPromise from '..\/empty-promise\/rule\.ts'/,
      );
      assert.ok(existsSync(join(copy, 'docs/rules/empty-promise.md')));
      assert.equal(script(copy, 'scripts/generate.ts', '--check').status, 0);
      const tests = script(copy, 'node_modules/mocha/bin/mocha.js', 'test/rules/examples.test.ts');
      assert.notEqual(tests.status, 0);
      assert.match(tests.stdout, /empty-promise[\s\S]*only 0 bad/);
      assert.equal(script(copy, 'scripts/new-rule.ts', 'empty-promise').status, 2);
    });

    it('fails on a rule that stands on no known provision, or in a folder of another name', () => {
      const path = join(copy, 'rules/empty-promise/rule.ts');
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('provisions: []', "provisions: ['kz-2015/9.9']"));
      assert.match(
        script(copy, 'scripts/generate.ts').stderr,
        /it stands on "kz-2015\/9\.9", which rules\/law does not hold/,
      );
      writeFileSync(path, text.replace("id: 'empty-promise'", "id: 'other'"));
      assert.match(
        script(copy, 'scripts/generate.ts').stderr,
        /the folder is "empty-promise" and the rule's id "other"/,
      );
      writeFileSync(path, text);
    });

    it('fails on a mistake in the law, with its line', () => {
      const path = join(copy, 'rules/law/kz-2015.yaml');
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('textual: partly', 'textual: partial'));
      for (const flags of [[], ['--check'], ['--validate']]) {
        const { status, stderr } = script(copy, 'scripts/generate.ts', ...flags);
        assert.equal(status, 1);
        assert.match(stderr, /rules\/law\/kz-2015\.yaml:\d+: .*"textual: partial"/);
      }
      writeFileSync(path, text);
    });

    it('removes the page of a rule that is gone', () => {
      rmSync(join(copy, 'rules/empty-promise'), { recursive: true });
      assert.equal(script(copy, 'scripts/generate.ts').status, 0);
      assert.equal(existsSync(join(copy, 'docs/rules/empty-promise.md')), false);
    });
  });
});
