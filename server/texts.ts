import type { Localised } from '../engine/types.ts';

/** What the server itself says to people. */

export const TOO_LONG: Localised = {
  kk: 'Құжат 10 МБ-тан үлкен болғандықтан тексерілмейді. Оны бөліктерге бөліңіз немесе «adep check» пәрменімен тексеріңіз.',
  ru: 'Документ больше 10 МБ и поэтому не проверяется. Разделите его на части или проверьте командой «adep check».',
  en: 'The document is larger than 10 MB and is not checked. Split it, or check it with “adep check”.',
};

export const CHECK_FAILED: Localised = {
  kk: 'Құжатты тексеру кезінде ішкі қате шықты, сондықтан нәтиже жоқ. Толығырағы тіл серверінің журналында.',
  ru: 'При проверке документа произошла внутренняя ошибка, результата нет. Подробности – в журнале языкового сервера.',
  en: 'An internal error stopped the check of this document, so there is no result. The language server’s log has details.',
};

export const FIX_ALL: Localised = {
  kk: 'Adep: мағынаны өзгертпейтін барлық түзетуді қолдану',
  ru: 'Adep: применить все исправления, не меняющие смысл',
  en: 'Adep: apply all fixes that do not change the meaning',
};

export const UNOFFICIAL: Localised = {
  kk: 'бейресми аударма',
  ru: 'неофициальный перевод',
  en: 'unofficial translation',
};

export const EMENDED: Localised = {
  kk: 'басылған мәтінде сөз түсіп қалған, былай оқылады',
  ru: 'в печатном тексте пропущено слово, читать следует так',
  en: 'a word is missing in the printed text, to be read as',
};

export const ALSO: Localised = { kk: 'Сондай-ақ', ru: 'Также', en: 'Also' };
export const WHY: Localised = { kk: 'Неге', ru: 'Почему', en: 'Why' };
export const BAD: Localised = { kk: 'Бұзушылық белгісі', ru: 'Признак нарушения', en: 'Sign of a breach' };
export const GOOD: Localised = { kk: 'Дұрыс', ru: 'Допустимо', en: 'Acceptable' };
export const RULE_PAGE: Localised = {
  kk: 'Ереже туралы толығырақ',
  ru: 'Подробнее о правиле',
  en: 'More about this rule',
};
/** `{from}` and `{to}` are dates, both included. */
export const FORMER: Localised = {
  kk: '{from} – {to} аралығында қолданыста болған',
  ru: 'в силе с {from} по {to}',
  en: 'in force from {from} to {to}',
};
