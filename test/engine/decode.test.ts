import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../engine/document/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Windows-1251 bytes of a Russian text: the Cyrillic letters lie in one run. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map(char => {
      const code = char.charCodeAt(0);
      if (code < 0x80) return code;
      if (char === 'ё') return 0xb8;
      return char === '«' ? 0xab : char === '»' ? 0xbb : code - 0x410 + 0xc0;
    }),
  );
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

describe('decode', () => {
  it('reads UTF-8 and keeps the byte order mark, so that offsets are those of the file', () => {
    assert.deepEqual(decode(utf8('\ufeffҚазақстан')), {
      text: '\ufeffҚазақстан',
      encoding: 'utf-8',
      binary: false,
      problems: [],
    });
    assert.equal(decode(new Uint8Array()).text, '');
  });

  it('reads every UTF-8 text without a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(!text.includes('\0') && utf8(text).length > 0 && !/^(?:%PDF-|GIF8|PK|\{\\rtf)/.test(text));
        const { text: read, problems } = decode(utf8(text));
        assert.equal(read, text);
        assert.deepEqual(problems, []);
      }),
    );
  });

  it('agrees with the platform on what UTF-8 is', () => {
    const byte = fc.oneof(
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom(0x80, 0xbf, 0xc1, 0xe0, 0xed, 0xf0, 0xf4, 0xf5),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(byte, { minLength: 1, maxLength: 6 }), (head, tail) => {
        // Spaces in front keep file signatures and byte order marks out of the way.
        const bytes = Uint8Array.from([0x20, 0x20, ...head.map(value => value || 1), ...tail]);
        let valid = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          valid = false;
        }
        const { encoding, problems } = decode(bytes);
        assert.equal(encoding === 'utf-8' && problems.length === 0, valid);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads UTF-16 with a byte order mark, in both orders', () => {
    for (const bigEndian of [false, true]) {
      const read = decode(utf16('\ufeffӘдеп 😀', bigEndian));
      assert.equal(read.text, '\ufeffӘдеп 😀');
      assert.equal(read.encoding, bigEndian ? 'utf-16be' : 'utf-16le');
      assert.deepEqual(read.problems, []);
    }
    const broken = decode(utf16('\ufeffаб\ud800в', false));
    assert.deepEqual([broken.problems[0]?.start, broken.problems[0]?.severity], [3, 'error']);
    assert.equal(decode(utf16('\ufeffабв', false).subarray(0, 7)).problems[0]?.start, 3);
  });

  it('reads windows-1251 where the bytes are Cyrillic text', () => {
    const text = 'Министерство сообщает: «приём граждан» начнётся в 10.00.\r\n';
    const read = decode(windows1251(text));
    assert.equal(read.text, text);
    assert.equal(read.encoding, 'windows-1251');
    assert.deepEqual(read.problems, []);
  });

  it('reads KZ-1048, which puts Kazakh letters where windows-1251 has Serbian ones', () => {
    // «Әділет және қоғам, ұлт, үні, өң» with ә bc, қ 9d, ғ ba, ұ a2, ү bf, ө b4, ң be, і b3.
    const bytes = latin(
      '\xa3\xe4\xb3\xeb\xe5\xf2 \xe6\xbc\xed\xe5 \x9d\xee\xba\xe0\xec, \xa2\xeb\xf2, \xbf\xed\xb3, \xb4\xbe',
    );
    const read = decode(bytes);
    assert.equal(read.text, 'Әділет және қоғам, ұлт, үні, өң');
    assert.equal(read.encoding, 'kz-1048');
  });

  it('tells where a text is neither, and keeps the rest', () => {
    const bytes = Uint8Array.from([...utf8('Әдеп: '), 0xff, ...utf8(' соңы')]);
    const { text, binary, problems } = decode(bytes);
    assert.equal(text, 'Әдеп: \ufffd соңы');
    assert.equal(binary, false);
    assert.deepEqual([problems.length, problems[0]?.start, problems[0]?.end], [1, 6, 7]);
    assert.match(problems[0]!.message.en, /byte 10 .*Save the file as UTF-8/);
  });

  it('does not take accented Latin for Cyrillic', () => {
    const { encoding, problems } = decode(latin('caf\xe9 \x81\x90 \xa4\x98\x83'));
    assert.equal(encoding, 'utf-8');
    assert.equal(problems.length, 1);
  });

  it('tells binary files by signature and by NUL bytes', () => {
    const files = [
      latin('\x89PNG\r\n\x1a\n'),
      latin('PK\x03\x04rest'),
      latin('%PDF-1.7'),
      latin('\xd0\xcf\x11\xe0'),
      latin('ab\0c'),
    ];
    for (const bytes of [...files, latin('{\\rtf1 x}'), utf16('\ufeffа\0б', false)]) {
      const { text, binary, problems } = decode(bytes);
      assert.deepEqual([text, binary, problems.length, problems[0]?.severity], ['', true, 1, 'error']);
    }
  });
});
