import type { Block, Metadata, Problem } from '../types.ts';
import { readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import type { ParsedMarkdown } from './markdown-parser.ts';
import { readText } from './text.ts';

export interface SourceDocument {
  readonly metadata: Metadata;
  /** In source order, never overlapping. */
  readonly blocks: Block[];
  readonly problems: Problem[];
  /** What the next reading of an edited text can use; nothing else may look into it. */
  readonly parsed?: ParsedMarkdown;
}

/**
 * Decoded text → metadata and prose. Never throws; what could not be read is
 * a located problem. Linear in the text. Offsets are those of `text`, a byte
 * order mark included. `previous` saves reading what an edit left as it was,
 * and changes nothing in the result.
 */
export function readDocument(text: string, format: 'markdown' | 'text', previous?: SourceDocument): SourceDocument {
  const { metadata, bodyStart, problems } = readFrontMatter(text);
  if (format === 'text') return { metadata, blocks: readText(text, bodyStart), problems };
  const body = readMarkdown(text, bodyStart, previous?.parsed);
  return { metadata, blocks: body.blocks, problems: [...problems, ...body.problems], parsed: body.parsed };
}
