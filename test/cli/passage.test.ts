import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnsOf } from '../../cli/formats/columns.ts';
import { passageOf } from '../../cli/formats/passage.ts';
import { linesOf } from '../../cli/positions.ts';

function underlined(marked: string, width = 80): string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const { line, carets } = passageOf(text, linesOf(text), { start, end }, width);
  return [line, carets];
}

describe('positions', () => {
  it('end lines at LF, CRLF and CR', () => {
    const lines = linesOf('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 1, 2, 3, 5, 6, 7, 8].map(offset => lines.position(offset)),
      [
        { line: 1, column: 1 },
        { line: 1, column: 2 },
        { line: 2, column: 1 },
        { line: 2, column: 2 },
        { line: 3, column: 1 },
        { line: 3, column: 2 },
        { line: 4, column: 1 },
        { line: 4, column: 2 },
      ],
    );
    assert.deepEqual(lines.range(2), { start: 2, end: 3 });
  });

  it('lead back to the offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀', 'ә') }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const lines = linesOf(text);
        const { line, column } = lines.position(offset);
        assert.equal(lines.range(line).start + column - 1, offset);
      }),
    );
  });
});

describe('passage', () => {
  it('stands under the words', () => {
    assert.deepEqual(underlined('one ⟦two⟧ three'), ['one two three', '    ^^^']);
  });

  it('minds tabs, CRLF and the byte order mark', () => {
    assert.deepEqual(underlined('x\r\n\tone\t⟦two⟧\r\ny'), [' one two', '     ^^^']);
    assert.equal(underlined('\ufeff⟦a⟧')[1]!.trimStart(), '^');
  });

  it('minds wide and combining characters', () => {
    assert.deepEqual(underlined('日本 ⟦中⟧'), ['日本 中', '     ^^']);
    assert.deepEqual(underlined('й ⟦й⟧'.normalize('NFD')), ['й й'.normalize('NFD'), '  ^']);
    assert.deepEqual(underlined('😀 ⟦a⟧'), ['😀 a', '   ^']);
  });

  it('underlines a passage of several lines to the end of the first', () => {
    assert.deepEqual(underlined('a ⟦b\nc⟧ d'), ['a b', '  ^']);
  });

  it('marks an empty passage', () => {
    assert.deepEqual(underlined('ab⟦⟧cd'), ['abcd', '  ^']);
    assert.deepEqual(underlined('⟦⟧'), ['', '^']);
    assert.deepEqual(underlined('ab⟦⟧\n'), ['ab', '  ^']);
  });

  it('keeps escape sequences and direction marks from the terminal', () => {
    assert.deepEqual(underlined('\u001b[31m\u202e⟦x⟧'), ['·[31m·x', '      ^']);
  });

  it('cuts a long line around the passage', () => {
    const [line, carets] = underlined(`${'а'.repeat(500)} ⟦міне⟧ ${'б'.repeat(500)}`, 40);
    assert.ok(line!.length <= 42, line);
    assert.equal(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1), 'міне');
  });

  it('stands under the words whatever the text', () => {
    const unit = fc.constantFrom('a', 'ә', ' ', '\t', '日', '😀', '\u0301', '\u001b');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.string({ unit, minLength: 1, maxLength: 9 }),
        (before, words) => {
          const text = `${before}${words} end`;
          const span = { start: before.length, end: before.length + words.length };
          const { line, carets } = passageOf(text, linesOf(text), span, 200);
          const width = [...line].reduce((sum, character) => sum + columnsOf(character), 0);
          assert.ok(carets.length <= width + 1);
          assert.ok(carets.includes('^'));
        },
      ),
    );
  });
});
