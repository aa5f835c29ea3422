import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { launch, PULL, PUSH, start, type TestClient } from './client.ts';
import { INSULT, STATEMENT } from './statements.ts';

const code = (expected: number) => (error: unknown) => error instanceof ResponseError && error.code === expected;

describe('server: whatever comes in whatever order', () => {
  let client: TestClient | undefined;
  afterEach(async () => {
    await client?.stop();
    client = undefined;
  });

  it('refuses requests before initialize, then works', async () => {
    const { process: server, connection } = launch();
    const early = connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'untitled:a.md' },
      position: { line: 0, character: 0 },
    });
    await assert.rejects(early, code(ErrorCodes.ServerNotInitialized));
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const published = new Promise<{ diagnostics: unknown[] }>(resolve => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    const textDocument = { uri: 'untitled:a.md', languageId: 'markdown', version: 1, text: STATEMENT };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    assert.equal((await published).diagnostics.length, 1);
    await connection.sendRequest('shutdown');
    const late = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: 'untitled:a.md' } });
    await assert.rejects(late, code(ErrorCodes.InvalidRequest));
    const exit = new Promise(resolve => server.once('exit', resolve));
    await connection.sendNotification('exit');
    assert.equal(await exit, 0);
    connection.dispose();
  });

  it('exits with 1 when it was not asked to shut down', async () => {
    const { process: server, connection } = launch();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const exit = new Promise(resolve => server.once('exit', resolve));
    await connection.sendNotification('exit');
    assert.equal(await exit, 1);
    connection.dispose();
  });

  it('answers for unknown and closed documents with nothing', async () => {
    client = await start({ capabilities: PULL });
    const uri = 'untitled:a.md';
    client.open(uri, STATEMENT);
    client.close(uri);
    client.close(uri);
    client.change(uri, 9, [{ text: 'x' }]);
    for (const unknown of [uri, 'untitled:b.md', '', 'not a uri', 'file:///%E0%A4%A']) {
      assert.deepEqual(await client.items(unknown), []);
      assert.equal(await client.hover(unknown, 0, 0), null);
      assert.deepEqual(
        await client.codeActions(unknown, { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } }),
        [],
      );
    }
  });

  it('survives messages that make no sense', async () => {
    client = await start({ capabilities: PULL, options: [1, 'x'] });
    const { connection } = client;
    const uri = 'untitled:a.md';
    client.open(uri, STATEMENT);
    client.open(uri, STATEMENT);
    const bad: [string, unknown][] = [
      ['textDocument/didChange', { textDocument: { uri, version: null }, contentChanges: [{ text: 'x' }] }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [] }],
      ['textDocument/didChange', {}],
      ['textDocument/didOpen', {}],
      ['workspace/didChangeWatchedFiles', {}],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///%E0%A4%A/adep.yaml', type: 9 }] }],
      ['workspace/didChangeConfiguration', { settings: 'x' }],
      ['workspace/didChangeConfiguration', { settings: { adep: null } }],
      ['workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: 'x', name: 'x' }] } }],
      ['no/such/notification', 1],
    ];
    for (const [method, params] of bad) await connection.sendNotification(method, params);
    for (const method of [
      'textDocument/hover',
      'textDocument/diagnostic',
      'textDocument/codeAction',
      'no/such/request',
    ]) {
      await assert.rejects(connection.sendRequest(method, {}));
    }
    for (const args of [undefined, 7, [], [7], [uri, 'x'], [uri, { line: 'x' }], [uri, { line: -5, character: 1e9 }]]) {
      await connection.sendRequest('workspace/executeCommand', { command: 'adep.explain', arguments: args });
    }
    assert.equal(await client.execute('no.such.command', uri), null);
    const far = { line: 4_000_000, character: 4_000_000 };
    assert.equal(await client.hover(uri, far.line, far.character), null);
    assert.deepEqual(
      (await client.items(uri)).map(item => item.code),
      [INSULT.rule],
    );
  });

  it('cancels requests, whether they have begun or not', async () => {
    client = await start({ capabilities: PULL });
    const uri = 'untitled:a.md';
    client.open(uri, STATEMENT);
    await client.pull(uri);
    const pulls = Array.from({ length: 20 }, (_, index) => {
      client!.change(uri, index + 2, [{ text: `${STATEMENT}${'а '.repeat(index)}` }]);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri } };
      const answer = client!.connection.sendRequest('textDocument/diagnostic', params, source.token);
      const settled = answer.then(
        () => 'answered',
        error => (code(LSPErrorCodes.RequestCancelled)(error) ? 'cancelled' : String(error)),
      );
      if (index < 19) source.cancel();
      return settled;
    });
    const outcomes = await Promise.all(pulls);
    assert.equal(outcomes.at(-1), 'answered');
    assert.deepEqual([...new Set(outcomes)].sort(), ['answered', 'cancelled']);
    assert.ok(outcomes.filter(outcome => outcome === 'cancelled').length >= 15, outcomes.join());
    assert.equal((await client.items(uri)).length, 1);
  });

  it('checks nothing for a document that was closed while its check waited', async () => {
    client = await start({ capabilities: PUSH });
    const uri = 'untitled:gone.md';
    for (let round = 0; round < 20; round++) {
      client.open(uri, STATEMENT);
      client.close(uri);
    }
    client.open('untitled:last.md', STATEMENT);
    await client.published('untitled:last.md');
    assert.deepEqual(client.history(uri).at(-1)!.diagnostics, []);
  });
});

describe('server: command line', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '../../server/main.ts'), ...args], {
      encoding: 'utf8',
    });

  it('prints its version, its usage, and fails without a transport', () => {
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/u);
    const help = run('--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, /--stdio/u);
    const none = run();
    assert.equal(none.status, 2);
    assert.match(none.stderr, /--stdio/u);
  });
});
