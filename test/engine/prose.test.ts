import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../engine/document/document.ts';
import { decodeEntity } from '../../engine/document/entities.ts';
import { proseOffset, sourceSpan } from '../../engine/document/prose.ts';
import type { Block } from '../../engine/types.ts';

const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/** The prose that a piece of source stands for, computed the plain way. */
function plain(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .normalize('NFC')
    .trim();
}

function checkMap(source: string, block: Block): void {
  const { prose, offsets, widths } = block;
  assert.equal(offsets === null, widths === null);
  let previousEnd = block.start;
  let previousStart = -1;
  for (let i = 0; i < prose.length; i++) {
    const { start, end } = sourceSpan(block, i, i + 1);
    assert.ok(start >= block.start && end <= block.end && start < end, `unit ${i} stays inside its block`);
    assert.ok(start >= previousEnd || start === previousStart, `unit ${i} follows the one before it`);
    const slice = source.slice(start, end);
    const decoded = slice.replace(/&#?\w+;/g, entity => decodeEntity(entity) ?? entity);
    const stands = slice === '\r\n' || slice === '\r' ? '\n' : decoded.replace(INVISIBLE, '').normalize('NFC');
    const known = stands.includes(prose[i]!) || /^<br[ />]/i.test(slice);
    assert.ok(known, `unit ${JSON.stringify(prose[i])} comes from ${JSON.stringify(slice)}`);
    const back = proseOffset(block, start);
    assert.ok(back === i || (back < i && sourceSpan(block, back, back + 1).start === start), 'the way back');
    previousEnd = end;
    previousStart = start;
  }
  const whole = sourceSpan(block, 0, prose.length);
  assert.deepEqual(whole, { start: block.start, end: block.end });
}

function checkBlocks(source: string, format: 'markdown' | 'text'): Block[] {
  const { blocks } = readDocument(source, format);
  let end = 0;
  for (const block of blocks) {
    assert.ok(block.start >= end && block.end <= source.length, 'blocks are in order and do not overlap');
    assert.ok(block.prose.length > 0 && block.prose === block.prose.trim());
    assert.doesNotMatch(block.prose, new RegExp(`\\r|${INVISIBLE.source}`));
    if (block.offsets === null) assert.equal(block.prose, source.slice(block.start, block.end));
    checkMap(source, block);
    end = block.end;
  }
  return blocks;
}

const UNITS = [
  'а',
  'б',
  'Қ',
  'e',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2060',
  '\u0306',
  '\u0308',
  '\u0301',
  'и',
  'е',
  'й',
  'ё',
  '😀',
  '𝒜',
  '\u202e',
  '\u05d0',
  '\u00a0',
  '\u1100',
  '\u1161',
  '\u11a8',
  '\u212b',
  '\u0344',
  '\ud800',
  '\udc00',
  '«',
  '»',
  '1',
  '.',
  '-',
];
const MARKUP = [
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(x)',
  '![',
  '> ',
  '- ',
  '# ',
  '|',
  '\n\n',
  '<b>',
  '<br>',
  '<!--',
  '-->',
  '<div>\n',
  '&nbsp;',
  '&#1234;',
  '&shy;',
  '&amp;',
  '&x;',
  '\\',
  '\\*',
  '~~',
  '---\n',
  '    ',
  '1. ',
  '2024. ',
  '[r]: x\n',
  '```',
  '|-|\n',
];

const text = fc.array(fc.constantFrom(...UNITS), { maxLength: 60 }).map(units => units.join(''));
const markdown = fc.array(fc.constantFrom(...UNITS, ...MARKUP), { maxLength: 60 }).map(units => units.join(''));

describe('prose', () => {
  it('maps every unit of plain text to its exact source', () => {
    fc.assert(
      fc.property(text, source => {
        const blocks = checkBlocks(source, 'text');
        const apart = blocks.map(block => plain(source.slice(block.start, block.end)));
        assert.deepEqual(
          blocks.map(block => block.prose),
          apart,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('maps every unit of Markdown to its exact source', () => {
    fc.assert(
      fc.property(markdown, source => void checkBlocks(source, 'markdown')),
      { numRuns: 3000 },
    );
  });

  it('loses no letter of plain text', () => {
    fc.assert(
      fc.property(text, source => {
        const { blocks } = readDocument(source, 'text');
        const letters = (value: string) => value.replace(INVISIBLE, '').replace(/\s/g, '');
        // A mark after an invisible or a blank may compose or not: compare what does not depend on it.
        const all = letters(source).normalize('NFD');
        assert.equal(
          blocks
            .map(block => letters(block.prose))
            .join('')
            .normalize('NFD'),
          all,
        );
      }),
    );
  });

  it('keeps no map where prose is the source itself', () => {
    const [block] = readDocument('Бір сөйлем.\nЕкінші.', 'markdown').blocks;
    assert.deepEqual([block?.offsets, block?.widths, block?.prose], [null, null, 'Бір сөйлем.\nЕкінші.']);
  });

  it('composes decomposed letters, and ends a span with its last unit', () => {
    const source = 'и\u0306\u00ad бе\u0308да\u00ad кон\u00adец';
    const [block] = readDocument(source, 'text').blocks;
    assert.equal(block?.prose, 'й бёда конец');
    assert.deepEqual(sourceSpan(block!, 0, 1), { start: 0, end: 2 });
    assert.deepEqual(sourceSpan(block!, 2, 6), { start: 4, end: 9 });
    assert.deepEqual(sourceSpan(block!, 7, 12), { start: 11, end: 17 });
    assert.deepEqual(sourceSpan(block!, 3, 3), { start: 5, end: 5 });
    assert.deepEqual(sourceSpan(block!, 12, 12), { start: 17, end: 17 });
    assert.equal(proseOffset(block!, 1), 0);
    assert.equal(proseOffset(block!, 2), 1);
    assert.equal(proseOffset(block!, 99), 12);
  });

  it('composes no mark with a letter beyond markup', () => {
    assert.equal(readDocument('и<b>\u0306</b> и&shy;\u0306', 'markdown').blocks[0]?.prose, 'и\u0306 и\u0306');
  });

  it('makes CRLF one line feed that stands for both', () => {
    const [block] = readDocument('а\r\nб', 'markdown').blocks;
    assert.equal(block?.prose, 'а\nб');
    assert.deepEqual(sourceSpan(block!, 1, 2), { start: 1, end: 3 });
  });

  it('ends whatever the text (superlinear work would not, in the time of a test)', function () {
    this.timeout(20_000);
    const inputs = ['е\u0308', '\u00ad', '\u0301', 'a\u0301\u200b', 'а \r\n', ' \n', `a${'\u0301'.repeat(40)}`];
    for (const unit of inputs) {
      const source = `а${unit.repeat(Math.ceil(300_000 / unit.length))}б`;
      for (const format of ['text', 'markdown'] as const) {
        const { blocks } = readDocument(source, format);
        assert.ok(
          blocks.length > 0 && blocks.at(-1)!.end <= source.length,
          `${JSON.stringify(unit.slice(0, 4))} as ${format}`,
        );
      }
    }
  });
});
