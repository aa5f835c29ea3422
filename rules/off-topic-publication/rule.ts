import { removeSentence } from '../../engine/fix.ts';
import { type Draft, defineRule, type PlacedMatch, type RuleContext } from '../../engine/rule.ts';
import type { Fix, TextEdit } from '../../engine/types.ts';
import { type BySentence, matchesBySentence } from '../shared/places.ts';
import { examples } from './examples.ts';
import { messages } from './messages.ts';
import { findTalk } from './talk.ts';
import { classes, patterns, SPHERES, TOPICS, type Topic } from './words.ts';

/** The first day of point 17 as loaded (wording of 2013). */
const SINCE = '2013-10-01';

export default defineRule({
  id: 'off-topic-publication',
  title: {
    kk: 'Орган атынан қызметке қатысы жоқ жарияланым',
    ru: 'Посторонняя публикация от имени органа',
    en: 'Off-topic publication in the body’s name',
  },
  summary: {
    kk: 'Мемлекеттік органның атынан мемлекеттік саясатқа да, органның не мемлекеттік қызметшілердің қызметіне де қатысы жоқ материал жарияланбайды: жеке құттықтау, рецепт, жұлдызжорамал, жеке хабарландыру.',
    ru: 'От имени государственного органа не публикуют того, что не связано ни с государственной политикой, ни с работой органа и служащих: личных поздравлений, рецептов, гороскопов, частных объявлений.',
    en: 'Nothing is published in the name of a state body that has no link with state policy or with the work of the body and its servants: private greetings, recipes, horoscopes, private ads.',
  },
  limits: {
    kk: 'Тек жиі кездесетін бөгде тақырыптар танылады. Тақырыптың органға қатысы бар-жоғын адам шешеді.',
    ru: 'Узнаются только частые посторонние темы. Связана ли тема с работой органа, решает человек.',
    en: 'Only common off-topic subjects are recognised. Whether a topic belongs to the body’s work is for a person to decide.',
  },
  severity: 'warning',
  provisions: ['kz-2013/17.1'],
  messages,
  classes,
  patterns,
  *check(context) {
    if (!isInBodysName(context) || context.statement.date < SINCE) return;
    const own = bodyWords(context);
    const business = businessOf(context, own);
    let found = false;
    for (const topic of Object.keys(TOPICS) as Topic[]) {
      if (isSphere(own, topic)) continue;
      for (const draft of checkTopic(context, topic, business)) {
        found = true;
        yield draft;
      }
    }
    if (!found) yield* checkTalk(context, own, business);
  },
  exampleMetadata: { type: 'press-release', body: 'Комитет по охране окружающей среды' },
  examples,
});

/** A private person may write about anything; only publications made in the body's name are judged. */
function isInBodysName({ statement: { metadata } }: RuleContext): boolean {
  const capacity = metadata.author?.capacity?.value;
  if (capacity === 'private') return false;
  const inName = metadata.body !== undefined || capacity === 'official';
  switch (metadata.type?.value) {
    case 'press-release':
      return true;
    case 'social-post':
    case 'article':
    case undefined:
      return inName;
    default:
      return false;
  }
}

function bodyWords({ statement: { metadata } }: RuleContext): readonly string[] {
  return (metadata.body?.value ?? '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}]+/u)
    .filter(word => word.length >= SHORTEST);
}

/** Whether the topic is the body's own work, by its name. */
function isSphere(own: readonly string[], topic: Topic): boolean {
  return SPHERES[topic]?.some(beginning => own.some(word => word.startsWith(beginning))) ?? false;
}

/** Shorter words of a body's name, and shorter common beginnings, say nothing. */
const SHORTEST = 3;
const ROOT = 5;

/** Whether the group stands in the passage's sentence, by more than the body's own name. */
type Business = (group: string, placed: PlacedMatch) => boolean;

function businessOf(context: RuleContext, own: readonly string[]): Business {
  const indexes = new Map<string, BySentence>();
  const roots = new Set(own.map(word => word.slice(0, ROOT)));
  const isName = ({ block, match }: PlacedMatch) =>
    block.tokens.slice(match.firstToken, match.lastToken).every(({ word }) => roots.has(word.form.slice(0, ROOT)));
  return (group, placed) => {
    let index = indexes.get(group);
    if (!index) {
      index = matchesBySentence(context.matches(group).filter(each => !isName(each)));
      indexes.set(group, index);
    }
    return index(placed.blockIndex, placed.match.sentence).length > 0;
  };
}

/** One finding a topic: its first passage. The fix takes out every sentence on the topic. */
function* checkTopic(context: RuleContext, topic: Topic, business: Business): Generator<Draft> {
  const passages = context.matches(topic).filter(placed => isForeign(context, placed, topic, business));
  const first = passages[0];
  if (!first) return;
  yield {
    ...first.span,
    message: topic,
    fixes: [removeAll(context, passages)],
    evidence: [`${first.match.group} ← ${first.match.pattern}`],
  };
}

/** Topics that a body may say it does not publish; elsewhere «не» belongs to the talk itself: «не оторваться». */
const DENIABLE: readonly Topic[] = ['greeting', 'horoscope', 'sale', 'advert', 'joke', 'admission'];

function isForeign(context: RuleContext, placed: PlacedMatch, topic: Topic, business: Business): boolean {
  if (placed.voice !== 'own') return false;
  if (DENIABLE.includes(topic) && context.excused(placed, 'negated')) return false;
  return TOPICS[topic].every(group => !business(group, placed));
}

/** Without a topic of its own, a text whose words are of private life alone: two of them, or one told of colleagues. */
function* checkTalk(context: RuleContext, own: readonly string[], business: Business): Generator<Draft> {
  const pieces = findTalk(context, own, placed => business('civic', placed) || business('warning', placed));
  const piece = pieces[0];
  if (!piece) return;
  yield {
    ...context.sourceSpan(piece.first.block, piece.start, piece.end),
    fixes: [
      removeAll(
        context,
        pieces.flatMap(({ matches }) => matches),
      ),
    ],
    evidence: piece.words,
  };
}

function removeAll(context: RuleContext, passages: readonly PlacedMatch[]): Fix {
  const sentences = new Map(passages.map(placed => [`${placed.blockIndex} ${placed.match.sentence}`, placed]));
  const edits = [...sentences.values()].flatMap(placed => removeSentence(context.statement, placed).edits);
  return {
    title: {
      kk: 'Бөгде тақырыптағы сөйлемдерді алып тастау',
      ru: 'Убрать предложения на постороннюю тему',
      en: 'Remove the off-topic sentences',
    },
    edits: joined(edits),
    safe: false,
  };
}

/** Edits in order, those that touch or overlap made one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && edit.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else result.push(edit);
  }
  return result;
}
