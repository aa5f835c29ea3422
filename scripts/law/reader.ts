import { isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { LawProblem } from './problems.ts';

/** One mapping of a law file, with the lines of its keys. */
export interface Entry {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Line of a key's value, or of the entry itself, counting from 1. */
  lineOf(...path: (string | number)[]): number;
}

export interface LawFile {
  readonly name: string;
  readonly text: string;
}

/** Entries of a file whose root is a list, or of the list under `key` where the root is a mapping. */
export function readEntries(file: LawFile, key: string | null, problems: LawProblem[]): Entry[] {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  for (const error of document.errors) {
    const message = `the file is not valid YAML: ${error.message.split('\n')[0]}`;
    problems.push({ file: file.name, line: lineAt(error.pos[0]), message });
  }
  if (document.errors.length > 0) return [];
  const list = key === null ? document.contents : document.get(key);
  if (!isSeq(list)) {
    const place = key === null ? 'the file' : `"${key}"`;
    problems.push({ file: file.name, line: 1, message: `${place} must be a list of mappings` });
    return [];
  }
  const entries: Entry[] = [];
  for (const item of list.items) {
    const line = isNode(item) && item.range ? lineAt(item.range[0]) : 1;
    if (isMap(item)) entries.push(entryOf(file.name, item, line, lineAt));
    else problems.push({ file: file.name, line, message: 'every item must be a mapping that begins with "id:"' });
  }
  return entries;
}

function entryOf(file: string, map: YAMLMap, line: number, lineAt: (offset: number) => number): Entry {
  return {
    file,
    value: map.toJSON() as Record<string, unknown>,
    lineOf(...path) {
      const node = map.getIn(path, true);
      return isNode(node) && node.range ? lineAt(node.range[0]) : line;
    },
  };
}
