import {
  type Draft,
  defineRule,
  type Excuse,
  type PatternSet,
  type PlacedMatch,
  type RuleContext,
} from '../../engine/rule.ts';
import { closesClause, isCitedWord, isDashPredicate, isDenied, maybeSubject, wordsOf } from '../shared/clause.ts';
import { insultAim } from '../shared/insults/aim.ts';
import { createTargetFinder, type Target } from '../shared/targets.ts';
import { examples } from './examples.ts';
import { messages } from './messages.ts';
import { type Found, joinPassages, passageDraft } from './passages.ts';
import { findScareQuotes } from './scareQuotes.ts';
import { shoutDrafts } from './shouting.ts';
import { en } from './words.en.ts';
import { kk } from './words.kk.ts';
import { ru } from './words.ru.ts';

const group = (name: keyof typeof ru): PatternSet => ({ kk: kk[name], ru: ru[name], en: en[name] });

/** «Диванный гарнитур» is furniture. */
const FURNITURE: PatternSet = {
  ru: '(диванный/a | кухонный/a | интернетный/a) (гарнитур/n | группа/n | подушка/n | чехол/n | ткань/n | блок/n | механизм/n | стол/n | мебель/n | зона/n | магазин/n | торговля/n)',
};

const REPORTED: readonly Excuse[] = [
  'other-voice',
  'name',
  { group: 'context.naming', within: 'clause' },
  { group: 'context.denied-opinion', within: 'clause' },
  { group: 'context.self-blame', within: 'clause' },
  { group: 'context.mention', within: 'sentence' },
  { group: 'context.proverb', within: 'sentence' },
];
const NEGATED: readonly Excuse[] = [...REPORTED, 'negated'];

/** Said in earnest, thanks, help and advice are no irony. */
const SINCERE: readonly Excuse[] = [...REPORTED, 'conditional', { group: 'context.good-deed', within: 'sentence' }];

interface Kind {
  readonly group: keyof typeof ru | 'context.mockery';
  readonly message?: string;
  readonly unless: readonly Excuse[];
  readonly counts?: (placed: PlacedMatch, target: Target | undefined, context: RuleContext) => boolean;
}

const KINDS: readonly Kind[] = [
  { group: 'insult', unless: REPORTED, counts: insultCounts },
  {
    group: 'attribute',
    unless: [...REPORTED, { group: 'furniture', within: 'overlap' }],
    counts: (placed, _, context) => !isDenied(context, placed),
  },
  { group: 'ending', unless: NEGATED, counts: closesClause },
  {
    group: 'label',
    unless: NEGATED,
    counts: (placed, target) => target !== undefined && isOpponent(target) && isDashPredicate(placed, target),
  },
  { group: 'contempt', message: 'contempt', unless: REPORTED, counts: isNotOfServant },
  { group: 'nonsense', message: 'nonsense', unless: REPORTED, counts: nonsenseCounts },
  {
    group: 'belittled',
    message: 'nonsense',
    unless: REPORTED,
    counts: (placed, _, context) => !isDenied(context, placed),
  },
  { group: 'aimed', message: 'sarcasm', unless: SINCERE, counts: isAimed },
  {
    group: 'applause',
    message: 'sarcasm',
    unless: [...SINCERE, { group: 'context.good-deed', within: 'neighbours' }],
    counts: isAimed,
  },
  {
    group: 'context.mockery',
    message: 'sarcasm',
    unless: [
      ...SINCERE,
      { group: 'context.genuineness', within: 'sentence' },
      { group: 'context.husbandry', within: 'sentence' },
    ],
    counts: isAimed,
  },
  { group: 'silence', message: 'contempt', unless: REPORTED },
  { group: 'threat', message: 'threat', unless: REPORTED },
  { group: 'ultimatum', message: 'threat', unless: REPORTED },
  { group: 'sarcasm', message: 'sarcasm', unless: REPORTED, counts: isNotOfServant },
  {
    group: 'service',
    message: 'service',
    unless: [...NEGATED, { group: 'context.refutation', within: 'neighbours' }],
  },
];

/** What somebody asked or wrote is called nonsense; of a law or a programme another rule judges. */
function nonsenseCounts(placed: PlacedMatch, target: Target | undefined, context: RuleContext): boolean {
  if (isDenied(context, placed)) return false;
  return isOpponent(target) || context.excused(placed, { group: 'context.reply', within: 'neighbours' });
}

const OF_SPEECH: Excuse = { group: 'context.belittled-speech', within: 'overlap' };

/** An insult of an opponent, or of nobody named in an answer to what was asked or written. */
function insultCounts(placed: PlacedMatch, target: Target | undefined, context: RuleContext): boolean {
  if (isDenied(context, placed) || context.excused(placed, OF_SPEECH)) return false;
  const aim = insultAim(wordsOf(placed));
  if (aim !== undefined) return aim === 'critic';
  return (
    isOpponent(target) || ((target === undefined || target.kind === 'person') && context.excused(placed, REPLY_NEAR))
  );
}

