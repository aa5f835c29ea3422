import { type Draft, defineRule, type Excuse, type PatternSet, type RuleContext } from '../../engine/rule.ts';
import { LANGUAGES, type Language } from '../../engine/types.ts';
import { checkBank } from './bank.ts';
import { checkHomes, checkMail } from './contacts.ts';
import { checkEmbargo } from './embargo.ts';
import { examples } from './examples.ts';
import { withdrawal } from './fixes.ts';
import { checkFrames } from './frames.ts';
import { checkHealth } from './health.ts';
import * as hushEn from './hush.en.ts';
import * as hushKk from './hush.kk.ts';
import * as hushRu from './hush.ru.ts';
import { checkIdentity } from './identity.ts';
import { checkMarks } from './marks.ts';
import { messages } from './messages.ts';
import { numberGroups } from './numbers.ts';
import { checkPhones } from './phones.ts';
import { surroundings } from './surroundings.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

/** Refusing to tell, or pointing to what is published, is the opposite of a leak. Quotation is no excuse here. */
const WITHHELD: readonly Excuse[] = [{ group: 'withheld', within: 'sentence' }];

/** Rules about secrets, not a secret. */
const NOTION: Excuse = { group: 'notion', within: 'sentence' };

function* check(context: RuleContext): Generator<Draft> {
  const near = surroundings(context);
  for (const [blockIndex, block] of context.statement.blocks.entries()) {
    const groups = numberGroups(block.prose);
    yield* checkIdentity(context, near, blockIndex, groups);
    yield* checkBank(context, near, blockIndex, groups);
    yield* checkPhones(context, near, blockIndex, groups);
    yield* checkMail(context, near, blockIndex);
  }
  yield* checkHomes(context, near);
  yield* checkHealth(context);
  yield* checkFrames(context);
  yield* checkMarks(context, near);
  yield* checkEmbargo(context, near);
}

/** The three languages' words under one name. */
function byName(words: Readonly<Record<Language, Readonly<Record<string, string>>>>): Record<string, PatternSet> {
  const sets: Record<string, Partial<Record<Language, string>>> = {};
  for (const language of LANGUAGES)
    for (const [name, lines] of Object.entries(words[language])) sets[name] = { ...sets[name], [language]: lines };
  return sets;
}

export default defineRule({
  id: 'restricted-information',
  title: {
    kk: 'Жариялауға рұқсат етілмеген ақпарат',
    ru: 'Сведения, не разрешённые к публикации',
    en: 'Information not cleared for publication',
  },
  summary: {
    kk: 'Жариялауға рұқсат етілмеген қызметтік ақпаратты ашуға болмайды: шектеу белгісі бар құжаттар, адамдардың дербес деректері, аяқталмаған тексеру, жабық отырыс пен әлі қабылданбаған шешім туралы мәлімет дәйексөз түрінде де таратылмайды.',
    ru: 'Служебную информацию, не разрешённую к обнародованию, раскрывать нельзя: документы с ограничительной пометкой, персональные данные, сведения о незавершённых проверках, закрытых заседаниях и непринятых решениях – даже в виде цитаты.',
    en: 'Official information not cleared for publication must not be disclosed: marked documents, personal data, unfinished inspections, closed meetings and decisions not yet taken, not even as a quotation.',
  },
  limits: {
    kk: 'Адамның келісімі немесе жариялауға рұқсат бар-жоғы мәтіннен көрінбейді. Телефон мен мекенжайдың кімдікі екені қатар тұрған сөздерден анықталады; жабық екені мәтінде айтылмаған құжаттың мазмұны байқалмайды.',
    ru: 'По тексту не видно, есть ли согласие человека или разрешение на публикацию. Принадлежность телефонов и адресов определяется по соседним словам; содержание документа, о закрытости которого текст молчит, не распознаётся.',
    en: 'A text does not show whether the person has consented or publication was authorised. Whose telephone or address it is, is read from the words around it; contents of a document that the text does not call closed go unseen.',
  },
  severity: 'error',
  provisions: ['kz-2015/9.1b', 'kz-2013/16.2', 'kz-2005/5.2', 'kz-2005/1.10', 'us-oge/703', 'us-oge/p3'],
  messages,
  classes: {
    ...byName({ kk: kk.classes, ru: ru.classes, en: en.classes }),
    ...byName({ kk: hushKk.classes, ru: hushRu.classes, en: hushEn.classes }),
  },
  patterns: {
    ...byName({ kk: kk.patterns, ru: ru.patterns, en: en.patterns }),
    ...byName({ kk: hushKk.patterns, ru: hushRu.patterns, en: hushEn.patterns }),
  },
  matchers: [
    { kind: 'phrase', group: 'insider', message: 'insider', unless: [...WITHHELD, 'negated'] },
    {
      kind: 'phrase',
      group: 'undecided',
      message: 'undecided',
      unless: [...WITHHELD, { group: 'works', within: 'sentence' }],
    },
    {
      kind: 'phrase',
      group: 'closed-source',
      message: 'closed-source',
      unless: [...WITHHELD, { group: 'notion', within: 'sentence' }, { group: 'context.court', within: 'sentence' }],
    },
    {
      kind: 'phrase',
      group: 'planned-action',
      message: 'planned-action',
      unless: [...WITHHELD, 'negated', 'conditional', 'question'],
    },
    { kind: 'phrase', group: 'hush', message: 'insider', unless: ['question', 'conditional', NOTION] },
    { kind: 'phrase', group: 'banned', message: 'insider', unless: [...WITHHELD, 'question', 'conditional', NOTION] },
    { kind: 'phrase', group: 'unseen', message: 'undecided', unless: [...WITHHELD, 'question', 'negated'] },
    {
      kind: 'together',
      group: 'unpublic',
      partner: 'confide',
      within: 'sentence',
      span: 'both',
      message: 'undecided',
      unless: [...WITHHELD, 'question', 'conditional', NOTION, { group: 'works', within: 'sentence' }],
    },
    {
      kind: 'phrase',
      group: 'warned',
      message: 'planned-action',
      severity: 'warning',
      unless: [{ group: 'scheduled', within: 'sentence' }, ...WITHHELD, 'question'],
    },
    {
      kind: 'phrase',
      group: 'dossier',
      message: 'dossier',
      severity: 'warning',
      unless: [
        ...WITHHELD,
        'question',
        'conditional',
        NOTION,
        { group: 'context.court', within: 'sentence' },
        { group: 'consent', within: 'neighbours' },
      ],
    },
  ],
  check,
  fixes: context => withdrawal(context, context.placed),
  exampleMetadata: { type: 'press-release', date: '2025-05-14' },
  examples,
});
