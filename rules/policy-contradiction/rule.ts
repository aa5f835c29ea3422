import { removeSentence, replace } from '../../engine/fix.ts';
import { type Draft, defineRule, type PatternSet, type RuleContext } from '../../engine/rule.ts';
import type { Fix } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { findOppositions, type Opposition } from './judge.ts';
import { messages } from './messages.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

const word = (name: keyof typeof ru.classes): PatternSet => ({
  kk: kk.classes[name],
  ru: ru.classes[name],
  en: en.classes[name],
});
const group = (name: keyof typeof ru.patterns): PatternSet => ({
  kk: kk.patterns[name],
  ru: ru.patterns[name],
  en: en.patterns[name],
});
const all = <K extends string>(names: Readonly<Record<K, unknown>>, make: (name: K) => PatternSet) =>
  Object.fromEntries((Object.keys(names) as K[]).map(name => [name, make(name)])) as Readonly<Record<K, PatternSet>>;

/** One finding a sentence: its stances and the policy they are taken against. */
function* check(context: RuleContext): Iterable<Draft> {
  const bySentence = new Map<object, Opposition[]>();
  for (const opposition of findOppositions(context)) {
    const list = bySentence.get(opposition.stance.sentence);
    if (list) list.push(opposition);
    else bySentence.set(opposition.stance.sentence, [opposition]);
  }
  for (const list of bySentence.values()) {
    const spans = list.flatMap(({ stance, policy }) => (policy ? [stance.span, policy.span] : [stance.span]));
    const leading = list[0]!;
    yield {
      start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
      end: spans.reduce((most, span) => Math.max(most, span.end), 0),
      message: MESSAGE[leading.kind],
      fixes: fixes(context, leading),
      evidence: list.map(evidence),
    };
  }
}

const MESSAGE = {
  oppose: 'default',
  disagree: 'default',
  refuse: 'refusal',
  call: 'refusal',
  scorn: 'ridicule',
  needless: 'ridicule',
  error: 'ridicule',
  ridicule: 'ridicule',
  figure: 'ridicule',
  epithet: 'ridicule',
  doom: 'ridicule',
  harm: 'ridicule',
  mock: 'ridicule',
  blunt: 'ridicule',
} as const;

function evidence({ kind, stance, policy }: Opposition): string {
  const { match, block } = stance;
  const of = policy ? block.prose.slice(policy.match.start, policy.match.end) : '(the sentence before)';
  return `${kind} “${block.prose.slice(match.start, match.end)}” of “${of}” ← ${match.pattern}`;
}

function fixes({ statement, sourceSpan }: RuleContext, { stance }: Opposition): Fix[] {
  const { block, sentence, match } = stance;
  return [
    replace(sourceSpan(block, sentence.start, sentence.end), NEUTRAL[match.language], {
      kk: 'Бейтарап тұжырыммен ауыстыру',
      ru: 'Заменить нейтральной формулировкой',
      en: 'Replace with neutral wording',
    }),
    removeSentence(statement, stance),
  ];
}

const NEUTRAL = {
  kk: 'Осы мәселе бойынша ұсыныстар белгіленген тәртіппен енгізіледі.',
  ru: 'Предложения по этому вопросу вносятся в установленном порядке.',
  en: 'Proposals on this matter are made in the established manner.',
} as const;

/** The speaker’s own stance against state policy: kz-2015/9.1a, kz-2013/16.1 (emended), kz-2005/5.1. */
export default defineRule({
  id: 'policy-contradiction',
  title: {
    kk: 'Мемлекеттік саясатқа қайшы пікір',
    ru: 'Мнение, противоречащее государственной политике',
    en: 'Opinion against state policy',
  },
  summary: {
    kk: 'Мемлекеттік қызметші мемлекеттік саясаттың негізгі бағыттарына қарсы жеке пікірін көпшілік алдында айтпауға тиіс: реформаға, заңға, мемлекеттік бағдарламаға қарсы шығу, оны келемеждеу, орындаудан бас тарту.',
    ru: 'Госслужащий не должен публично высказывать собственное мнение вопреки основным направлениям государственной политики: выступать против реформы, закона, госпрограммы, высмеивать их, отказываться исполнять.',
    en: 'A civil servant must not publicly voice an opinion of their own against the main directions of state policy: oppose a reform, a law or a state programme, ridicule it, or refuse to carry it out.',
  },
  limits: {
    kk: 'Саясат сөздік бойынша танылады; ереже аталмаған саясатты және астарлы кекесінді көрмейді. Өзгенің пікірін келтіру, іске асырудағы кемшілікті ұсыныс айтып сынау, акт жобасын талқылау бұзушылыққа жатпайды.',
    ru: 'Политика узнаётся по словарю: неназванной политики и тонкой иронии правило не видит. Чужое мнение, критика хода исполнения с предложениями, отзыв на проект акта нарушением не считаются.',
    en: 'Policies are recognised by a word list: an unnamed policy and fine irony are missed. The opinions of others, criticism, with proposals, of how a policy is carried out, and comments on a draft act are no breach.',
  },
  severity: 'warning',
  provisions: ['kz-2015/9.1a', 'kz-2015/1.3', 'kz-2013/16.1', 'kz-2013/5.2', 'kz-2005/5.1', 'kz-2005/1.1'],
  messages,
  classes: all(ru.classes, word),
  patterns: all(ru.patterns, group),
  check,
  examples,
});
