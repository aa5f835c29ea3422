import { removeSentence, replace } from '../../engine/fix.ts';
import { defineRule, type Excuse, type FixContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { messages } from './messages.ts';
import { classes, patterns } from './words.ts';

const unless: readonly Excuse[] = [
  'other-voice',
  'negated',
  'question',
  { group: 'neutral', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
];

const NEUTRAL: Localised = {
  kk: 'Қызмет көрсетушіні азаматтар өз қалауымен таңдайды.',
  ru: 'Поставщика услуг граждане выбирают по своему усмотрению.',
  en: 'Citizens choose a provider at their own discretion.',
};

const NEUTRAL_TITLE: Localised = {
  kk: 'Еркін таңдау туралы сөйлеммен ауыстыру',
  ru: 'Заменить предложением о свободном выборе',
  en: 'Replace with a sentence about free choice',
};

/** The office used for a firm, a product, one's own or relatives' business: kz-2013/5.11, kz-2005/1.9, us-oge/702c. */
export default defineRule({
  id: 'private-endorsement',
  title: {
    kk: 'Жеке бизнесті жарнамалау',
    ru: 'Реклама частного бизнеса',
    en: 'Endorsement of a private business',
  },
  summary: {
    kk: 'Мемлекеттік қызметші белгілі бір компанияны, тауарды, өзінің не туысының кәсібін жарнамаламауға тиіс: лауазым ешкімнің кәсібіне артықшылық бермейді.',
    ru: 'Госслужащий не должен рекламировать отдельную компанию, товар, своё дело или дело родственников: должность никому не даёт преимущества в бизнесе.',
    en: 'A civil servant must not advertise a particular company, a product, or a business of their own or of relatives: office gives nobody’s business an advantage.',
  },
  limits: {
    kk: 'Adep жасырын жарнаманы (сурет, белгі, сілтеме) көрмейді және компанияның кімге тиесілі екенін білмейді.',
    ru: 'Adep не видит скрытой рекламы (фотографии, логотипы, ссылки) и не знает, кому принадлежит компания.',
    en: 'Adep sees no hidden advertising (photographs, logos, links) and does not know who owns a company.',
  },
  severity: 'error',
  provisions: ['kz-2015/5.3', 'kz-2015/6.7', 'kz-2013/5.11', 'kz-2005/1.9', 'us-oge/702c'],
  messages,
  classes,
  patterns,
  matchers: [
    { kind: 'phrase', group: 'recommend', unless },
    { kind: 'phrase', group: 'favour', message: 'favour', unless },
    { kind: 'phrase', group: 'promo', message: 'promo', unless },
    { kind: 'together', group: 'own', partner: 'pitch', within: 'sentence', span: 'both', message: 'own', unless },
  ],
  fixes,
  exampleMetadata: { type: 'social-post', date: '2025-03-12', author: { name: 'Ербол Қасымов', capacity: 'official' } },
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
