import { removeSentence } from '../../engine/fix.ts';
import { type Draft, defineRule, type RuleContext } from '../../engine/rule.ts';
import { findAddresses } from './addresses.ts';
import { findBylines } from './bylines.ts';
import { examples } from './examples.ts';
import { dropAddress, dropBody, dropParts, signByAuthor, signPrivately } from './fixes.ts';
import { messages } from './messages.ts';
import { academy, aside, body, genre, label, onBehalf, POST_BEGINNINGS, penned, post, product } from './words.ts';

/** The first day of point 17 as loaded (wording of 2013). */
const SINCE = '2013-10-01';
/** A genre word tells what the piece is only near its beginning. */
const GENRE_BLOCKS = 3;
/** Each finding's fix takes out all parts of the by-line, of which no piece has more. */
const MOST_PARTS = 20;

export default defineRule({
  id: 'private-signature',
  title: {
    kk: 'Ғылыми, педагогикалық не шығармашылық еңбекке лауазымын көрсетіп қол қойылған',
    ru: 'Научная, учебная или творческая работа подписана с указанием должности',
    en: 'A scholarly, teaching or creative piece signed with an official post',
  },
  summary: {
    kk: 'Педагогикалық, ғылыми және өзге де шығармашылық материалды мемлекеттік қызметші жеке тұлға ретінде тек өз атынан жариялайды: лауазымы мен мемлекеттік органы көрсетілмейді.',
    ru: 'Педагогические, научные и иные творческие материалы госслужащий публикует только от собственного имени как частное лицо: без должности и государственного органа.',
    en: 'A civil servant publishes teaching, scholarly and other creative material only in their own name, as a private person: without post or state body.',
  },
  limits: {
    kk: 'Автордың мемлекеттік қызметші екені мәтіннен әрдайым көріне бермейді. Суреттегі бланк пен логотип тексерілмейді.',
    ru: 'Из текста не всегда видно, что автор – госслужащий. Бланк и логотип на картинке не проверяются.',
    en: 'The text does not always show that the author is a civil servant. Letterheads and logos in pictures are not checked.',
  },
  severity: 'warning',
  provisions: ['kz-2013/17.2', 'us-oge/807b'],
  messages,
  patterns: { post, body, academy, aside, label, 'on-behalf': onBehalf, penned, genre, product },
  *check(context) {
    if (context.statement.date < SINCE || !isCreative(context)) return;
    let found = false;
    for (const draft of checkText(context)) {
      found = true;
      yield draft;
    }
    if (!found) yield* checkMetadata(context);
    if (!found) yield* checkBody(context);
  },
  exampleMetadata: { type: 'scientific' },
  examples,
});

function isCreative(context: RuleContext): boolean {
  switch (context.statement.metadata.type?.value) {
    case 'scientific':
    case 'teaching':
    case 'creative':
      return true;
    case 'article':
    case 'op-ed':
    case undefined:
      return context.matches('genre').some(({ blockIndex, block }) => blockIndex < GENRE_BLOCKS && isTitle(block));
    default:
      return false;
  }
}

/** A heading or a line of its own: in running text a genre word may speak of other works. */
function isTitle({ kind, tokens }: { readonly kind: string; readonly tokens: readonly unknown[] }): boolean {
  return kind === 'heading' || tokens.length <= 8;
}

function* checkText(context: RuleContext): Generator<Draft> {
  const parts = findBylines(context).slice(0, MOST_PARTS);
  for (const part of parts) yield { ...part.span, fixes: [dropParts(context, parts)], evidence: part.evidence };
  for (const placed of context.matches('on-behalf')) {
    if (placed.voice !== 'own' || context.excused(placed, 'negated')) continue;
    yield { ...placed.span, message: 'behalf', fixes: [signByAuthor(placed)], evidence: [placed.match.pattern] };
  }
  for (const placed of context.matches('penned')) {
    if (
      placed.voice !== 'own' ||
      parts.some(({ span }) => span.start < placed.span.end && placed.span.start < span.end)
    )
      continue;
    yield { ...placed.span, fixes: [removeSentence(context.statement, placed)], evidence: [placed.match.pattern] };
  }
  for (const address of findAddresses(context))
    yield { ...address, message: 'address', fixes: [dropAddress(context, address)] };
}

/** Where the text is silent, the front matter may still sign with the office. */
function* checkMetadata({ statement }: RuleContext): Generator<Draft> {
  const { author } = statement.metadata;
  const capacity = author?.capacity;
  if (!author || capacity?.value === 'private') return;
  const { position } = author;
  const isPost = position !== undefined && holdsPost(position.value);
  if (!isPost && capacity?.value !== 'official') return;
  const place = isPost ? position : capacity;
  if (place?.origin !== 'front-matter') return;
  yield {
    ...place.span,
    message: isPost ? 'default' : 'capacity',
    fixes: [signPrivately(statement, position, capacity)],
    evidence: ['metadata: author'],
  };
}

/** A private author's piece that the front matter gives out as a body's publication. */
function* checkBody({ statement }: RuleContext): Generator<Draft> {
  const { author, body, type } = statement.metadata;
  if (body?.origin !== 'front-matter' || !author?.name || author.capacity?.value !== 'private') return;
  if (!type || !['scientific', 'teaching', 'creative'].includes(type.value)) return;
  yield { ...body.span, message: 'behalf', fixes: [dropBody(statement, body)], evidence: ['metadata: body'] };
}

function holdsPost(position: string): boolean {
  const words = position.toLowerCase().split(/[\s,.«»"()]+/u);
  if (words.some(word => /^(?:бывш|бұрынғы|former|экс-)/u.test(word))) return false;
  return words.some(word => POST_BEGINNINGS.some(beginning => word.startsWith(beginning)));
}
