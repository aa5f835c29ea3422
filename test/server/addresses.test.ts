import assert from 'node:assert/strict';
import { declaresStatement } from '../../server/declares.ts';
import { chooseLanguage } from '../../server/language.ts';
import { baseName, joinUri, parentUri, relativePath, uriKey } from '../../server/uri.ts';

describe('server: addresses', () => {
  it('climb to the root and stop', () => {
    const folders: string[] = [];
    for (let uri = parentUri('file:///a/b%20c/d.md'); uri !== undefined; uri = parentUri(uri)) folders.push(uri);
    assert.deepEqual(folders, ['file:///a/b%20c', 'file:///a', 'file:///']);
    assert.equal(parentUri('untitled:Untitled-1'), undefined);
    assert.equal(parentUri('vscode-vfs://github/a'), 'vscode-vfs://github/');
    assert.equal(joinUri('file:///', 'adep.yaml'), 'file:///adep.yaml');
  });

  it('compare without regard to escapes and the case of drives', () => {
    assert.equal(uriKey('file:///C%3A/%D0%B0'), uriKey('file:///c:/а'));
    assert.equal(relativePath('file:///C%3A/x', 'file:///c:/x/press/%D0%B0.md'), 'press/а.md');
    assert.equal(relativePath('file:///x', 'file:///y/a.md'), 'a.md');
    assert.equal(baseName('file:///%E0%A4%A/a%20b.md'), 'a b.md');
  });
});

describe('server: which documents are statements', () => {
  const cases: [string, boolean][] = [
    ['---\ntype: speech\n---\n', true],
    ['\ufeff---\r\nbody: X\r\n---\r\n', true],
    ['---\n"author":\n  name: X\n---\n', true],
    ['---\n{type: speech}\n---\n', true],
    ['---\ntitle: X\n---\ntype: speech\n', false],
    ['---\ntype: [broken\n---\n', true],
    ['---\ntype: speech\nno fence\n', true],
    ['---\n\ntype: speech\n', false],
    ['type: speech\n', false],
    ['', false],
    ['---', false],
    ['----\ntype: speech\n---\n', false],
    ['---\n  type: nested\n---\n', false],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)}: ${expected ? 'yes' : 'no'}`, () => assert.equal(declaresStatement(text), expected));
  }
});

describe('server: language', () => {
  it('is that of the first candidate that names one', () => {
    assert.equal(chooseLanguage('auto', undefined, 7, 'ru-RU', 'kk'), 'ru');
    assert.equal(chooseLanguage('kk_KZ'), 'kk');
    assert.equal(chooseLanguage('kkr', 'de'), 'en');
  });
});
