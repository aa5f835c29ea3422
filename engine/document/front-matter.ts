import { type KeysValue, keysOf, readShape } from '../settings/read.ts';
import { FRONT_MATTER } from '../settings/statement-shape.ts';
import { parseYaml } from '../settings/yaml.ts';
import type { Located, Metadata, PersonMetadata, Problem, Span } from '../types.ts';
import { longFrontMatterProblem, unclosedFrontMatterProblem } from './messages.ts';
import { NO_METADATA } from './metadata.ts';

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Source offset at which the body begins. */
  readonly bodyStart: number;
  readonly problems: Problem[];
}

/** Units. Metadata is a screenful; this is a book's worth. */
const LONGEST = 65536;

/**
 * Front matter between `---` and `---` or `...` at the very start, after an
 * optional byte order mark. What is not closed, too long or plainly no keys
 * (text between two rules) stays body, so that nothing goes unchecked.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = (problems: Problem[] = []): FrontMatter => ({ metadata: NO_METADATA, bodyStart: start, problems });
  const opening = OPENING.exec(text.slice(start, start + 100));
  if (!opening) return none();
  const fence = { start, end: start + 3 };
  const from = start + opening[0].length;
  const region = text.slice(from, from + LONGEST);
  const closing = findClosing(region);
  const yaml = closing ? region.slice(0, closing.index) : region;
  // A rule («---») and prose under it: no key in sight, so nobody meant metadata.
  const meant = KEY_LINE.test(yaml) || (closing !== undefined && (BRACES.test(yaml) || INDENTED_KEY.test(yaml)));
  if (!closing) {
    if (!meant || !LEADING_KEY.test(yaml)) return none();
    const tooLong = text.length > from + LONGEST && findClosing(text.slice(from)) !== undefined;
    return none([tooLong ? longFrontMatterProblem(fence, LONGEST) : unclosedFrontMatterProblem(fence)]);
  }
  if (yaml.trim() !== '' && !meant) return none();
  const { value, problems } = readShape(parseYaml(yaml), FRONT_MATTER, 'warning');
  const bodyStart = from + closing.index + closing.length;
  const metadata = toMetadata(value, from, { start, end: from + closing.index + closing.fence });
  const shifted = problems.map(problem => ({ ...problem, start: problem.start + from, end: problem.end + from }));
  return { metadata, bodyStart, problems: shifted };
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
/** The content as a whole in braces, or indented: YAML all the same. */
const BRACES = /^\s*\{/;
const KEY_LINE = /^["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[ \t]*:/mu;
const INDENTED_KEY = /^\s*["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[ \t]*:(?:\s|$)/u;
const LEADING_KEY = /^(?:[ \t]*(?:#.*)?(?:\r\n|\n|\r))*["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[ \t]*:/u;

interface Closing {
  /** Where its line begins. */
  readonly index: number;
  /** Of the fence itself, and with the line end. */
  readonly fence: number;
  readonly length: number;
}

function findClosing(text: string): Closing | undefined {
  for (let line = 0; line < text.length; ) {
    const mark = text.slice(line, line + 3);
    if (mark === '---' || mark === '...') {
      let end = line + 3;
      while (text[end] === ' ' || text[end] === '\t') end++;
      const lineEnd = text.startsWith('\r\n', end) ? 2 : text[end] === '\n' || text[end] === '\r' ? 1 : 0;
      if (lineEnd > 0 || end === text.length) return { index: line, fence: 3, length: end + lineEnd - line };
    }
    line = nextLine(text, line);
  }
  return undefined;
}

function nextLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed + 1;
}

function toMetadata(value: KeysValue | undefined, offset: number, span: Span): Metadata {
  const at = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  /** The texts of the keys as located values. The shape has checked that each is one of the type's. */
  const texts = (keys: KeysValue | undefined): Record<string, Located<string>> => {
    const result: Record<string, Located<string>> = {};
    for (const [key, { keySpan, value }] of keys?.entries ?? []) {
      if (value.kind !== 'text') continue;
      result[key] = { value: value.text, span: at(value.span), keySpan: at(keySpan), origin: 'front-matter' };
    }
    return result;
  };
  const group = (key: string) => {
    const keys = keysOf(value, key);
    return keys ? { [key]: { ...texts(keys), keySpan: at(value!.entries.get(key)!.keySpan) } as PersonMetadata } : {};
  };
  return {
    ...texts(value),
    ...group('author'),
    ...group('speaker'),
    ...group('accusation'),
    span,
    present: true,
  } as Metadata;
}
