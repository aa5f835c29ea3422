import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { unexpectedFiles, zipEntries } from '../../scripts/vsix.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('house: what the extension says in its manifest', () => {
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/gu)].map(match => match[1]!).sort();

  for (const file of ['package.nls.json', 'package.nls.kk.json', 'package.nls.ru.json']) {
    it(`is all in ${file}`, () => {
      const strings = JSON.parse(read(file)) as Record<string, string>;
      assert.deepEqual(Object.keys(strings).sort(), [...new Set(used)]);
      for (const [key, value] of Object.entries(strings)) assert.ok(value.trim(), `${key} is empty`);
    });
  }

  it('is written in Kazakh, not in Russian, where it is Kazakh', () => {
    assert.match(read('package.nls.kk.json'), /[әғқңөұүһі]/u);
    assert.notDeepEqual(JSON.parse(read('package.nls.kk.json')), JSON.parse(read('package.nls.ru.json')));
  });
});

describe('house: what may be in the VSIX', () => {
  const allowed = read('.vscodeignore')
    .split('\n')
    .filter(line => line.startsWith('!'))
    .map(line => line.slice(1));

  it('is named both in .vscodeignore and in scripts/vsix.ts', () => {
    const complaints = unexpectedFiles([]).join('\n');
    for (const name of allowed.filter(line => !line.includes('*') && !/^[A-Z]+(?:\.md)?$/u.test(line))) {
      assert.ok(complaints.includes(`missing from the package: extension/${name}`), name);
    }
  });

  it('is nothing else', () => {
    const extra = ['extension/rules/x.ts', 'extension/docs/rules/x/y.md', 'extension/node_modules/x/index.js'];
    const complaints = unexpectedFiles([...extra, 'extension/docs/rules/disparagement.md']);
    for (const name of extra) assert.ok(complaints.some(complaint => complaint.includes(name)));
    assert.ok(!complaints.some(complaint => complaint.includes('disparagement')));
  });

  it('is read from the directory of the archive itself', () => {
    const entries = zipEntries(zip({ 'extension/a.txt': 'әдеп '.repeat(100), 'б.md': '' }));
    assert.deepEqual(
      entries.map(({ name, size }) => [name, size]),
      [
        ['extension/a.txt', 900],
        ['б.md', 0],
      ],
    );
    assert.throws(() => zipEntries(Buffer.alloc(100)), /not a ZIP/u);
  });
});

/** A ZIP archive with the fields that the reader needs. */
function zip(files: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    const body = Buffer.concat([local, Buffer.from(name), data]);
    bodies.push(body);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    offset += body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
