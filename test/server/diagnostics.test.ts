import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { PULL, PUSH, slice, start, type TestClient } from './client.ts';
import { CALM, FRONT_MATTER, INSULT, PROMISE, STATEMENT } from './statements.ts';

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(diagnostic => diagnostic.code);

describe('server: diagnostics pushed to a client that cannot pull', () => {
  let client: TestClient;
  before(async () => {
    client = await start({ capabilities: PUSH });
  });
  after(() => client.stop());

  it('come with the document, at the passage, with rule, severity, source, page and fingerprint', async () => {
    const uri = 'untitled:push-1';
    client.open(uri, STATEMENT);
    const { diagnostics, version } = await client.published(uri);
    assert.equal(version, 1);
    assert.deepEqual(rulesOf(diagnostics), [INSULT.rule]);
    const [diagnostic] = diagnostics;
    assert.ok(slice(STATEMENT, diagnostic!.range).includes(INSULT.word), slice(STATEMENT, diagnostic!.range));
    assert.equal(diagnostic!.source, 'adep');
    assert.equal(diagnostic!.severity, 1);
    assert.match(String(diagnostic!.message), /[а-я]{4}/u);
    assert.match(String(diagnostic!.data.fingerprint), /^[0-9a-f]{16}$/u);
    assert.match(diagnostic!.codeDescription!.href, /^file:.*docs\/rules\/disparagement\.md$/u);
  });

  it('follow edits and go when the passage or the document goes', async () => {
    const uri = 'untitled:push-2';
    client.open(uri, `${FRONT_MATTER}${CALM}\n`);
    assert.deepEqual((await client.published(uri)).diagnostics, []);
    const end = { line: 6, character: CALM.length };
    client.change(uri, 2, [{ range: { start: end, end }, text: ` ${INSULT.sentence}` }]);
    const found = await client.published(uri, params => params.version === 2);
    assert.deepEqual(rulesOf(found.diagnostics), [INSULT.rule]);
    const tail = { line: 6, character: CALM.length + 1 + INSULT.sentence.length };
    client.change(uri, 3, [{ range: { start: end, end: tail }, text: '' }]);
    assert.deepEqual((await client.published(uri, params => params.version === 3)).diagnostics, []);
    client.change(uri, 4, [{ text: STATEMENT }]);
    await client.published(uri, params => params.diagnostics.length > 0);
    client.close(uri);
    assert.deepEqual((await client.published(uri)).diagnostics, []);
  });

  it('skip versions that are already out of date', async () => {
    const uri = 'untitled:push-3';
    client.open(uri, STATEMENT);
    for (let version = 2; version <= 200; version++) {
      const at = { line: 8, character: 0 };
      client.change(uri, version, [{ range: { start: at, end: at }, text: 'а' }]);
    }
    const last = await client.published(uri, params => params.version === 200);
    assert.deepEqual(rulesOf(last.diagnostics), [INSULT.rule]);
    const versions = client.history(uri).map(params => params.version);
    assert.ok(versions.length < 100, `${versions.length} of 200 versions were published`);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a! - b!),
    );
  });

  it('keep silent about what is no statement until the user says that it is one', async () => {
    const uri = 'untitled:push-4';
    const text = `# Заметки\n\n${INSULT.sentence}\n`;
    client.open(uri, text);
    assert.deepEqual((await client.published(uri)).diagnostics, []);
    assert.equal(await client.execute('adep.checkAsStatement', uri, 'speech'), true);
    const { diagnostics } = await client.published(uri, params => params.diagnostics.length > 0);
    assert.deepEqual(rulesOf(diagnostics), [INSULT.rule]);
    assert.equal(await client.execute('adep.checkAsStatement', 'untitled:nowhere'), false);
  });

  it('keep silent about front matter of other programs', async () => {
    const uri = 'untitled:push-5';
    client.open(uri, `---\ntitle: Заметки\ntags: [x]\n---\n\n${INSULT.sentence}\n`);
    assert.deepEqual((await client.published(uri)).diagnostics, []);
  });

  it('show what is wrong with the front matter and still check the body', async () => {
    const uri = 'untitled:push-6';
    const text = `---\ntype: pres-release\n---\n\n${INSULT.sentence}\n`;
    client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const problem = diagnostics.find(diagnostic => diagnostic.code === undefined);
    assert.equal(slice(text, problem!.range), 'pres-release');
    assert.match(String(problem!.message), /press-release/u);
    assert.ok(rulesOf(diagnostics).includes(INSULT.rule));
  });

  it('check plain text as plain text', async () => {
    const uri = 'untitled:push-7';
    client.open(uri, `${FRONT_MATTER}    ${INSULT.sentence}\n`, 'plaintext');
    assert.deepEqual(rulesOf((await client.published(uri)).diagnostics), [INSULT.rule]);
  });

  it('say that a document is too long instead of checking it', async () => {
    const uri = 'untitled:push-8';
    client.open(uri, `${FRONT_MATTER}${`${INSULT.sentence}\n`.repeat(230_000)}`);
    const { diagnostics } = await client.published(uri);
    assert.equal(diagnostics.length, 1);
    assert.match(String(diagnostics[0]!.message), /10 МБ/u);
  });
});

describe('server: diagnostics pulled', () => {
  let client: TestClient;
  before(async () => {
    client = await start({ capabilities: PULL });
  });
  after(() => client.stop());

  it('are announced, and nothing is pushed beside them', async () => {
    assert.deepEqual(client.initializeResult.capabilities.diagnosticProvider, {
      identifier: 'adep',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    const uri = 'untitled:pull-1';
    client.open(uri, STATEMENT);
    assert.deepEqual(rulesOf(await client.items(uri)), [INSULT.rule]);
    client.close(uri);
    await client.pull(uri);
    assert.deepEqual(client.history(uri), []);
  });

  it('are unchanged for the same text, and full again after an edit or another statement of the user', async () => {
    const uri = 'untitled:pull-2';
    client.open(uri, `${CALM}\n`);
    const first = await client.pull(uri);
    const second = await client.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    client.change(uri, 2, [{ text: STATEMENT }]);
    const third = await client.pull(uri, first.resultId);
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
    client.close(uri);
    client.open(uri, `${CALM}\n`);
    assert.equal((await client.pull(uri, third.resultId)).kind, 'full');
    const before = client.refreshes();
    await client.execute('adep.checkAsStatement', uri);
    await client.pull(uri);
    assert.ok(client.refreshes() > before);
  });

  it('have no range outside the text, whatever line ends and planes it uses', async () => {
    const uri = 'untitled:pull-3';
    const text = `${FRONT_MATTER}😀😀 ${CALM}\n\n🇰🇿 ${INSULT.sentence} 👨‍👩‍👧 ${PROMISE.sentence}\n`.replaceAll(
      '\n',
      '\r\n',
    );
    client.open(uri, text);
    const items = await client.items(uri);
    assert.deepEqual(rulesOf(items), [INSULT.rule, PROMISE.rule]);
    assert.ok(slice(text, items[0]!.range).includes(INSULT.word));
    assert.ok(slice(text, items[1]!.range).includes(PROMISE.word), slice(text, items[1]!.range));
  });
});
