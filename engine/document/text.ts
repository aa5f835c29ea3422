import type { Block } from '../types.ts';
import { makeBlock } from './prose.ts';

/** Plain text from `from` on: paragraphs are what stands between blank lines. Nothing in it is markup. */
export function readText(source: string, from: number): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = from;
  const flush = () => {
    const shape = { kind: 'paragraph', quoteDepth: 0, level: 0 } as const;
    const block = start < 0 ? undefined : makeBlock(source, [{ start, end }], shape);
    if (block) blocks.push(block);
    start = -1;
  };
  let lineStart = from;
  let blank = true;
  for (let i = from; i <= source.length; i++) {
    const code = i < source.length ? source.charCodeAt(i) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) {
      blank &&= isBlank(code);
      continue;
    }
    if (blank) flush();
    else {
      if (start < 0) start = lineStart;
      end = i;
    }
    if (code === 0x0d && source.charCodeAt(i + 1) === 0x0a) i++;
    lineStart = i + 1;
    blank = true;
  }
  flush();
  return blocks;
}

/** Spaces of every kind: a line of no-break spaces is as blank to a reader as an empty one. */
function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b)
  );
}
