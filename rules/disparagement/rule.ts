import { removeSentence, replace } from '../../engine/fix.ts';
import {
  type Draft,
  defineRule,
  type Excuse,
  type FixContext,
  type PatternSet,
  type PlacedMatch,
  type RuleContext,
} from '../../engine/rule.ts';
import type { Fix, Sentence, Severity } from '../../engine/types.ts';
import { closesClause, isCitedWord, isDashPredicate, isDenied, maybeSubject, wordsOf } from '../shared/clause.ts';
import { insultAim } from '../shared/insults/aim.ts';
import { createTargetFinder, type TargetFinder } from '../shared/targets.ts';
import { examples } from './examples.ts';
import { isMockeryOf, isProtected, isSaidOf } from './judge.ts';
import { messages } from './messages.ts';
import { en } from './words.en.ts';
import { kk } from './words.kk.ts';
import { ru } from './words.ru.ts';

const group = (name: keyof typeof ru): PatternSet => ({ kk: kk[name], ru: ru[name], en: en[name] });

/** A word reported, denied, forbidden or taught is not said of anybody. */
const REPORTED: readonly Excuse[] = [
  'other-voice',
  'name',
  { group: 'context.naming', within: 'clause' },
  { group: 'context.denied-opinion', within: 'clause' },
  { group: 'context.self-blame', within: 'clause' },
  { group: 'context.mention', within: 'sentence' },
  { group: 'context.refutation', within: 'neighbours' },
  { group: 'context.proverb', within: 'sentence' },
];

/** Said of nobody in particular: in an answer it is polemic, of a people discrimination, in a tale its hero. */
const UNTARGETED: readonly Excuse[] = [
  { group: 'context.reply', within: 'neighbours' },
  { group: 'context.literary', within: 'statement' },
  { group: 'context.origin', within: 'sentence' },
];
const MOCKERY_UNLESS: readonly Excuse[] = [
  ...REPORTED,
  { group: 'context.literary', within: 'statement' },
  { group: 'context.genuineness', within: 'sentence' },
  { group: 'context.husbandry', within: 'sentence' },
];
/** Of the whole service polemic judges, of people of one origin discrimination. */
const OTHERS_JUDGE: readonly Excuse[] = [
  { group: 'context.whole-service', within: 'clause' },
  { group: 'context.origin', within: 'clause' },
];
const OF_SPEECH: Excuse = { group: 'context.belittled-speech', within: 'overlap' };

/** An accusation is founded where a court, an inquiry or a source stands behind it, and none where it only supposes. */
const FOUNDED: readonly Excuse[] = [
  ...REPORTED,
  'negated',
  'question',
  'conditional',
  { group: 'context.court', within: 'paragraph' },
  { group: 'context.investigation', within: 'neighbours' },
  { group: 'context.legal-name', within: 'sentence' },
  { group: 'context.call', within: 'sentence' },
  { group: 'context.hypothesis', within: 'sentence' },
  { group: 'context.source', within: 'sentence' },
];

interface Kind {
  readonly group: keyof typeof ru;
  readonly message?: string;
  readonly severity: Severity;
  readonly unless: readonly Excuse[];
  /** Whether the match counts. Default: always. */
  readonly counts?: (placed: PlacedMatch, targetOf: TargetFinder, context: RuleContext) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    group: 'attribute',
    severity: 'error',
    unless: REPORTED,
    counts: (placed, _, context) => !isDenied(context, placed),
  },
  { group: 'predicate', severity: 'error', unless: [...REPORTED, 'negated'] },
  { group: 'ending', severity: 'error', unless: [...REPORTED, 'negated'], counts: closesClause },
  { group: 'label', severity: 'error', unless: [...REPORTED, 'negated'], counts: isLabel },
  { group: 'crimeLabel', message: 'accusation', severity: 'warning', unless: FOUNDED, counts: isLabel },
  {
    group: 'idiom',
    severity: 'error',
    unless: [...REPORTED, 'negated', 'conditional', { group: 'context.fraudster', within: 'sentence' }],
    counts: (placed, targetOf) => {
      const target = targetOf(placed);
      return isProtected(target) && isSaidOf(placed, target);
    },
  },
  { group: 'place', message: 'ridicule', severity: 'warning', unless: [...REPORTED, 'negated'] },
  {
    group: 'crowd',
    message: 'generalisation',
    severity: 'error',
    unless: [...REPORTED, 'negated', { group: 'context.origin', within: 'sentence' }],
    counts: (placed, targetOf) => isProtected(targetOf(placed)),
  },
  { group: 'accusation', message: 'accusation', severity: 'warning', unless: FOUNDED, counts: accusationCounts },
  {
    group: 'deed',
    message: 'accusation',
    severity: 'warning',
    unless: FOUNDED,
    counts: (placed, targetOf) => {
      const target = targetOf(placed, maybeSubject);
      return target?.kind === 'servant' && isSaidOf(placed, target);
    },
  },
];

function isLabel(placed: PlacedMatch, targetOf: TargetFinder): boolean {
  const target = targetOf(placed, maybeSubject);
  return isProtected(target) && isDashPredicate(placed, target);
}

function accusationCounts(placed: PlacedMatch): boolean {
  return placed.match.language !== 'kk' || closesClause(placed) || placed.match.pattern.startsWith('{');
}

