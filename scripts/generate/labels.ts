import type { Localised } from '../../engine/types.ts';

export const LANGUAGE_NAMES: Localised = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Headings of the rules' pages. */
export const LABELS = {
  why: { kk: 'Неге', ru: 'Почему', en: 'Why' },
  severity: { kk: 'Деңгейі', ru: 'Уровень', en: 'Severity' },
  law: { kk: 'Құқықтық негізі', ru: 'Правовое основание', en: 'Legal basis' },
  lawHead: {
    kk: '| Норма | Қолданылу мерзімі | Мәтіні |',
    ru: '| Норма | Действует | Текст |',
    en: '| Provision | In force | Text |',
  },
  unofficial: { kk: 'бейресми аударма', ru: 'неофициальный перевод', en: 'unofficial translation' },
  emended: { kk: 'түзетіп оқылуы', ru: 'читается с исправлением', en: 'read with the correction' },
  comparative: { kk: 'салыстыруға арналған', ru: 'для сравнения', en: 'comparative' },
  bad: { kk: 'Бұзушылық белгісі бар', ru: 'С признаком нарушения', en: 'With a sign of a breach' },
  good: { kk: 'Бұзушылық белгісі жоқ', ru: 'Без признака нарушения', en: 'Without a sign of a breach' },
  resolve: { kk: 'Не істеу керек', ru: 'Что делать', en: 'How to resolve' },
  limits: { kk: 'Нені көрмейді', ru: 'Чего не видит', en: 'What it does not see' },
  uncertain: { kk: 'шамамен', ru: 'приблизительно', en: 'approximately' },
  now: { kk: 'қазіргі уақытқа дейін', ru: 'по настоящее время', en: 'to the present' },
  turnOff: {
    kk: 'Ереже сізге қажет болмаса, `adep.yaml` файлында оның деңгейін өзгертіңіз немесе оны өшіріңіз:',
    ru: 'Если правило вам не нужно, измените его уровень или отключите его в `adep.yaml`:',
    en: 'If you do not need the rule, change its level or switch it off in `adep.yaml`:',
  },
  advice: {
    kk: 'Белгіленген тұсты қайта жазыңыз, дереккөзін көрсетіңіз немесе алып тастаңыз. Мағынаны өзгертетін түзетуді адамның өзі ғана таңдайды.',
    ru: 'Перепишите отмеченное место, назовите источник или уберите это место. Правку, меняющую смысл, выбирает только человек.',
    en: 'Rewrite the marked passage, name its source, or remove the passage. Only a person chooses an edit that changes the meaning.',
  },
} as const satisfies Record<string, Localised>;

export const SEVERITY_NAMES: Readonly<Record<'error' | 'warning' | 'information', Localised>> = {
  error: { kk: 'қате', ru: 'ошибка', en: 'error' },
  warning: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  information: { kk: 'ақпарат', ru: 'сведения', en: 'information' },
};
