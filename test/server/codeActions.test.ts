import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../engine/types.ts';
import { safeEdits } from '../../server/codeActions.ts';
import { applyAction, PULL, PUSH, start, type TestClient } from './client.ts';
import { INSULT, STATEMENT } from './statements.ts';

const uri = 'untitled:actions.md';

describe('server: code actions', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('fix the passage: after each, applied, the finding is gone and no other has come', async () => {
    client = await start({ capabilities: PULL });
    const text = STATEMENT.replaceAll('\n', '\r\n').replace('# О', '# 😀 О');
    client.open(uri, text);
    const [found] = await client.items(uri);
    const actions = await client.codeActions(uri, found!.range, [found!]);
    assert.ok(actions.length > 0, 'there is a quick fix');
    for (const [index, action] of actions.entries()) {
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(action.diagnostics, [found]);
      assert.match(action.title, /[а-я]{3}/u);
      const fixed = applyAction(action, uri, text);
      assert.notEqual(fixed, text);
      const copy = `untitled:fixed-${index}.md`;
      client.open(copy, fixed);
      assert.deepEqual(await client.items(copy), [], action.title);
    }
    assert.ok(actions.filter(action => action.isPreferred).length <= 1);
  });

  it('are offered for a cursor in the passage, by fingerprint, by kind, and not elsewhere', async () => {
    client = await start({ capabilities: PULL });
    client.open(uri, STATEMENT);
    const [found] = await client.items(uri);
    const { start: cursor } = found!.range;
    const nowhere = { line: 6, character: 1 };
    const all = await client.codeActions(uri, { start: cursor, end: cursor });
    assert.ok(all.length > 0);
    assert.deepEqual(await client.codeActions(uri, { start: nowhere, end: nowhere }), []);
    assert.equal((await client.codeActions(uri, { start: nowhere, end: nowhere }, [found!])).length, all.length);
    assert.deepEqual(await client.codeActions(uri, found!.range, [found!], ['refactor']), []);
    assert.equal((await client.codeActions(uri, found!.range, [found!], ['quickfix'])).length, all.length);
  });

  it('are made from the text as it stands, not from the diagnostics that the client still shows', async () => {
    client = await start({ capabilities: PULL });
    client.open(uri, STATEMENT);
    const [stale] = await client.items(uri);
    const first = { line: 6, character: 0 };
    client.change(uri, 2, [{ range: { start: first, end: first }, text: 'Сообщаем.\n\n' }]);
    const [action] = await client.codeActions(uri, stale!.range, [stale!]);
    const text = STATEMENT.split('\n').toSpliced(6, 0, 'Сообщаем.', '').join('\n');
    const change = action!.edit!.documentChanges![0]!;
    assert.equal('textDocument' in change && change.textDocument.version, 2);
    assert.ok(!applyAction(action!, uri, text).includes(INSULT.word));
  });

  it('trust no data that comes back', async () => {
    client = await start({ capabilities: PULL });
    client.open(uri, STATEMENT);
    const [found] = await client.items(uri);
    const nowhere = { start: { line: 6, character: 1 }, end: { line: 6, character: 1 } };
    for (const data of [null, 7, 'x', [], { fingerprint: 7 }, { fingerprint: '__proto__' }, { fingerprint: {} }]) {
      assert.deepEqual(await client.codeActions(uri, nowhere, [{ ...found!, data }]), []);
    }
    assert.deepEqual(await client.codeActions(uri, nowhere, 'x' as never), []);
  });

  it('use plain changes for clients that know no versions', async () => {
    client = await start({ capabilities: { textDocument: PUSH.textDocument! } });
    client.open(uri, STATEMENT);
    const { diagnostics } = await client.published(uri);
    const [action] = await client.codeActions(uri, diagnostics[0]!.range);
    assert.equal(action!.edit!.documentChanges, undefined);
    assert.ok(!applyAction(action!, uri, STATEMENT).includes(INSULT.word));
  });

  it('of source.fixAll.adep never touch what is not safe', async () => {
    client = await start({ capabilities: PULL });
    client.open(uri, STATEMENT);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    // Rewording an insult changes the meaning, so nothing may be done in bulk.
    for (const only of [['source.fixAll.adep'], ['source.fixAll'], ['source']]) {
      assert.deepEqual(await client.codeActions(uri, range, [], only), []);
    }
  });
});

describe('server: safe edits in bulk', () => {
  const title = { kk: '', ru: '', en: '' };
  const finding = (start: number, ...fixes: Fix[]) => ({ start, end: start + 1, fixes }) as unknown as Finding;
  const fix = (start: number, end: number, safe: boolean, newText: string, preferred = false): Fix => ({
    title,
    safe,
    preferred,
    edits: [{ start, end, newText }],
  });

  it('take one safe fix of each finding, the preferred one, and never two that overlap', () => {
    const edits = safeEdits([
      finding(20, fix(20, 25, true, 'late')),
      finding(0, fix(0, 5, false, 'unsafe'), fix(0, 5, true, 'plain'), fix(0, 5, true, 'preferred', true)),
      finding(4, fix(4, 8, true, 'overlapping')),
      finding(10, fix(10, 12, false, 'unsafe only')),
    ]);
    assert.deepEqual(
      edits.map(edit => edit.newText),
      ['preferred', 'late'],
    );
  });
});
