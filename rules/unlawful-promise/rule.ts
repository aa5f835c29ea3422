import { removeSentence, replace } from '../../engine/fix.ts';
import { defineRule, type Excuse, type FixContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { classes, patterns } from './words.ts';

const lawful: readonly Excuse[] = [
  'other-voice',
  'name',
  'question',
  { group: 'lawful', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
];
const unless: readonly Excuse[] = [...lawful, 'negated'];
/** «Без» and “without” belong to these breaches, so that a refusal is told by its own words. */
const unlessRefused: readonly Excuse[] = [...lawful, { group: 'refusal', within: 'clause' }];

const PROCEDURE: Localised = {
  kk: 'Өтініштер заңда белгіленген тәртіппен және мерзімде қаралады.',
  ru: 'Обращения рассматриваются в порядке и сроки, установленные законом.',
  en: 'Applications are considered in the manner and within the time laid down by law.',
};

const REPLACE_TITLE: Localised = {
  kk: 'Заңды тәртіп туралы сөйлеммен ауыстыру',
  ru: 'Заменить предложением о законном порядке',
  en: 'Replace with a sentence about the lawful procedure',
};

/** Promises outside law or powers: kz-2015/6.6, us-oge/p6. */
export default defineRule({
  id: 'unlawful-promise',
  title: {
    kk: 'Құқыққа сыйымсыз уәде',
    ru: 'Неправомерное обещание',
    en: 'Unlawful promise',
  },
  summary: {
    kk: 'Қызметтік міндетке байланысты құқыққа сыйымсыз уәде берілмейді: конкурсты, кезекті, сот пен тексеруді айналып өтетін нәтижеге ешкім кепіл бола алмайды.',
    ru: 'В связи со службой не дают неправомерных обещаний: никто не вправе гарантировать результат в обход конкурса, очереди, суда или проверки.',
    en: 'No unlawful promise is given in connection with office: nobody may guarantee an outcome that bypasses a competition, a queue, a court or an inspection.',
  },
  limits: {
    kk: 'Уәденің бюджетте не жоспарда бар-жоғын және лауазым иесінің өкілеттігіне кіретін-кірмейтінін Adep тексермейді.',
    ru: 'Adep не проверяет, предусмотрено ли обещанное бюджетом или планом и входит ли оно в полномочия.',
    en: 'Adep does not check whether a budget or plan provides for what is promised, or whether it lies within powers.',
  },
  severity: 'error',
  provisions: ['kz-2015/6.6', 'us-oge/p6'],
  messages: {
    default: {
      kk: '«{text}»: белгіленген рәсімді айналып өту уәде етілген. Заңда белгіленген тәртіп пен мерзімді ғана көрсетіңіз.',
      ru: '«{text}»: обещан результат в обход процедуры. Назовите только порядок и срок, установленные законом.',
      en: '“{text}”: an outcome is promised that bypasses the procedure. Name only the procedure and time laid down by law.',
    },
    interference: {
      kk: '«{text}»: соттың, комиссияның шешімі не тексеру нәтижесі алдын ала уәде етілген. Ондай өкілеттік ешкімде жоқ – бұл уәдені алып тастаңыз.',
      ru: '«{text}»: обещаны решение суда, комиссии или итог проверки. Таких полномочий нет ни у кого – уберите обещание.',
      en: '“{text}”: the decision of a court or commission, or the result of an inspection, is promised. Nobody has such powers; remove the promise.',
    },
    loyalty: {
      kk: '«{text}»: қолдау көрсеткені үшін жеңілдік уәде етілген. Мемлекеттік қызмет пен көмек баршаға бірдей – бұл шартты алып тастаңыз.',
      ru: '«{text}»: за поддержку обещана выгода. Государственные услуги и помощь для всех одинаковы – уберите это условие.',
      en: '“{text}”: a benefit is promised in return for support. Public services and aid are the same for all; remove the condition.',
    },
  },
  classes,
  patterns,
  matchers: [
    { kind: 'together', group: 'bound', partner: 'around', within: 'clause', span: 'both', unless: unlessRefused },
    { kind: 'together', group: 'bound', partner: 'crooked', within: 'sentence', span: 'both', unless: unlessRefused },
    { kind: 'together', group: 'given', partner: 'crooked', within: 'sentence', span: 'both', unless: unlessRefused },
    { kind: 'phrase', group: 'privately', unless: unlessRefused },
    { kind: 'phrase', group: 'interference', message: 'interference', unless },
    { kind: 'phrase', group: 'loyalty', message: 'loyalty', unless },
    { kind: 'together', group: 'slight', partner: 'bound', within: 'sentence', unless: unlessRefused },
    { kind: 'together', group: 'slight', partner: 'assured', within: 'sentence', unless: unlessRefused },
    {
      kind: 'together',
      group: 'immune',
      partner: 'assured',
      within: 'neighbours',
      message: 'interference',
      unless: unlessRefused,
    },
    { kind: 'phrase', group: 'rigged', message: 'interference', unless: unlessRefused },
    {
      kind: 'together',
      group: 'spoken',
      partner: 'verdict',
      within: 'neighbours',
      message: 'interference',
      unless: unlessRefused,
    },
    { kind: 'phrase', group: 'papers', message: 'interference', unless: unlessRefused },
    {
      kind: 'together',
      group: 'supporter',
      partner: 'reward',
      within: 'sentence',
      span: 'both',
      message: 'loyalty',
      unless: unlessRefused,
    },
    { kind: 'together', group: 'fixed', partner: 'contact', within: 'neighbours', unless: unlessRefused },
    { kind: 'phrase', group: 'certain', message: 'interference', severity: 'warning', unless: unlessRefused },
  ],
  fixes,
  exampleMetadata: { type: 'speech', date: '2025-03-18', speaker: { name: 'Ербол Қасымов', position: 'аудан әкімі' } },
  examples,
});

function fixes({ statement, placed, sourceSpan }: FixContext): Fix[] {
  const { block, sentence } = placed;
  const lawful = PROCEDURE[sentence.language];
  return [
    replace(sourceSpan(block, sentence.start, sentence.end), lawful, REPLACE_TITLE, { preferred: true }),
    removeSentence(statement, placed),
  ];
}
