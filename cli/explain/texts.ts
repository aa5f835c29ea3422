import type { Language, Localised } from '../../engine/types.ts';

export const HEADINGS = {
  chapter: { kk: 'Тарау', ru: 'Глава', en: 'Chapter' },
  text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  gloss: { kk: 'Бейресми аударма', ru: 'Неофициальный перевод', en: 'Unofficial translation' },
  emended: {
    kk: 'Түзетіп оқылуы (басылған мәтінде сөз түсіп қалған)',
    ru: 'Читается с исправлением (в напечатанном тексте пропало слово)',
    en: 'Read with a correction (the printed text has lost a word)',
  },
  noText: { kk: 'Мәтіні жүктелмеген.', ru: 'Текст не загружен.', en: 'The text is not loaded.' },
  force: { kk: 'Қолданылу мерзімі', ru: 'Действует', en: 'In force' },
  amendment: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Amendments' },
  repairs: { kk: 'Көшірмедегі түзетулер', ru: 'Исправлено в копии', en: 'Repaired in the copy' },
  textual: { kk: 'Мәтін бойынша тексерілуі', ru: 'Проверяется по тексту', en: 'Checked on a text' },
  rules: { kk: 'Осы нормаға сүйенетін ережелер', ru: 'Правила, основанные на этой норме', en: 'Rules that rest on it' },
  remark: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  parallel: { kk: 'Сәйкес нормалар', ru: 'Соответствующие нормы', en: 'Parallel provisions' },
  carriedBy: { kk: 'Норма мына шарттарға бөлінген', ru: 'Норма разделена на условия', en: 'The norm is divided into' },
  severity: { kk: 'Деңгейі', ru: 'Уровень', en: 'Severity' },
  why: { kk: 'Неге', ru: 'Почему', en: 'Why' },
  law: { kk: 'Құқықтық негізі', ru: 'Правовое основание', en: 'Legal basis' },
  bad: {
    kk: 'Бұзушылық белгісі бар мысалдар',
    ru: 'Примеры с признаком нарушения',
    en: 'Examples with a sign of a breach',
  },
  good: {
    kk: 'Бұзушылық белгісі жоқ мысалдар',
    ru: 'Примеры без признака нарушения',
    en: 'Examples without a sign of a breach',
  },
  limits: { kk: 'Нені көрмейді', ru: 'Чего не видит', en: 'What it does not see' },
  switchOff: { kk: 'adep.yaml файлында өшіру', ru: 'Отключить в adep.yaml', en: 'To switch it off in adep.yaml' },
} as const satisfies Record<string, Localised>;

export const LANGUAGE_NAMES: Readonly<Record<Language, Localised>> = {
  kk: { kk: 'қазақша', ru: 'на казахском', en: 'Kazakh' },
  ru: { kk: 'орысша', ru: 'на русском', en: 'Russian' },
  en: { kk: 'ағылшынша', ru: 'на английском', en: 'English' },
};

export const TEXTUAL: Readonly<Record<'yes' | 'partly' | 'no' | 'unknown', Localised>> = {
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  partly: {
    kk: 'ішінара: мәтіннен бұзушылықтың бір бөлігі ғана көрінеді',
    ru: 'частично: из текста видна лишь часть нарушения',
    en: 'partly: a text shows only a part of the breach',
  },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'unknown' },
};

export const NOT_BUILT: Localised = { kk: 'әзірге дайын емес', ru: 'пока не готово', en: 'not built yet' };
export const NOT_BINDING: Localised = {
  kk: 'шетел құқығы, Қазақстанда міндетті емес',
  ru: 'иностранное право, в Казахстане не обязательно',
  en: 'foreign law, not binding in Kazakhstan',
};
export const NOW: Localised = { kk: 'қазіргі уақытқа дейін', ru: 'по настоящее время', en: 'to the present' };
export const UNCERTAIN: Localised = {
  kk: 'күні шамамен алынған',
  ru: 'день приблизительный',
  en: 'the day is not certain',
};
