import { removeSentence } from '../../engine/fix.ts';
import { defineRule, type Excuse } from '../../engine/rule.ts';
import type { StatementType } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { classes, patterns } from './words.ts';

const unless: readonly Excuse[] = [
  'other-voice',
  'name',
  'conditional',
  { group: 'duty', within: 'sentence' },
  { group: 'declined', within: 'sentence' },
];

/** Where private life is told: elsewhere a post beside a courtesy is a matter of course. */
const PRIVATE: readonly StatementType[] = ['social-post', 'creative', 'op-ed', 'interview', 'speech'];

/** A card that is shown is found by itself. */
const unlessShown: readonly Excuse[] = [...unless, { group: 'display', within: 'sentence' }];

/** Showing or using the post in a private matter: kz-2015/10, kz-2013/20, kz-2005/2.2. */
export default defineRule({
  id: 'status-emphasis',
  title: {
    kk: 'Лауазымын баса көрсету',
    ru: 'Подчёркивание служебного положения',
    en: 'Parading one’s post',
  },
  summary: {
    kk: 'Мемлекеттік қызметші жеке шаруасында лауазымын баса көрсетпеуге және пайдаланбауға тиіс: қызметтік куәлікпен кезексіз өту, «менің кім екенімді білесің бе» деу мемлекеттік қызметке кір келтіреді.',
    ru: 'В личных делах госслужащий не должен подчёркивать и использовать своё служебное положение: удостоверение вместо очереди и «вы знаете, кто я» порочат государственную службу.',
    en: 'In private matters a civil servant must neither parade nor use the post: a service card instead of the queue, or “do you know who I am”, discredits the civil service.',
  },
  limits: {
    kk: 'Мәтіннен лауазымның баса көрсетілгені ғана көрінеді; оның іс жүзінде пайдаланылған-пайдаланылмағанын анықтау мүмкін емес.',
    ru: 'Текст показывает лишь, что положение подчёркнуто; было ли оно использовано на деле, по тексту не установить.',
    en: 'A text shows only that the post is emphasised; whether it was really used cannot be seen from the words.',
  },
  severity: 'warning',
  provisions: ['kz-2015/10', 'kz-2013/20', 'kz-2013/5.12', 'kz-2005/2.2'],
  messages: {
    default: {
      kk: '«{text}»: жеке шаруада лауазым баса көрсетілген. Бұл сөздерді алып тастаңыз немесе оқиғаны лауазымды атамай баяндаңыз.',
      ru: '«{text}»: в личном деле подчёркнуто служебное положение. Уберите это или расскажите о случае, не называя должности.',
      en: '“{text}”: the post is paraded in a private matter. Remove it, or tell what happened without naming the post.',
    },
  },
  classes,
  patterns,
  matchers: [
    { kind: 'phrase', group: 'display', unless: [...unless, 'negated'] },
    { kind: 'phrase', group: 'who-am-i', unless: ['other-voice', 'name'] },
    { kind: 'phrase', group: 'reason', unless },
    {
      kind: 'together',
      group: 'told',
      partner: 'gain',
      within: 'sentence',
      span: 'both',
      unless: [...unless, 'negated'],
    },
    { kind: 'phrase', group: 'car', unless },
    {
      kind: 'together',
      group: 'rank',
      partner: 'deference',
      within: 'sentence',
      span: 'both',
      types: PRIVATE,
      unless: unlessShown,
    },
    { kind: 'phrase', group: 'above', unless: ['other-voice', 'name', { group: 'declined', within: 'sentence' }] },
    { kind: 'together', group: 'menace', partner: 'venue', within: 'sentence', unless },
  ],
  fixes: ({ statement, placed }) => [removeSentence(statement, placed)],
  exampleMetadata: { type: 'social-post', date: '2025-05-14', author: { name: 'Данияр Ахметов', capacity: 'private' } },
  examples,
});
