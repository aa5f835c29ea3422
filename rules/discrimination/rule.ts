import { removeSentence, replace } from '../../engine/fix.ts';
import { type Draft, defineRule, type Excuse, type PlacedMatch, type RuleContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { findScorn } from './judge.ts';
import { messages } from './messages.ts';
import { classes, patterns } from './words.ts';

/** Negation is no excuse here: «женщины не умеют» denies an ability, and that is the breach. */
const unless: readonly Excuse[] = [
  'other-voice',
  { group: 'neutral', within: 'sentence' },
  { group: 'hearsay', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
  { group: 'mention', within: 'sentence' },
];

const EQUAL: Localised = {
  kk: 'Баршаның құқығы тең, мемлекеттік қызметтер бәріне бірдей көрсетіледі.',
  ru: 'Права и государственные услуги одинаково доступны каждому.',
  en: 'Rights and public services are open to everyone alike.',
};

const EQUAL_TITLE: Localised = {
  kk: 'Тең құқық туралы сөйлеммен ауыстыру',
  ru: 'Заменить предложением о равных правах',
  en: 'Replace with a sentence on equal rights',
};

const OPEN_JOB: Localised = {
  kk: 'Конкурсқа біліктілік талаптарына сай келетін кез келген азамат қатыса алады.',
  ru: 'В конкурсе могут участвовать все граждане, отвечающие квалификационным требованиям.',
  en: 'All citizens who meet the qualification requirements may take part in the competition.',
};

const OPEN_JOB_TITLE: Localised = {
  kk: 'Тек біліктілік талаптарын көрсету',
  ru: 'Указать только квалификационные требования',
  en: 'State qualification requirements only',
};

/** Belittles people by ethnicity, language, sex, religion, origin, age, health or means: kz-2015/5.3, 1.2. */
export default defineRule({
  id: 'discrimination',
  title: {
    kk: 'Кемсіту',
    ru: 'Дискриминация',
    en: 'Discrimination',
  },
  summary: {
    kk: 'Адамдарды ұлтына, тіліне, жынысына, дініне, шығу тегіне, жасына не әлеуметтік жағдайына қарай кемсітуге, шеттетуге немесе оларға қызмет көрсетуден бас тартуға болмайды.',
    ru: 'Нельзя унижать людей, отстранять их или отказывать им в услуге из-за национальности, языка, пола, веры, происхождения, возраста или социального положения.',
    en: 'People must not be belittled, kept out or refused a service because of ethnicity, language, sex, faith, origin, age or social standing.',
  },
  limits: {
    kk: 'Adep тұспалды, әзілді және суреттегі кемсітуді көрмейді; шектеудің заңда көзделген-көзделмегенін тексермейді.',
    ru: 'Adep не видит намёков, шуток и изображений и не проверяет, предусмотрено ли ограничение законом.',
    en: 'Adep does not see hints, jokes and pictures, nor check whether a limit is laid down by law.',
  },
  severity: 'error',
  provisions: ['kz-2015/5.3', 'kz-2015/1.2', 'kz-2013/5.5', 'kz-2005/2.5', 'kz-2005/1.4', 'kz-2005/2.6', 'us-oge/p13'],
  messages,
  classes,
  patterns,
  matchers: [
    { kind: 'phrase', group: 'generalise', unless: [...unless, 'negated'] },
    { kind: 'phrase', group: 'incapable', unless },
    { kind: 'phrase', group: 'exclusion', message: 'exclusion', unless },
    { kind: 'phrase', group: 'vacancy', message: 'vacancy', unless },
    { kind: 'phrase', group: 'contempt', message: 'contempt', unless },
    { kind: 'phrase', group: 'slur', message: 'slur', unless: [...unless, 'name'] },
  ],
  fixes: context => fixes(context, context.placed),
  check,
  exampleMetadata: { type: 'speech', date: '2025-04-10', speaker: { name: 'Ербол Қасымов', position: 'аудан әкімі' } },
  examples,
});

function* check(context: RuleContext): Iterable<Draft> {
  for (const { scorn, start, end, evidence, weak } of findScorn(context, unless))
    yield { start, end, ...(weak && { severity: 'information' as const }), fixes: fixes(context, scorn), evidence };
}

function fixes({ statement, sourceSpan }: RuleContext, placed: PlacedMatch): Fix[] {
  const { block, match, sentence } = placed;
  const span = sourceSpan(block, sentence.start, sentence.end);
  const job = match.group.endsWith('.vacancy');
  return [
    removeSentence(statement, placed, undefined, { preferred: !job }),
    replace(span, (job ? OPEN_JOB : EQUAL)[sentence.language], job ? OPEN_JOB_TITLE : EQUAL_TITLE, { preferred: job }),
  ];
}
