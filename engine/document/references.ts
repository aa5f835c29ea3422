import type { SyntaxNodeRef } from '@lezer/common';

/**
 * Link reference definitions (`[label]: target "title"`), read line by line.
 * They are not left to the Markdown parser, which reads a long title anew for
 * each of its lines; and a footnote (`[^1]: text`) is prose to a reader.
 */

/** Normal forms of the labels that the text defines, one definition a line at most. */
export function definedLabels(source: string, from: number): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let line = from; line >= 0 && line < source.length; ) {
    let at = line;
    while (isMargin(source.charCodeAt(at))) at++;
    const end = definitionEnd(source, at, source.length);
    if (end > 0) labels.add(normal(source.slice(at + 1, source.indexOf(']', at))));
    const feed = source.indexOf('\n', at);
    line = feed < 0 ? -1 : feed + 1;
  }
  return labels;
}

/** Whether the brackets of a link or image are markup: it has a target, or its label is defined. */
export function isMarkup(node: SyntaxNodeRef, source: string, base: number, labels: ReadonlySet<string>): boolean {
  let marks = 0;
  let label = '';
  let textEnd = node.to;
  for (let child = node.node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' && ++marks === 2) textEnd = child.from;
    if (child.name === 'LinkLabel') label = source.slice(base + child.from + 1, base + child.to - 1);
  }
  if (marks > 2) return true;
  const opening = source[base + node.from] === '!' ? 2 : 1;
  return isDefined(labels, label.trim() || source.slice(base + node.from + opening, base + textEnd));
}

function isDefined(labels: ReadonlySet<string>, label: string): boolean {
  return labels.size > 0 && label.length <= LONGEST_LABEL && labels.has(normal(label));
}

/** Where the prose of a paragraph at [from, to) begins: after the definitions in front of it. */
export function skipDefinitions(source: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const end = definitionEnd(source, at, to);
    if (end < 0) break;
    at = end;
    while (at < to && (isMargin(source.charCodeAt(at)) || source[at] === '\n' || source[at] === '\r')) at++;
  }
  return at;
}

/** Space, tab, quote marker. */
function isMargin(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3e;
}

const LONGEST_LABEL = 999;

function normal(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A definition from its `[` on: label, target, title, and nothing else on the line. */
const DEFINITION =
  /^\[(?!\^)[^[\]]{1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/** End of the definition that begins at `at`, or -1. */
function definitionEnd(source: string, at: number, limit: number): number {
  if (source.charCodeAt(at) !== 0x5b) return -1;
  const lineEnd = source.slice(at, Math.min(limit, at + LONGEST_LINE)).search(/[\r\n]/);
  const end = lineEnd < 0 ? Math.min(limit, at + LONGEST_LINE) : at + lineEnd;
  return DEFINITION.test(source.slice(at, end)) ? end : -1;
}

/** Units. A longer line is no definition that anybody wrote. */
const LONGEST_LINE = 4000;
