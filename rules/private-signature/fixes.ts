import { removeSentence, removeSpan, replace } from '../../engine/fix.ts';
import type { PlacedMatch, RuleContext, Statement } from '../../engine/rule.ts';
import type { Fix, Localised, Located, Span, TextEdit } from '../../engine/types.ts';
import { keyWithValue } from '../shared/frontMatter.ts';

const SIGN_BY_NAME: Localised = {
  kk: 'Тек атын қалдыру: жеке тұлға ретінде қол қою',
  ru: 'Оставить только имя: подпись частного лица',
  en: 'Keep the name only: sign as a private person',
};

/** In tokens, of which the address itself is several. */
const LONGEST_ADDRESS_LINE = 12;

/** Takes every part out of the by-line, with the comma, dash or brackets that set it off. */
export function dropParts({ statement }: RuleContext, parts: readonly { readonly span: Span }[]): Fix {
  const edits = parts.map(({ span }) => ({ ...widened(statement.source, span), newText: '' }));
  return { title: SIGN_BY_NAME, edits, safe: false, preferred: true };
}

/** «от имени министерства» → «от имени автора». */
export function signByAuthor({ span, match }: PlacedMatch): Fix {
  const text = { kk: 'автордың өз атынан', ru: 'от имени автора', en: 'in the author’s own name' }[match.language];
  return replace(span, text, {
    kk: '«Автордың өз атынан» деп жазу',
    ru: 'Написать «от имени автора»',
    en: 'Write “in the author’s own name”',
  });
}

/** Removes an address with its label: the whole sentence when it says nothing else. */
export function dropAddress(context: RuleContext, span: Span): Fix {
  const { statement } = context;
  const block = statement.blocks.find(each => each.start <= span.start && span.end <= each.end);
  const sentence = block?.sentences.find(each => {
    const { start, end } = context.sourceSpan(block, each.start, each.end);
    return start <= span.start && span.end <= end + 1;
  });
  if (block && sentence && sentence.lastToken - sentence.firstToken <= LONGEST_ADDRESS_LINE)
    return removeSentence(statement, { block, sentence });
  return removeSpan(statement, span);
}

/** Removes `position:` and `body:` from the front matter and makes the capacity private. */
export function signPrivately(
  { source, metadata }: Statement,
  position: Located<string> | undefined,
  capacity: Located<string> | undefined,
): Fix {
  const edits: TextEdit[] = [];
  // With the body left, the private author's piece would still go out in its name.
  if (metadata.body?.origin === 'front-matter') edits.push({ ...keyWithValue(source, metadata.body), newText: '' });
  if (position?.origin === 'front-matter') edits.push({ ...keyWithValue(source, position), newText: '' });
  if (capacity?.origin === 'front-matter' && capacity.value !== 'private')
    edits.push({ ...capacity.span, newText: 'private' });
  edits.sort((a, b) => a.start - b.start);
  return { title: SIGN_BY_NAME, edits, safe: false, preferred: true };
}

/** Removes `body:` from the front matter. */
export function dropBody({ source }: Statement, body: Located<string>): Fix {
  return {
    title: SIGN_BY_NAME,
    edits: [{ ...keyWithValue(source, body), newText: '' }],
    safe: false,
    preferred: true,
  };
}

function widened(source: string, span: Span): Span {
  let { start, end } = span;
  if (source[start - 1] === '(' && source[end] === ')') {
    start--;
    end++;
  }
  let before = start;
  while (before > 0 && ' \u00a0\t\n'.includes(source[before - 1] ?? '')) before--;
  if (',–—-'.includes(source[before - 1] ?? ' ')) {
    before--;
    while (before > 0 && ' \u00a0'.includes(source[before - 1] ?? '')) before--;
    // After a label («Автор – директор … Омаров») the dash stays and the space goes.
    if (!followedByWord(source, end)) return { start: before, end };
  }
  const opensLine = start === 0 || source[start - 1] === '\n';
  const endsLine = end >= source.length || source[end] === '\n';
  if (opensLine && endsLine) {
    while (end < source.length && source[end] === '\n') end++;
    return { start, end };
  }
  if (endsLine || '.;'.includes(source[end] ?? '')) return { start: trimLeft(source, start), end };
  while (' \u00a0,\n'.includes(source[end] ?? 'x')) end++;
  return { start, end };
}

/** Whether a name follows in the same phrase. */
function followedByWord(source: string, end: number): boolean {
  return source[end] === ' ' && /\p{L}/u.test(source[end + 1] ?? '');
}

function trimLeft(source: string, start: number): number {
  let left = start;
  while (left > 0 && ' \u00a0\n,–—'.includes(source[left - 1] ?? 'x')) left--;
  return left;
}
