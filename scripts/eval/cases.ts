import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

/** One labelled statement, one JSON object a line. */
export interface Case {
  readonly id: string;
  readonly lang: 'kk' | 'ru' | 'en';
  readonly meta: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly expect: readonly { readonly rule: string; readonly text: string }[];
  readonly authorised?: readonly Readonly<Record<string, unknown>>[];
  readonly hard?: boolean;
  readonly why?: string;
}

/** Reads a .jsonl file. Throws with the line's number when a line is no case. */
export function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Case];
      } catch (error) {
        throw new Error(`${path}:${index + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
}

/** The case as a document and the adep.yaml beside it. */
export function toDocument(labelled: Case): { source: string; settings: string; bodyStart: number } {
  const meta = { ...labelled.meta, language: labelled.meta.language ?? labelled.lang };
  const head = `---\n${stringify(meta, { lineWidth: 0 })}---\n\n`;
  const settings = labelled.authorised
    ? stringify({ bodies: [{ names: { [labelled.lang]: [labelled.meta.body] }, speakers: labelled.authorised }] })
    : '';
  return { source: head + labelled.text, settings, bodyStart: head.length };
}
