import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver/node';
import { Folder, PULL, PUSH, start, type TestClient } from './client.ts';
import { CALM, INSULT, STATEMENT } from './statements.ts';

describe('server: adep.yaml', () => {
  let folder: Folder;
  let client: TestClient;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  const changed = (uri: string, type: FileChangeType = FileChangeType.Changed) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

  it('is watched, and what it says from then on holds for open documents', async () => {
    const settings = folder.write('adep.yaml', 'failOn: error\n');
    const uri = folder.write('press/a.md', STATEMENT);
    client = await start({ capabilities: PUSH, folder: folder.uri });
    client.open(uri, STATEMENT);
    assert.equal((await client.published(uri)).diagnostics[0]!.severity, 1);
    assert.deepEqual(client.registrations.get('workspace/didChangeWatchedFiles'), {
      watchers: [{ globPattern: '**/adep.yaml' }],
    });
    folder.write('adep.yaml', 'rules:\n  disparagement: off\n');
    await changed(settings);
    assert.deepEqual((await client.published(uri)).diagnostics, []);
    folder.write('adep.yaml', 'rules:\n  disparagement: information\n');
    await changed(settings);
    assert.equal((await client.published(uri)).diagnostics[0]!.severity, 3);
  });

  it('declares documents by glob, the nearest file to the document winning', async () => {
    folder.write('adep.yaml', 'rules:\n  disparagement: off\n');
    folder.write('press/adep.yaml', 'statements:\n  - files: "**/*.md"\n    type: press-release\n');
    const text = `${INSULT.sentence}\n`;
    const inside = folder.write('press/2026/a.md', text);
    const outside = folder.write('notes/a.md', text);
    client = await start({ capabilities: PULL, folder: folder.uri });
    client.open(inside, text);
    client.open(outside, text);
    assert.deepEqual(
      (await client.items(inside)).map(item => item.code),
      [INSULT.rule],
    );
    assert.deepEqual(await client.items(outside), []);
  });

  it('when broken keeps the last good settings and shows its problem, until repaired', async () => {
    const good = 'rules:\n  disparagement: information\n';
    const settings = folder.write('adep.yaml', good);
    const uri = folder.write('a.md', STATEMENT);
    client = await start({ capabilities: PUSH, folder: folder.uri });
    client.open(uri, STATEMENT);
    assert.equal((await client.published(uri)).diagnostics[0]!.severity, 3);
    folder.write('adep.yaml', 'rules:\n  disparagment: off\n');
    await changed(settings);
    const problems = await client.published(settings);
    assert.deepEqual(problems.diagnostics[0]!.range.start, { line: 1, character: 2 });
    assert.match(String(problems.diagnostics[0]!.message), /disparagement/u);
    assert.equal((await client.published(uri)).diagnostics[0]!.severity, 3);
    folder.write('adep.yaml', good);
    await changed(settings);
    assert.deepEqual((await client.published(settings)).diagnostics, []);
  });

  it('shows its problems before any statement is opened, and takes them back when it is deleted', async () => {
    const settings = folder.write('adep.yaml', 'failOn: never\n');
    client = await start({ capabilities: PULL, folder: folder.uri });
    assert.ok((await client.published(settings)).diagnostics.length > 0);
    folder.remove();
    await changed(settings, FileChangeType.Deleted);
    assert.deepEqual((await client.published(settings)).diagnostics, []);
  });

  it('counts as it stands in the editor, and a client that pulls is asked to pull again', async () => {
    const settings = folder.write('adep.yaml', 'failOn: error\n');
    const uri = folder.write('a.md', STATEMENT);
    client = await start({ capabilities: PULL, folder: folder.uri });
    client.open(uri, STATEMENT);
    const first = await client.pull(uri);
    const before = client.refreshes();
    client.open(settings, 'rules:\n  disparagement: off\n', 'yaml');
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.deepEqual(second.kind === 'full' && second.items, []);
    assert.ok(client.refreshes() > before);
    client.close(settings);
    assert.equal((await client.items(uri)).length, 1);
  });

  it('is read again when a document is saved, for clients without a watcher', async () => {
    folder.write('adep.yaml', 'failOn: error\n');
    const uri = folder.write('a.md', STATEMENT);
    client = await start({ capabilities: { textDocument: PUSH.textDocument! }, folder: folder.uri });
    client.open(uri, STATEMENT);
    assert.equal((await client.published(uri)).diagnostics.length, 1);
    folder.write('adep.yaml', 'rules:\n  disparagement: off\n');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual((await client.published(uri, params => params.diagnostics.length === 0)).diagnostics, []);
  });

  it('points at the settings that a finding rests on', async () => {
    const registry = `bodies:\n  - names: { ru: [Министерство туризма и спорта] }\n    head: { name: Асель Нурланова, position: министр, from: 2025-01-10 }\n`;
    const settings = folder.write('adep.yaml', registry);
    const text = `---\ntype: interview\ndate: 2026-03-14\nbody: Министерство туризма и спорта\nspeaker:\n  name: Ерлан Сапаров\n  position: директор департамента\n---\n\n${CALM}\n`;
    const uri = folder.write('a.md', text);
    client = await start({ capabilities: PULL, folder: folder.uri });
    client.open(uri, text);
    const found = (await client.items(uri)).find(item => item.code === 'unauthorised-speaker');
    const location = found!.relatedInformation![0]!.location;
    assert.equal(location.uri, settings);
    assert.ok(location.range.start.line > 0);
  });
});

describe('server: language of the user', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const firstMessage = async () => {
    client.open('untitled:a.md', STATEMENT);
    return String((await client.items('untitled:a.md'))[0]!.message);
  };

  it('is the setting adep.language, asked for and asked again when it changes', async () => {
    let language = 'kk';
    client = await start({ capabilities: PULL, configuration: () => ({ language }) });
    assert.match(await firstMessage(), /[әғқңөұүһі]/u);
    language = 'en';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const [item] = await client.items('untitled:a.md');
    assert.match(String(item!.message), /^[^а-я]*«?[^»]*»?/u);
    assert.match(String(item!.message), /\b(?:the|of|is|a)\b/u);
    assert.equal(client.refreshes() > 0, true);
  });

  it('is the pushed setting of clients that cannot be asked, and else the locale', async () => {
    client = await start({ capabilities: PULL, options: { locale: 'kk-KZ' } });
    assert.match(await firstMessage(), /[әғқңөұүһі]/u);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { adep: { language: 'en' } },
    });
    const [item] = await client.items('untitled:a.md');
    assert.match(String(item!.message), /\b(?:the|of|is|a)\b/u);
  });
});
