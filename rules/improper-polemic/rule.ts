import { removeSentence, replace } from '../../engine/fix.ts';
import {
  type Draft,
  defineRule,
  type Excuse,
  type PatternSet,
  type PlacedMatch,
  type RuleContext,
} from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';
import { closesClause, isDashPredicate, isDenied } from '../shared/clause.ts';
import { createTargetFinder, type Target } from '../shared/targets.ts';
import { examples } from './examples.ts';
import { messages } from './messages.ts';
import { findShouts, type Shout } from './shouting.ts';
import { en } from './words.en.ts';
import { kk } from './words.kk.ts';
import { ru } from './words.ru.ts';

const group = (name: keyof typeof ru): PatternSet => ({ kk: kk[name], ru: ru[name], en: en[name] });

const REPORTED: readonly Excuse[] = [
  'other-voice',
  'name',
  { group: 'context.naming', within: 'clause' },
  { group: 'context.mention', within: 'sentence' },
  { group: 'context.proverb', within: 'sentence' },
];
const NEGATED: readonly Excuse[] = [...REPORTED, 'negated'];

interface Kind {
  readonly group: keyof typeof ru;
  readonly message?: string;
  readonly unless: readonly Excuse[];
  readonly counts?: (placed: PlacedMatch, target: Target | undefined, context: RuleContext) => boolean;
}

const KINDS: readonly Kind[] = [
  { group: 'insult', unless: REPORTED, counts: insultCounts },
  { group: 'attribute', unless: REPORTED, counts: placed => !isDenied(placed) },
  { group: 'ending', unless: NEGATED, counts: closesClause },
  {
    group: 'label',
    unless: NEGATED,
    counts: (placed, target) => isOpponent(target) && isDashPredicate(placed, target),
  },
  { group: 'contempt', message: 'contempt', unless: REPORTED },
  { group: 'nonsense', message: 'nonsense', unless: REPORTED, counts: placed => !isDenied(placed) },
  { group: 'silence', message: 'contempt', unless: REPORTED },
  { group: 'threat', message: 'threat', unless: REPORTED },
  { group: 'ultimatum', message: 'threat', unless: REPORTED },
  { group: 'sarcasm', message: 'sarcasm', unless: REPORTED },
  {
    group: 'service',
    message: 'service',
    unless: [...NEGATED, { group: 'context.refutation', within: 'neighbours' }],
  },
];

const REPLY: Excuse = { group: 'context.reply', within: 'sentence' };
const OF_SPEECH: Excuse = { group: 'context.belittled-speech', within: 'overlap' };

/** An insult of an opponent, or of nobody named in an answer to what was asked or written. */
function insultCounts(placed: PlacedMatch, target: Target | undefined, context: RuleContext): boolean {
  if (isDenied(placed) || context.excused(placed, OF_SPEECH)) return false;
  return isOpponent(target) || (target === undefined && context.excused(placed, REPLY));
}

/** Whether the words are aimed at an opponent, a critic or the person spoken to. */
function isOpponent(target: Target | undefined): target is Target {
  return target?.kind === 'critic' || target?.kind === 'addressee';
}

function* check(context: RuleContext): Iterable<Draft> {
  const targetOf = createTargetFinder(context);
  for (const kind of KINDS)
    for (const placed of context.matches(kind.group)) {
      if (kind.counts && !kind.counts(placed, targetOf(placed), context)) continue;
      if (kind.unless.some(excuse => context.excused(placed, excuse))) continue;
      yield {
        ...placed.span,
        ...(kind.message !== undefined && { message: kind.message }),
        fixes: [courteous(context, placed), removeSentence(context.statement, placed)],
        evidence: [
          `${placed.match.group} “${placed.block.prose.slice(placed.match.start, placed.match.end)}” ← ${placed.match.pattern}`,
        ],
      };
    }
  for (const placed of context.matches('critic'))
    if (isScareQuoted(placed))
      yield {
        ...placed.span,
        message: 'sarcasm',
        fixes: [removeQuotes(context, placed), removeSentence(context.statement, placed)],
      };
  for (const shout of findShouts(context.statement))
    if ([shout.start, shout.end - 1].every(offset => context.voiceAt(shout.blockIndex, offset) === 'own'))
      yield {
        ...context.sourceSpan(shout.block, shout.start, shout.end),
        message: 'shouting',
        fixes: [quieten(context, shout)],
      };
}

