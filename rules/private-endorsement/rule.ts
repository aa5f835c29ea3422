import { removeSentence, replace } from '../../engine/fix.ts';
import { type Draft, defineRule, type Excuse, type PlacedMatch, type RuleContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { findPitches } from './judge.ts';
import { messages } from './messages.ts';
import { classes, patterns } from './words.ts';

const neutral: readonly Excuse[] = [
  'other-voice',
  'question',
  { group: 'neutral', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
];
const unless: readonly Excuse[] = [...neutral, 'negated'];

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
  severity: 'warning',
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
  fixes: context => fixes(context, context.placed),
  check,
  exampleMetadata: { type: 'social-post', date: '2025-03-12', author: { name: 'Ербол Қасымов', capacity: 'official' } },
  examples,
});

const official: Excuse = { group: 'official', within: 'sentence' };

function* check(context: RuleContext): Iterable<Draft> {
  for (const { push, start, end, evidence } of findPitches(context, [...neutral, official]))
    yield { start, end, severity: 'information', fixes: fixes(context, push), evidence };
}

function fixes({ statement, sourceSpan }: RuleContext, { block, sentence }: PlacedMatch): Fix[] {
  const span = sourceSpan(block, sentence.start, sentence.end);
  return [
    removeSentence(statement, { block, sentence }, undefined, { preferred: true }),
    replace(span, NEUTRAL[sentence.language], NEUTRAL_TITLE),
  ];
}
