import { removeSentence } from '../../engine/fix.ts';
import { defineRule, type Excuse } from '../../engine/rule.ts';
import { examples } from './examples.ts';
import { classes, patterns } from './words.ts';

const unless: readonly Excuse[] = ['other-voice', 'name', 'conditional', { group: 'duty', within: 'sentence' }];

/** Showing or using the post in a private matter: kz-2015/10, kz-2013/20, kz-2005/2.2. */
export default defineRule({
  id: 'status-emphasis',
  title: {
    kk: 'Лауазымын алға тарту',
    ru: 'Подчёркивание служебного положения',
    en: 'Parading one’s post',
  },
  summary: {
    kk: 'Жеке шаруада лауазымын алға тартпайды және оны қызмет алу үшін пайдаланбайды: қызметтік куәлікпен кезексіз өту, «мен кіммін» деп айту әдепке жатпайды.',
    ru: 'В личных делах служебное положение не подчёркивают и не используют: удостоверение вместо очереди и «вы знаете, кто я» порочат службу.',
    en: 'In private matters a post is neither paraded nor used: a service card instead of the queue, or “do you know who I am”, discredits the service.',
  },
  limits: {
    kk: 'Мәтін лауазымның айтылғанын ғана көрсетеді; оны іс жүзінде пайдаланғанын мәтіннен анықтау мүмкін емес.',
    ru: 'Текст показывает лишь, что положение подчёркнуто; было ли оно использовано на деле, по тексту не установить.',
    en: 'A text shows only that the post is emphasised; whether it was really used cannot be seen from the words.',
  },
  severity: 'warning',
  provisions: ['kz-2015/10', 'kz-2013/20', 'kz-2013/5.12', 'kz-2005/2.2'],
  messages: {
    default: {
      kk: '«{text}»: жеке шаруада лауазым алға тартылған. Оны алып тастаңыз немесе оқиғаны лауазымсыз баяндаңыз.',
      ru: '«{text}»: в личном деле подчёркнуто служебное положение. Уберите это или расскажите о случае без должности.',
      en: '“{text}”: the post is paraded in a private matter. Remove it, or tell the story without the post.',
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
  ],
  fixes: ({ statement, placed }) => [removeSentence(statement, placed)],
  exampleMetadata: { type: 'social-post', date: '2025-05-14', author: { name: 'Данияр Ахметов', capacity: 'private' } },
  examples,
});
