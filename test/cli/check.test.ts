import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { adep, folderWith } from './adep.ts';

const LATE = (date: string, discovered: string): string =>
  `---\ntype: refutation\ndate: ${date}\naccusation:\n  discovered: ${discovered}\n---\n\nThe newspaper claimed that our office takes bribes. The claim is untrue.\n`;

/** Answered late while point 18 was in force: an error. */
const ERROR = LATE('2014-06-02', '2014-03-10');
/** The same when it was repealed: a warning. */
const WARNING = LATE('2024-06-02', '2024-03-10');
const CLEAN = 'The library is open from nine to six.\n';

interface Json {
  readonly version: number;
  readonly statements: readonly {
    readonly path: string;
    readonly type: string | null;
    readonly language: string | null;
    readonly findings: readonly Record<string, unknown>[];
    readonly problems: readonly { readonly message: string; readonly start: number; readonly end: number }[];
  }[];
  readonly settings: readonly {
    readonly path: string;
    readonly problems: readonly { readonly message: string; readonly startPosition: unknown }[];
  }[];
}

function json(text: string): Json {
  return JSON.parse(text) as Json;
}

describe('adep check', function () {
  this.timeout(60_000);

  describe('exit code', () => {
    const folder = folderWith({ 'error.md': ERROR, 'warning.md': WARNING, 'clean.md': CLEAN, 'empty.md': '' });
    const cases: [string[], number][] = [
      [['clean.md'], 0],
      [['empty.md'], 0],
      [['error.md'], 1],
      [['warning.md'], 0],
      [['warning.md', '--fail-on', 'warning'], 1],
      [['--fail-on=information', 'warning.md'], 1],
      [['clean.md', 'warning.md', 'error.md'], 1],
      [['error.md', 'missing.md'], 2],
      [['clean.md', 'missing.md'], 2],
    ];
    for (const [args, code] of cases)
      it(`is ${code} for ${args.join(' ')}`, () => assert.equal(adep(['check', ...args], { cwd: folder }).code, code));

    it('follows failOn of the nearest adep.yaml, which --fail-on overrides', () => {
      const root = folderWith({
        'adep.yaml': 'failOn: warning\n',
        'a.md': WARNING,
        'inner/adep.yaml': 'failOn: error\n',
        'inner/b.md': WARNING,
      });
      assert.equal(adep(['check', 'a.md'], { cwd: root }).code, 1);
      assert.equal(adep(['check', 'inner'], { cwd: root }).code, 0);
      assert.equal(adep(['check', '--fail-on', 'error'], { cwd: root }).code, 0);
    });
  });

  describe('json', () => {
    it('has the shape of the contract', () => {
      const folder = folderWith({
        'press/a.md': `\r\n${ERROR}`.trimStart().replaceAll('\n', '\r\n'),
        'press/b.txt': CLEAN,
      });
      const { out, code } = adep(['check', 'press', '--format', 'json', '--today', '2026-11-22'], { cwd: folder });
      assert.equal(code, 1);
      const { version, statements } = json(out);
      assert.equal(version, 1);
      assert.deepEqual(
        statements.map(({ path, type, language }) => ({ path, type, language })),
        [
          { path: 'press/a.md', type: 'refutation', language: 'en' },
          { path: 'press/b.txt', type: null, language: 'en' },
        ],
      );
      const [finding] = statements[0]!.findings;
      assert.equal(finding!.rule, 'accusation-deadline');
      assert.equal(finding!.severity, 'error');
      assert.deepEqual(finding!.provisions, ['kz-2013/18']);
      assert.equal(finding!.text, '2014-03-10');
      assert.equal((finding!.end as number) - (finding!.start as number), 10);
      assert.deepEqual(finding!.startPosition, { line: 5, column: 15 });
      assert.deepEqual(finding!.endPosition, { line: 5, column: 25 });
      assert.equal(typeof finding!.message, 'string');
      assert.equal(typeof finding!.fingerprint, 'string');
      assert.equal(finding!.suppression, null);
      for (const fix of finding!.fixes as { title: unknown; edits: Record<string, unknown>[] }[]) {
        assert.equal(typeof fix.title, 'string');
        for (const edit of fix.edits) assert.deepEqual(Object.keys(edit).sort(), ['end', 'newText', 'start']);
      }
    });

    it('is valid with nothing to check', () => {
      const { out, err, code } = adep(['check', '--format', 'json'], { cwd: folderWith({ 'a.csv': 'x' }) });
      assert.deepEqual(json(out), { version: 1, statements: [], settings: [] });
      assert.match(err, /No \.md or \.txt/);
      assert.equal(code, 0);
    });

    it('is the same on every run', () => {
      const folder = folderWith({ 'a.md': ERROR, 'b/c.md': WARNING, 'b.md': CLEAN });
      const run = (): string => adep(['check', '--format', 'json', '--today', '2026-11-22'], { cwd: folder }).out;
      assert.equal(run(), run());
      assert.deepEqual(
        json(run()).statements.map(({ path }) => path),
        ['a.md', 'b/c.md', 'b.md'],
      );
    });
  });

  describe('standard input', () => {
    it('is checked as if it were the named file, with the settings of its folder', () => {
      const folder = folderWith({
        'adep.yaml': 'statements:\n  - files: "press/**"\n    type: press-release\n',
        'press/x.md': '',
      });
      const args = ['check', '--stdin', '--stdin-filename', 'press/new.md', '--format', 'json'];
      const [statement] = json(adep(args, { cwd: folder, input: CLEAN }).out).statements;
      assert.equal(statement!.path, 'press/new.md');
      assert.equal(statement!.type, 'press-release');
    });

    it('gives the findings of the file with the same bytes', () => {
      const folder = folderWith({ 'a.md': ERROR });
      const file = adep(['check', 'a.md', '--format', 'json'], { cwd: folder });
      const stdin = adep(['check', '--stdin', '--stdin-filename', 'a.md', '--format=json'], {
        cwd: folder,
        input: ERROR,
      });
      assert.equal(stdin.out, file.out);
      assert.equal(stdin.code, 1);
    });

    it('takes no paths beside it', () => {
      assert.equal(adep(['check', '--stdin', 'a.md'], { input: '' }).code, 2);
    });

    it('is not left unread when only its name is given', () => {
      const { code, err } = adep(['check', '--stdin-filename', 'a.md', '--lang', 'en'], { input: ERROR });
      assert.equal(code, 2);
      assert.match(err, /needs --stdin/);
    });
  });

  describe('bad input', () => {
    it('reports what cannot be read and checks the rest', () => {
      const folder = folderWith({
        'a.md': ERROR,
        'binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
        'bad.txt': new Uint8Array([0x41, 0x20, 0x98, 0x99, 0x98, 0x41, 0x42]),
      });
      symlinkSync('nowhere.md', join(folder, 'dangling.md'));
      const { out, err, code } = adep(['check', '.', 'a.md/inside', 'gone', '--format', 'json'], { cwd: folder });
      assert.equal(code, 2);
      const byPath = new Map(json(out).statements.map(statement => [statement.path, statement]));
      assert.deepEqual([...byPath.keys()], ['a.md', 'bad.txt', 'binary.md', 'dangling.md', 'a.md/inside', 'gone']);
      assert.equal(byPath.get('a.md')!.findings.length, 1);
      for (const [path, { problems }] of byPath) if (path !== 'a.md') assert.equal(problems.length, 1, path);
      assert.match(byPath.get('gone')!.problems[0]!.message, /no such file or folder/);
      assert.match(byPath.get('dangling.md')!.problems[0]!.message, /link/);
      assert.ok(byPath.get('bad.txt')!.problems[0]!.start > 0);
      assert.match(err, /gone/);
    });

    it('reads UTF-16 and windows-1251', () => {
      const utf16 = Buffer.from(`\ufeff${CLEAN}`, 'utf16le');
      const cp1251 = Uint8Array.from([
        0xc1, 0xe8, 0xe1, 0xeb, 0xe8, 0xee, 0xf2, 0xe5, 0xea, 0xe0, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2, 0xe0,
        0x2e,
      ]);
      const { code, out } = adep(['check', '--format', 'json'], { cwd: folderWith({ 'a.md': utf16, 'b.md': cp1251 }) });
      assert.deepEqual(
        json(out).statements.map(({ language, problems }) => ({ language, problems })),
        [
          { language: 'en', problems: [] },
          { language: 'ru', problems: [] },
        ],
      );
      assert.equal(code, 0);
    });

    it('follows no loop of links', () => {
      const folder = folderWith({ 'a/b.md': CLEAN });
      symlinkSync('..', join(folder, 'a/up'));
      symlinkSync('self', join(folder, 'a/self'));
      const { out, code } = adep(['check', '--format', 'json'], { cwd: folder });
      assert.deepEqual(
        json(out).statements.map(({ path }) => path),
        ['a/b.md'],
      );
      assert.equal(code, 0);
    });

    it('checks a file once however often it is named', () => {
      const folder = folderWith({ 'a.md': CLEAN });
      assert.equal(
        json(adep(['check', 'a.md', '.', './a.md', '--format', 'json'], { cwd: folder }).out).statements.length,
        1,
      );
    });

    it('locates what is wrong in adep.yaml and checks the rest', () => {
      const folder = folderWith({
        'adep.yaml': 'failOn: warning\nrules:\n  accusation-dedline: off\n',
        'a.md': WARNING,
      });
      const { err, code, out } = adep(['check', '--format', 'json'], { cwd: folder });
      assert.equal(code, 2);
      assert.equal(err, 'adep.yaml:3:3: problem: '.concat(err.slice('adep.yaml:3:3: problem: '.length)));
      const [settings] = json(out).settings;
      assert.equal(settings!.path, 'adep.yaml');
      assert.match(settings!.problems[0]!.message, /accusation-deadline/);
      assert.deepEqual(settings!.problems[0]!.startPosition, { line: 3, column: 3 });
      assert.equal(json(out).statements[0]!.findings.length, 1);
    });

    it('reports an adep.yaml that is a folder', () => {
      const folder = folderWith({ 'a.md': CLEAN });
      mkdirSync(join(folder, 'adep.yaml'));
      const { err, code } = adep(['check', 'a.md'], { cwd: folder });
      assert.equal(code, 2);
      assert.match(err, /^adep\.yaml: problem: it could not be read \(EISDIR\)/);
    });

    it('locates broken front matter and still checks the body', () => {
      const folder = folderWith({ 'a.md': `---\ntype: "speech\n---\n\n${CLEAN}` });
      const { err } = adep(['check', 'a.md'], { cwd: folder });
      assert.match(err, /^a\.md:\d+:\d+: /);
    });

    it('checks a file of ten megabytes', () => {
      const folder = folderWith({ 'big.txt': 'The library is open from nine to six. '.repeat(280_000) });
      assert.equal(adep(['check', 'big.txt'], { cwd: folder }).code, 0);
    });
  });

  describe('pretty', () => {
    const folder = folderWith({ 'a.md': ERROR, 'b.md': WARNING });

    it('underlines the passage and cites the article in the language of the user', () => {
      const { out } = adep(['check', 'a.md', '--lang', 'ru'], { cwd: folder });
      const lines = out.split('\n');
      assert.match(lines[0]!, /^a\.md:5:15 ошибка /);
      assert.equal(lines[1], '    discovered: 2014-03-10');
      assert.equal(lines[2], '                ^^^^^^^^^^');
      assert.equal(lines[3], '  accusation-deadline · пункт 18 Кодекса чести (редакция 2013 года)');
      assert.match(out, /Текстов: 1, ошибок: 1, предупреждений: 0, сведений: 0\n$/);
      assert.ok(!out.includes('\u001b'));
    });

    it('speaks Kazakh when the environment does', () => {
      const { out } = adep(['check', 'a.md'], { cwd: folder, env: { LC_ALL: 'kk_KZ.UTF-8' } });
      assert.match(out, /қате .*[ұүқғөәһ]/);
      assert.match(out, /Ар-намыс кодексінің 18-тармағы/);
    });

    it('prints with --quiet only what fails', () => {
      const { out } = adep(['check', '--quiet'], { cwd: folder });
      assert.match(out, /^a\.md/);
      assert.ok(!out.includes('b.md'));
      assert.ok(!out.includes('Statements'));
    });

    it('prints evidence with --explain', () => {
      const plain = adep(['check', 'a.md'], { cwd: folder }).out;
      const explained = adep(['check', 'a.md', '--explain'], { cwd: folder }).out;
      assert.ok(!plain.includes('because:'));
      assert.match(explained, /because: /);
    });
  });
});