/** A common noun alone between quotation marks: «эксперт», said of a person with doubt. */
function isScareQuoted({ block, match }: PlacedMatch): boolean {
  const { prose } = block;
  return (
    '«“"„'.includes(prose[match.start - 1] ?? ' ') &&
    '»”"“'.includes(prose[match.end] ?? ' ') &&
    match.lastToken - match.firstToken === 1 &&
    block.tokens[match.firstToken]!.shape === 'lower' &&
    !/^(?:газет|портал|телеканал|канал|арна|басылым|newspaper|press|media|channel|сми|бақ)/u.test(
      prose.slice(match.start, match.end),
    )
  );
}

const NO_QUOTES: Localised = {
  kk: 'Тырнақшаны алып тастау',
  ru: 'Убрать кавычки',
  en: 'Remove the quotation marks',
};

function removeQuotes(context: RuleContext, { block, match }: PlacedMatch): Fix {
  const span = context.sourceSpan(block, match.start - 1, match.end + 1);
  return replace(span, block.prose.slice(match.start, match.end), NO_QUOTES);
}

const COURTEOUS = {
  kk: 'Бұл мәселе бойынша ұстанымымыз өзгеше, оның негіздемесін беруге дайынбыз.',
  ru: 'По этому вопросу у нас иная позиция, и мы готовы представить её обоснование.',
  en: 'We take a different view on this matter and are ready to explain our reasons.',
} as const;

const USE_COURTEOUS: Localised = {
  kk: 'Сыпайы тұжырыммен алмастыру',
  ru: 'Заменить корректной формулировкой',
  en: 'Put courteous wording in its place',
};

function courteous(context: RuleContext, { block, sentence, match }: PlacedMatch): Fix {
  return replace(context.sourceSpan(block, sentence.start, sentence.end), COURTEOUS[match.language], USE_COURTEOUS);
}

const LOWER_VOICE: Localised = {
  kk: 'Кәдімгі әріппен, бір нүктемен жазу',
  ru: 'Записать обычными буквами, с точкой',
  en: 'Write in ordinary letters, with a full stop',
};

/** The sentence in ordinary letters; abbreviations of up to three letters stay as they are. */
function quieten(context: RuleContext, { block, sentence }: Shout): Fix {
  const { start, end } = context.sourceSpan(block, sentence.start, sentence.end);
  let text = '';
  let from = sentence.start;
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = block.tokens[index]!;
    text += block.prose.slice(from, token.start);
    const word = block.prose.slice(token.start, token.end);
    text += token.shape === 'upper' && word.length > 3 ? word.toLowerCase() : word;
    from = token.end;
  }
  text += block.prose.slice(from, sentence.end);
  const plain = text
    .replace(/\?[!?]+/g, '?')
    .replace(/![!?]*(["»”)]*)$/, '.$1')
    .replace(/!+/g, '!');
  return replace({ start, end }, plain.charAt(0).toUpperCase() + plain.slice(1), LOWER_VOICE);
}

export default defineRule({
  id: 'improper-polemic',
  title: {
    kk: 'Пікірталастың әдепсіз нысаны',
    ru: 'Некорректная форма полемики',
    en: 'Improper form of debate',
  },
  summary: {
    kk: 'Мемлекеттік қызметші пікірталасты дұрыс нысанда, мемлекеттік қызметтің беделіне нұқсан келтірмей жүргізуге тиіс: қорқыту, ультиматум, менсінбеу, айқай мен кекесін – бұзушылық.',
    ru: 'Госслужащий ведёт дискуссию в корректной форме, не нанося ущерба авторитету госслужбы: угрозы, ультиматумы, презрение, крик и насмешки над критиками недопустимы.',
    en: 'A civil servant debates in a correct form and without damage to the authority of the civil service: threats, ultimatums, contempt, shouting and sarcasm at critics are a breach.',
  },
  limits: {
    kk: 'Ереже тек сөзден көрінетін белгіні табады: интонацияны, нәзік әзілді және сөздіктегі тіркестерден тыс кекесінді көрмейді. Дәлелді келіспеушілік, бөтеннің дөрекі сөзін келтіру, заң бойынша ескерту бұзушылыққа жатпайды.',
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
    label: group('label'),
    critic: { kk: '<critic>', ru: '<critic>', en: '<critic>' },
    contempt: group('contempt'),
    nonsense: group('nonsense'),
    silence: group('silence'),
    threat: group('threat'),
    ultimatum: group('ultimatum'),
    sarcasm: group('sarcasm'),
    service: group('service'),
  },
  check,
  examples,
});
