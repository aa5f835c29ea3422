import { removeSentence, replace } from '../../engine/fix.ts';
import type { RuleContext } from '../../engine/rule.ts';
import type { Fix, Language, Localised, ScannedBlock, Sentence } from '../../engine/types.ts';

const REDACTED: Readonly<Record<Language, string>> = {
  kk: '[деректер жасырылған]',
  ru: '[данные скрыты]',
  en: '[data withheld]',
};

const REDACT: Localised = {
  kk: 'Деректерді жасыру',
  ru: 'Скрыть данные',
  en: 'Withhold the data',
};

const OFFICIAL: Readonly<Record<Language, string>> = {
  kk: 'Ресми ақпарат белгіленген тәртіппен жарияланады.',
  ru: 'Официальная информация публикуется в установленном порядке.',
  en: 'Official information is published in the established manner.',
};

const TO_OFFICIAL: Localised = {
  kk: 'Ресми жарияланымға сілтемемен ауыстыру',
  ru: 'Заменить ссылкой на официальную публикацию',
  en: 'Replace with a reference to official publication',
};

interface Passage {
  readonly block: ScannedBlock;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Data give way to a mark that they are withheld; the sentence stays. */
export function redaction(context: RuleContext, passage: Passage): Fix[] {
  const { block, sentence, start, end } = passage;
  const span = context.sourceSpan(block, start, end);
  return [
    replace(span, REDACTED[sentence.language], REDACT, { preferred: true }),
    removeSentence(context.statement, passage),
  ];
}

/** What is told before its time goes, or gives way to the official channel. */
export function withdrawal(context: RuleContext, passage: Pick<Passage, 'block' | 'sentence'>): Fix[] {
  const { block, sentence } = passage;
  const span = context.sourceSpan(block, sentence.start, sentence.end);
  return [removeSentence(context.statement, passage), replace(span, OFFICIAL[sentence.language], TO_OFFICIAL)];
}
