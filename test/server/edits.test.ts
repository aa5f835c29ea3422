import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PULL, start, type TestClient } from './client.ts';
import { CALM, FRONT_MATTER, INSULT, PROMISE } from './statements.ts';

const PIECES = [
  CALM,
  INSULT.sentence,
  PROMISE.sentence,
  '\r\n\r\n',
  '\n',
  '\r',
  ' ',
  '😀',
  'ә',
  'и\u0306',
  '\u00ad',
  '«',
  '»',
  '> ',
];

const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  text: fc.constantFrom(...PIECES),
});

describe('server: incremental edits', () => {
  let client: TestClient;
  let count = 0;
  before(async () => {
    client = await start({ capabilities: PULL });
  });
  after(() => client.stop());

  it('give what the whole text gives when it is opened afresh', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async edits => {
        count += 1;
        const edited = `untitled:edited-${count}.md`;
        const fresh = `untitled:fresh-${count}.md`;
        let text = `${FRONT_MATTER}${INSULT.sentence}\r\n\r\n${CALM}\n`;
        client.open(edited, text);
        let version = 1;
        for (const { from, length, text: inserted } of edits) {
          const body = text.length - FRONT_MATTER.length;
          const start = FRONT_MATTER.length + Math.floor(from * body);
          const end = Math.min(start + length, text.length);
          const range = { start: positionOf(text, start), end: positionOf(text, end) };
          version += 1;
          client.change(edited, version, [{ range, text: inserted }]);
          if (version % 3 === 0) await client.pull(edited);
          text = text.slice(0, offsetOf(text, range.start)) + inserted + text.slice(offsetOf(text, range.end));
        }
        client.open(fresh, text);
        assert.deepEqual(await client.items(edited), await client.items(fresh));
        client.close(edited);
        client.close(fresh);
      }),
      { numRuns: 40 },
    );
  });
});

/** Line starts as LSP counts them: after LF, CRLF and CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  const starts = lineStarts(text);
  const line = starts.findLastIndex(start => start <= offset);
  // No position stands between the two halves of a CRLF.
  const inside = text[offset - 1] === '\r' && text[offset] === '\n' ? 1 : 0;
  return { line, character: offset - starts[line]! - inside };
}

function offsetOf(text: string, position: { line: number; character: number }): number {
  return lineStarts(text)[position.line]! + position.character;
}
