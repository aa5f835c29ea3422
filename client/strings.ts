import * as vscode from 'vscode';

type Words = Readonly<Record<'kk' | 'ru' | 'en', string>>;

const STRINGS = {
  noEditor: {
    kk: 'Алдымен мәлімдеменің мәтінін ашыңыз.',
    ru: 'Сначала откройте текст заявления.',
    en: 'Open the text of a statement first.',
  },
  whichType: {
    kk: 'Мәлімдеменің түрін таңдаңыз',
    ru: 'Выберите вид заявления',
    en: 'Choose the type of statement',
  },
  untyped: { kk: 'Түрін көрсетпеу', ru: 'Не указывать вид', en: 'Do not state a type' },
  whichRule: { kk: 'Ережені таңдаңыз', ru: 'Выберите правило', en: 'Choose a rule' },
  notCheckable: {
    kk: 'Бұл құжатты тексеру мүмкін емес: Markdown немесе қарапайым мәтін қажет.',
    ru: 'Этот документ проверить нельзя: нужен Markdown или простой текст.',
    en: 'This document cannot be checked: it must be Markdown or plain text.',
  },
  nothingHere: {
    kk: 'Курсор тұрған жерде ескертпе жоқ.',
    ru: 'Под курсором замечаний нет.',
    en: 'There is no finding at the cursor.',
  },
} satisfies Record<string, Words>;

const TYPES: Readonly<Record<string, Words>> = {
  'press-release': { kk: 'Баспасөз хабарламасы', ru: 'Пресс-релиз', en: 'Press release' },
  speech: { kk: 'Сөйлеген сөз', ru: 'Выступление', en: 'Speech' },
  interview: { kk: 'Сұхбат', ru: 'Интервью', en: 'Interview' },
  'op-ed': { kk: 'Авторлық пікір', ru: 'Авторская колонка', en: 'Op-ed' },
  article: { kk: 'Мақала', ru: 'Статья', en: 'Article' },
  scientific: { kk: 'Ғылыми жарияланым', ru: 'Научная публикация', en: 'Scientific publication' },
  teaching: { kk: 'Оқу материалы', ru: 'Учебный материал', en: 'Teaching material' },
  creative: { kk: 'Шығармашылық туынды', ru: 'Творческое произведение', en: 'Creative work' },
  'social-post': { kk: 'Әлеуметтік желідегі жазба', ru: 'Публикация в соцсети', en: 'Social media post' },
  refutation: { kk: 'Теріске шығару', ru: 'Опровержение', en: 'Refutation' },
};

export const STATEMENT_TYPES = Object.entries(TYPES).map(([id, words]) => ({ id, label: () => pick(words) }));

export function say(key: keyof typeof STRINGS): string {
  return pick(STRINGS[key]);
}

function pick(words: Words): string {
  return words[language()];
}

/** The language of `adep.language`, or the editor's. */
export function language(): keyof Words {
  const setting = vscode.workspace.getConfiguration('adep').get<string>('language', 'auto');
  const tag = setting === 'auto' ? vscode.env.language : setting;
  return tag.startsWith('kk') ? 'kk' : tag.startsWith('ru') ? 'ru' : 'en';
}