function* check(context: RuleContext): Iterable<Draft> {
  const targetOf = createTargetFinder(context);
  const sentences = new Set<Sentence>();
  const report = (placed: PlacedMatch, severity: Severity, message?: string): Draft => {
    sentences.add(placed.sentence);
    return draft(context, placed, severity, message);
  };
  for (const placed of context.matches('insult')) {
    if (isDenied(context, placed) || isCitedWord(context, placed)) continue;
    const aim = insultAim(wordsOf(placed));
    if (aim === 'critic') continue;
    const nearest = targetOf(placed);
    // A bare name does not tell whom the words belittle.
    const target = nearest?.kind === 'person' ? undefined : nearest;
    // Words at opponents, critics and the person spoken to are judged as improper polemic.
    if (target && aim === undefined && !isProtected(target)) continue;
    if (!target && (context.statement.metadata.type?.value === 'creative' || isAnybody(placed))) continue;
    if (
      excused(
        context,
        placed,
        target ? [OF_SPEECH, ...OTHERS_JUDGE, ...REPORTED] : [OF_SPEECH, ...UNTARGETED, ...REPORTED],
      )
    )
      continue;
    yield report(placed, target ? 'error' : 'warning');
  }
  for (const kind of KINDS)
    for (const placed of context.matches(kind.group)) {
      if (kind.counts && !kind.counts(placed, targetOf, context)) continue;
      if (excused(context, placed, OTHERS_JUDGE)) continue;
      if (!excused(context, placed, kind.unless)) yield report(placed, kind.severity, kind.message);
    }
  // Figurative mockery is reported where nothing plainer was said.
  for (const placed of context.matches('context.mockery')) {
    const target = targetOf(placed);
    if (sentences.has(placed.sentence) || target?.kind !== 'servant' || !isMockeryOf(placed, target)) continue;
    if (!excused(context, placed, MOCKERY_UNLESS)) yield report(placed, 'warning');
  }
}

/** “A fool” of whom nobody is spoken is any fool. */
function isAnybody(placed: PlacedMatch): boolean {
  return placed.match.language === 'en' && /^an? /i.test(wordsOf(placed));
}

function excused(context: RuleContext, placed: PlacedMatch, excuses: readonly Excuse[]): boolean {
  return excuses.some(excuse => context.excused(placed, excuse));
}

function draft(context: RuleContext, placed: PlacedMatch, severity: Severity, message?: string): Draft {
  const { match, block } = placed;
  return {
    ...placed.span,
    severity,
    ...(message !== undefined && { message }),
    fixes: fixes({ ...context, placed }, message),
    evidence: [`${match.group} “${block.prose.slice(match.start, match.end)}” ← ${match.pattern}`],
  };
}

/** The sentence goes; an accusation may also become a plain reference to the competent bodies. */
function fixes(context: FixContext, message: string | undefined): Fix[] {
  const removal = removeSentence(context.statement, context.placed);
  if (message !== 'accusation') return [removal];
  const { block, sentence, match } = context.placed;
  return [
    replace(context.sourceSpan(block, sentence.start, sentence.end), NEUTRAL[match.language], {
      kk: 'Бейтарап тұжырыммен ауыстыру',
      ru: 'Заменить нейтральной формулировкой',
      en: 'Replace with neutral wording',
    }),
    removal,
  ];
}

const NEUTRAL = {
  kk: 'Бұл мәселеге құзыретті органдар заңда белгіленген тәртіппен баға береді.',
  ru: 'Оценку этим обстоятельствам дадут компетентные органы в установленном законом порядке.',
  en: 'The competent bodies will assess these circumstances in the manner laid down by law.',
} as const;

export default defineRule({
  id: 'disparagement',
  title: {
    kk: 'Лауазымды адамдарды, органдар мен азаматтарды кемсіту',
    ru: 'Унижающие слова о должностных лицах, органах и гражданах',
    en: 'Words that belittle officials, bodies and citizens',
  },
  summary: {
    kk: 'Мемлекеттік қызметші лауазымды адамдардың, мемлекеттік органдардың, басқа қызметшілер мен азаматтардың атына әдепсіз сөз айтпауға және негізсіз айып тақпауға тиіс.',
    ru: 'Госслужащий не должен неэтично высказываться о должностных лицах, государственных органах, других служащих и гражданах и бросать голословные обвинения.',
    en: 'A civil servant must not speak improperly of officials, state bodies, other servants or citizens, nor accuse them without foundation.',
  },
  limits: {
    kk: 'Ереже айыптың рас-өтірігін, астарлы кекесінді және сөздікте жоқ бейнелі мазақты көрмейді. Өзгенің сөзін келтіру, сот үкімі мен тексеру қорытындысын баяндау, құжаттар мен жұмыстағы кемшіліктерді сынау бұзушылыққа жатпайды.',
    ru: 'Правило не видит, правдиво ли обвинение, и не распознаёт тонкой иронии и образных насмешек вне словаря. Чужие слова, приговоры и выводы проверок, критика документов и недостатков в работе нарушением не считаются.',
    en: 'The rule cannot tell whether an accusation is true, and misses fine irony and figurative mockery outside its word lists. Quotations, judgments and findings of inquiries, criticism of documents and shortcomings are no breach.',
  },
  severity: 'error',
  provisions: [
    'kz-2015/9.1c',
    'kz-2015/6.4',
    'kz-2015/8.7',
    'kz-2015/8.3',
    'kz-2013/16.3',
    'kz-2013/5.6',
    'kz-2013/5.17',
    'kz-2005/5.3',
    'kz-2005/2.7',
    'kz-2005/3.2',
  ],
  messages,
  patterns: {
    insult: group('insult'),
    attribute: group('attribute'),
    predicate: group('predicate'),
    ending: group('ending'),
    label: group('label'),
    crimeLabel: group('crimeLabel'),
    idiom: group('idiom'),
    place: group('place'),
    crowd: group('crowd'),
    accusation: group('accusation'),
    deed: group('deed'),
  },
  check,
  examples,
});
