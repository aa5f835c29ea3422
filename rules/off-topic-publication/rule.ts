import { removeSentence } from '../../engine/fix.ts';
import { type Draft, defineRule, type PlacedMatch, type RuleContext } from '../../engine/rule.ts';
import type { Fix, TextEdit } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { messages } from './messages.ts';
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
    for (const topic of Object.keys(TOPICS) as Topic[])
      if (!isSphere(context, topic)) yield* checkTopic(context, topic);
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

/** Whether the topic is the body's own work, by its name. */
function isSphere({ statement: { metadata } }: RuleContext, topic: Topic): boolean {
  const words = (metadata.body?.value ?? '').toLowerCase().split(/[\s,.«»"()-]+/u);
  return SPHERES[topic]?.some(beginning => words.some(word => word.startsWith(beginning))) ?? false;
}

/** One finding a topic: its first passage. The fix takes out every sentence on the topic. */
function* checkTopic(context: RuleContext, topic: Topic): Generator<Draft> {
  const passages = context.matches(topic).filter(placed => isForeign(context, placed, topic));
  const first = passages[0];
  if (!first) return;
  yield {
    ...first.span,
    message: topic,
    fixes: [removeAll(context, passages)],
    evidence: [`${first.match.group} ← ${first.match.pattern}`],
  };
}

function isForeign(context: RuleContext, placed: PlacedMatch, topic: Topic): boolean {
  if (placed.voice !== 'own') return false;
  // What the stars forbid is a horoscope too.
  if (topic !== 'stars' && context.excused(placed, 'negated')) return false;
  return TOPICS[topic].every(group => !context.excused(placed, { group, within: 'sentence' }));
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
