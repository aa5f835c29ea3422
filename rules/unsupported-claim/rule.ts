import { insert, removeSentence } from '../../engine/fix.ts';
import {
  type Draft,
  defineRule,
  type Excuse,
  type FixContext,
  type Matcher,
  type PatternSet,
  type PlacedMatch,
  type RuleContext,
} from '../../engine/rule.ts';
import type { Fix } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { messages } from './messages.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

const word = (name: keyof typeof ru.classes): PatternSet => ({
  kk: kk.classes[name],
  ru: ru.classes[name],
  en: en.classes[name],
});
const group = (name: keyof typeof ru.patterns): PatternSet => ({
  kk: kk.patterns[name],
  ru: ru.patterns[name],
  en: en.patterns[name],
});

const all = <K extends string>(names: Readonly<Record<K, unknown>>, make: (name: K) => PatternSet) =>
  Object.fromEntries((Object.keys(names) as K[]).map(name => [name, make(name)])) as Readonly<Record<K, PatternSet>>;

/** A rumour that is not passed on, or only to be denied. */
const HEARSAY: readonly Excuse[] = [
  'name',
  'question',
  'conditional',
  { group: 'dispel', within: 'neighbours' },
  { group: 'context.refutation', within: 'neighbours' },
];
/** Claims that are not made, or are made only to be denied. */
const NOT_CLAIMED: readonly Excuse[] = ['other-voice', ...HEARSAY, { group: 'context.mention', within: 'sentence' }];

/**
 * Claims that a source, a contest or a body of reference supports in their own
 * sentence, or a poll or its results in the one beside: a source that the text
 * names elsewhere stands for something else.
 */
const SUPPORTED: readonly Excuse[] = [
  ...NOT_CLAIMED,
  { group: 'context.source', within: 'sentence' },
  { group: 'context.court', within: 'sentence' },
  { group: 'sourced', within: 'sentence' },
  { group: 'surveyed', within: 'neighbours' },
  { group: 'backed', within: 'neighbours' },
];

const WISH: Excuse = { group: 'wish', within: 'sentence' };
const GREETING: Excuse = { group: 'greeting', within: 'sentence' };
const MEASURED: Excuse = { group: 'measured', within: 'sentence' };

/**
 * Groups: rank (superlatives and firsts), total (all are content), none (no
 * problem at all), known (everyone knows, proven), anonymous (rumour, nameless
 * sources), multiple (grew many times over). The rest are excuses.
 */
const matchers: readonly Matcher[] = [
  {
    kind: 'phrase',
    group: 'rank',
    message: 'rank',
    unless: [...SUPPORTED, WISH, GREETING, MEASURED, { group: 'softened', within: 'overlap' }],
  },
  {
    kind: 'phrase',
    group: 'total',
    message: 'total',
    unless: [...SUPPORTED, 'negated', WISH, { group: 'softened', within: 'overlap' }],
  },
  { kind: 'phrase', group: 'none', message: 'total', unless: [...SUPPORTED, WISH, MEASURED] },
  { kind: 'phrase', group: 'known', message: 'known', unless: SUPPORTED },
  { kind: 'phrase', group: 'multiple', unless: [...SUPPORTED, 'negated', WISH, MEASURED] },
];

/** A rumour so near the sentence's edge is the sentence's own source, and not part of what somebody named said. */
const EDGE = 3;

function* check(context: RuleContext): Iterable<Draft> {
  for (const placed of context.matches('anonymous')) {
    if (HEARSAY.some(excuse => context.excused(placed, excuse))) continue;
    if (placed.voice === 'other' && !isItsOwnSource(context, placed)) continue;
    const { match, block } = placed;
    yield {
      ...placed.span,
      message: 'anonymous',
      fixes: fixes({ ...context, placed }),
      evidence: [`${match.group} “${block.prose.slice(match.start, match.end)}” ← ${match.pattern}`],
    };
  }
}

/** «Ходят слухи, что…» reads as reported speech, but nobody answers for it except who passes it on. */
function isItsOwnSource({ statement }: RuleContext, { blockIndex, match, sentence }: PlacedMatch): boolean {
  const voice = statement.voices[blockIndex]?.find(span => span.start <= match.start && match.start < span.end);
  if (!voice || voice.cause.startsWith('quotation') || voice.cause === 'block quote') return false;
  // A source named beside the rumour («житель сказал, что ходят слухи») answers for it.
  if (voice.speaker && (voice.speaker.end <= match.start || match.end <= voice.speaker.start)) return false;
  return match.firstToken - sentence.firstToken <= EDGE || sentence.lastToken - match.lastToken <= EDGE;
}

/** A place for the source, before the sentence's last mark; or the claim goes. A rumour has no source to name. */
function fixes({ statement, placed, sourceSpan }: FixContext): readonly Fix[] {
  const { block, sentence, match } = placed;
  const removal = removeSentence(statement, placed);
  if (match.group.endsWith('.anonymous')) return [removal];
  let end = sentence.end;
  while (end > sentence.start && '.!…»”"'.includes(block.prose[end - 1]!)) end -= 1;
  const { end: offset } = sourceSpan(block, sentence.start, end);
  return [
    insert(offset, SOURCE[match.language], {
      kk: 'Дереккөз бен күнін көрсету',
      ru: 'Указать источник и дату',
      en: 'Name the source and its date',
    }),
    removal,
  ];
}

const SOURCE = {
  kk: ' ([дереккөз, күні] деректері бойынша)',
  ru: ' (по данным [источник, дата])',
  en: ' (according to [source, date])',
} as const;

/** Stated as fact and not supported: kz-2015/6.1; kz-2013/5.18 for information given to superiors. */
export default defineRule({
  id: 'unsupported-claim',
  title: {
    kk: 'Дәйексіз тұжырым',
    ru: 'Утверждение без подтверждения',
    en: 'Claim without support',
  },
  summary: {
    kk: 'Мемлекеттік қызметші шындыққа сәйкес келмейтін мәлімет таратпауға тиіс: «әлемде теңдесі жоқ», «бәрі риза», «баршаға мәлім», «сенімді дереккөздердің айтуынша» деген сөздер дереккөзі көрсетілмесе, нақты дерек ретінде берілмейді.',
    ru: 'Госслужащий не должен распространять сведения, не соответствующие действительности: «не имеет аналогов в мире», «все довольны», «общеизвестно», «по слухам» без источника за факт не выдают.',
    en: 'A civil servant must not spread information that is not true: “the best in the world”, “everyone is happy”, “it is well known”, “rumour has it” are not facts unless a source is given.',
  },
  limits: {
    kk: 'Ереже тұжырымның рас-өтірігін емес, қасында дереккөзі не күні көрсетілмегенін ғана көреді. Тілек, жоспар, құттықтау, конкурс пен рейтинг нәтижесі бұзушылыққа жатпайды.',
    ru: 'Правило видит не ложность утверждения, а лишь отсутствие источника или даты рядом. Пожелания, планы, поздравления, итоги конкурсов и рейтингов нарушением не считаются.',
    en: 'The rule does not see whether a claim is false, only that no source or date stands beside it. Wishes, plans, greetings, results of contests and rankings are no breach.',
  },
  severity: 'warning',
  provisions: ['kz-2015/6.1', 'kz-2013/5.18', 'kz-2005/3.2'],
  messages,
  classes: all(ru.classes, word),
  patterns: all(ru.patterns, group),
  matchers,
  check,
  fixes,
  examples,
});
