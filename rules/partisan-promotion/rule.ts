import { removeSentence, replace } from '../../engine/fix.ts';
import { defineRule, type Excuse, type FixContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { classes, patterns } from './words.ts';

const unless: readonly Excuse[] = [
  'other-voice',
  'name',
  'negated',
  'question',
  { group: 'neutral', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
];

/** Orders forbid as they please («никаких отгулов»): a negation there is no excuse. */
const unlessNeutral = unless.filter(excuse => excuse !== 'negated');

const NEUTRAL: Localised = {
  kk: 'Азаматтар өз еркімен таңдау жасайды.',
  ru: 'Граждане делают свой выбор свободно.',
  en: 'Citizens make their choice freely.',
};

const NEUTRAL_TITLE: Localised = {
  kk: 'Бейтарап сөйлеммен ауыстыру',
  ru: 'Заменить нейтральным предложением',
  en: 'Replace with a neutral sentence',
};

/** The office used for a party, a public or religious association: kz-2015/6.7, 8.8, kz-2013/7.1. */
export default defineRule({
  id: 'partisan-promotion',
  title: {
    kk: 'Партияны не бірлестікті насихаттау',
    ru: 'Продвижение партии или объединения',
    en: 'Promotion of a party or association',
  },
  summary: {
    kk: 'Қызмет бабы партиялардың, қоғамдық және діни бірлестіктердің мүддесіне пайдаланылмайды: мемлекеттік органның атынан ешкім үшін үгіт жүргізілмейді.',
    ru: 'Служебное положение не используют в интересах партий, общественных и религиозных объединений: от имени госоргана ни за кого не агитируют.',
    en: 'Office is not used in the interest of parties, public or religious associations: nobody campaigns in a state body’s name.',
  },
  limits: {
    kk: 'Жанама қолдауды (сурет, символика, іс-шараға қатысу) Adep көрмейді.',
    ru: 'Косвенную поддержку (фотографии, символику, участие в мероприятиях) Adep не видит.',
    en: 'Adep does not see indirect support: photographs, emblems, attendance.',
  },
  severity: 'error',
  provisions: ['kz-2015/6.7', 'kz-2015/8.8', 'kz-2013/7.1', 'kz-2013/7.2'],
  messages: {
    default: {
      kk: '«{text}»: қызмет бабын пайдаланып партия, кандидат не бірлестік үшін үгіт жүргізу. Мемлекеттік қызметші бейтарап болуға тиіс – бұл сөйлемді алып тастаңыз.',
      ru: '«{text}»: агитация за партию, кандидата или объединение с использованием должности. Госслужащий обязан быть нейтрален – уберите это.',
      en: '“{text}”: campaigning for a party, candidate or association by use of office. A civil servant must be neutral; remove it.',
    },
    service: {
      kk: '«{text}»: мемлекеттік қызмет партия мүддесіне бағындырылған. Мемлекеттік орган мен партияның ісін араластырмаңыз.',
      ru: '«{text}»: служба подчинена интересам партии. Не смешивайте дела органа с партийными.',
      en: '“{text}”: the civil service is made to serve a party. Keep the body’s business and the party’s apart.',
    },
  },
  classes,
  patterns,
  matchers: [
    { kind: 'phrase', group: 'call', unless },
    {
      kind: 'together',
      group: 'pressed',
      partner: 'cohort',
      within: 'sentence',
      span: 'both',
      message: 'service',
      unless: unlessNeutral,
    },
    { kind: 'together', group: 'urged', partner: 'cause', within: 'sentence', span: 'both', unless: unlessNeutral },
    { kind: 'phrase', group: 'service', message: 'service', unless },
    {
      kind: 'together',
      group: 'driven',
      partner: 'gathering',
      within: 'neighbours',
      span: 'both',
      message: 'service',
      unless: unlessNeutral,
    },
  ],
  fixes,
  exampleMetadata: { type: 'speech', date: '2025-01-16', speaker: { name: 'Ербол Қасымов', position: 'аудан әкімі' } },
  examples,
});

function fixes({ statement, placed, sourceSpan }: FixContext): Fix[] {
  const { block, sentence } = placed;
  const span = sourceSpan(block, sentence.start, sentence.end);
  return [
    removeSentence(statement, placed, undefined, { preferred: true }),
    replace(span, NEUTRAL[sentence.language], NEUTRAL_TITLE),
  ];
}