/** What is said of a servant of the state, in the clause that names him, is disparagement and no debate. */
function isNotOfServant(_: PlacedMatch, target: Target | undefined): boolean {
  return !(target?.kind === 'servant' && target.place === 'clause' && target.precedes && maybeSubject(target.placed));
}

/** Said towards an opponent, or in an answer towards somebody who is neither named nor a servant of the state. */
function isAimed(placed: PlacedMatch, target: Target | undefined, context: RuleContext): boolean {
  if (target?.kind === 'servant' && target.place !== 'before') return false;
  if (target && isOpponent(target) && isNear(placed, target)) return true;
  return context.excused(placed, REPLY);
}

/** A target far off in a long sentence may have nothing to do with the words. */
function isNear({ match }: PlacedMatch, { kind, place, distance, placed }: Target): boolean {
  // “Since you ask” speaks to the one who asks; what the next sentence says need not.
  if (kind === 'addressee' && place === 'before') return false;
  return place === 'before' ? match.sentence - placed.match.sentence <= 1 : distance <= 16;
}

const REPLY: Excuse = { group: 'context.reply', within: 'sentence' };
const REPLY_NEAR: Excuse = { group: 'context.reply', within: 'neighbours' };

/** Whether the words are aimed at an opponent, a critic or the person spoken to. */
function isOpponent(target: Target | undefined): boolean {
  return target?.kind === 'critic' || target?.kind === 'addressee';
}

function* check(context: RuleContext): Iterable<Draft> {
  const targetOf = createTargetFinder(context);
  const found: Found[] = [];
  for (const kind of KINDS)
    for (const placed of context.matches(kind.group)) {
      if (kind.counts && !kind.counts(placed, targetOf(placed), context)) continue;
      if (isCitedWord(context, placed)) continue;
      if (!kind.unless.some(excuse => context.excused(placed, excuse))) found.push({ message: kind.message, placed });
    }
  for (const passage of joinPassages(found)) yield passageDraft(context, passage);
  yield* findScareQuotes(context);
  yield* shoutDrafts(
    context,
    found.map(each => each.placed),
  );
}

export default defineRule({
  id: 'improper-polemic',
  title: {
    kk: 'Пікірталасты әдепсіз жүргізу',
    ru: 'Некорректная форма полемики',
    en: 'Improper form of debate',
  },
  summary: {
    kk: 'Мемлекеттік қызметші пікірталасты дұрыс нысанда, мемлекеттік қызметтің беделіне нұқсан келтірмей жүргізуге тиіс: қорқытуға, ультиматум қоюға, менсінбеуге, айқай мен кекесінге жол берілмейді.',
    ru: 'Госслужащий должен вести дискуссию в корректной форме, не нанося ущерба авторитету госслужбы: угрозы, ультиматумы, презрение, крик и насмешки недопустимы.',
    en: 'A civil servant must debate in a correct form and without damage to the authority of the civil service: threats, ultimatums, contempt, shouting and sarcasm are not allowed.',
  },
  limits: {
    kk: 'Ереже тек сөзден көрінетін белгіні табады: интонацияны, астарлы әзілді және сөздікте жоқ кекесінді көрмейді. Дәлел келтіріп келіспеу, өзгенің дөрекі сөзін келтіру, заңға сәйкес ескерту бұзушылыққа жатпайды.',
    ru: 'Правило видит только словесные признаки: интонацию, тонкую иронию и насмешки вне словаря оно не распознаёт. Аргументированное несогласие, чужие грубые слова и предупреждение по закону нарушением не считаются.',
    en: 'The rule sees signs in words only: not tone, fine irony or sarcasm outside its word lists. Reasoned disagreement, quoted rudeness and a warning under the law are no breach.',
  },
  severity: 'warning',
  provisions: [
    'kz-2015/9.3',
    'kz-2015/6.5',
    'kz-2015/5.5',
    'kz-2013/15.2',
    'kz-2013/5.6',
    'kz-2013/6',
    'kz-2005/4.2',
    'kz-2005/2.7',
  ],
  messages,
  patterns: {
    insult: group('insult'),
    attribute: group('attribute'),
    ending: group('ending'),
    aimed: group('aimed'),
    applause: group('applause'),
    label: group('label'),
    furniture: FURNITURE,
    critic: { kk: '<critic>', ru: '<critic>', en: '<critic>' },
    contempt: group('contempt'),
    nonsense: group('nonsense'),
    belittled: group('belittled'),
    silence: group('silence'),
    threat: group('threat'),
    ultimatum: group('ultimatum'),
    sarcasm: group('sarcasm'),
    service: group('service'),
  },
  check,
  examples,
});
