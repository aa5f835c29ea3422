import { LANGUAGES, type Localised, STATEMENT_TYPES } from '../types.ts';
import type { ChoiceShape, DateShape, KeysShape, Shape, TextShape } from './shape.ts';

function text(kk: string, ru: string, en: string): TextShape {
  return { kind: 'text', about: { kk, ru, en } };
}

function about(kk: string, ru: string, en: string): { about: Localised } {
  return { about: { kk, ru, en } };
}

const TYPE: ChoiceShape = {
  kind: 'choice',
  values: STATEMENT_TYPES,
  ...about(
    'Мәлімдеменің түрі. Көрсетілмесе, түрді қажет етпейтін ережелер ғана қолданылады.',
    'Вид заявления. Без него действуют только правила, которым вид не нужен.',
    'Kind of statement. Without it only the rules that need no kind apply.',
  ),
  meant: {
    release: 'press-release',
    'press release': 'press-release',
    'пресс-релиз': 'press-release',
    'баспасөз хабарламасы': 'press-release',
    'баспасөз релизі': 'press-release',
    речь: 'speech',
    выступление: 'speech',
    'сөз сөйлеу': 'speech',
    интервью: 'interview',
    сұхбат: 'interview',
    колонка: 'op-ed',
    column: 'op-ed',
    opinion: 'op-ed',
    статья: 'article',
    мақала: 'article',
    научная: 'scientific',
    ғылыми: 'scientific',
    science: 'scientific',
    учебная: 'teaching',
    оқу: 'teaching',
    творческая: 'creative',
    шығармашылық: 'creative',
    пост: 'social-post',
    post: 'social-post',
    жазба: 'social-post',
    tweet: 'social-post',
    опровержение: 'refutation',
    теріске: 'refutation',
    терістеу: 'refutation',
  },
};

const DATE: DateShape = {
  kind: 'date',
  ...about(
    'Жарияланған күні (ЖЖЖЖ-АА-КК). Кодекстің қай күнгі редакциясы қолданылатынын айқындайды; көрсетілмесе – бүгін.',
    'День публикации (ГГГГ-ММ-ДД). От него зависит, какая редакция кодекса применяется; по умолчанию сегодня.',
    'Day of publication (YYYY-MM-DD). It decides which wording of which code is cited; today by default.',
  ),
};

const LANGUAGE: ChoiceShape = {
  kind: 'choice',
  values: LANGUAGES,
  ...about(
    'Мәтіннің тілі: kk, ru, en. Көрсетілмесе, әр сөйлем бойынша анықталады.',
    'Язык текста: kk, ru, en. По умолчанию определяется для каждого предложения.',
    'Language of the text: kk, ru, en. By default it is detected for each sentence.',
  ),
  meant: {
    kz: 'kk',
    kaz: 'kk',
    kazakh: 'kk',
    қазақша: 'kk',
    казахский: 'kk',
    rus: 'ru',
    russian: 'ru',
    русский: 'ru',
    орысша: 'ru',
    eng: 'en',
    english: 'en',
    английский: 'en',
    ағылшынша: 'en',
  },
};

const PERSON: Readonly<Record<'name' | 'position', Shape>> = {
  name: text('Аты-жөні.', 'Имя и фамилия.', 'First name and surname.'),
  position: text('Лауазымы.', 'Должность.', 'Position.'),
};

/** The keys that describe a statement, in front matter and, by glob, in adep.yaml. */
export const STATEMENT_KEYS: Readonly<Record<string, Shape>> = {
  type: TYPE,
  date: DATE,
  language: LANGUAGE,
  body: text(
    'Мәлімдеме қай мемлекеттік органның атынан жасалса, сол орган; атауларының кез келгені жарайды.',
    'Государственный орган, от имени которого сделано заявление, в любом из своих названий.',
    'State body in whose name the statement goes out, by any of its names.',
  ),
  author: {
    kind: 'keys',
    keys: {
      ...PERSON,
      capacity: {
        kind: 'choice',
        values: ['official', 'private'],
        ...about(
          'Кім ретінде қол қояды: official – лауазымды адам, private – жеке тұлға.',
          'В каком качестве подписывает: official – как должностное лицо, private – как частное лицо.',
          'In what capacity the author signs: official or private.',
        ),
        meant: { personal: 'private', частное: 'private', жеке: 'private', официально: 'official', ресми: 'official' },
      },
    },
    ...about('Мәлімдемеге қол қоятын адам.', 'Кто подписывает заявление.', 'Who signs the statement.'),
  },
  speaker: {
    kind: 'keys',
    keys: PERSON,
    ...about(
      'Сөйлеуші, егер ол автор болмаса.',
      'Кто говорит, если это не автор.',
      'Who speaks, where that is not the author.',
    ),
  },
  accusation: {
    kind: 'keys',
    keys: {
      discovered: {
        kind: 'date',
        ...about(
          'Көпшілік алдындағы айыптау анықталған күн (ЖЖЖЖ-АА-КК).',
          'День, когда обнаружено публичное обвинение (ГГГГ-ММ-ДД).',
          'The day the public accusation was discovered (YYYY-MM-DD).',
        ),
      },
      source: text(
        'Айыптау жарияланған дереккөз.',
        'Где обвинение опубликовано.',
        'Where the accusation was published.',
      ),
    },
    ...about(
      'Теріске шығарылатын айыптау (тек refutation үшін).',
      'Обвинение, которое опровергается (только для refutation).',
      'The accusation that is refuted (refutation only).',
    ),
  },
};

/** What people may write for our keys. */
const MEANT_KEYS: Readonly<Record<string, string>> = {
  тип: 'type',
  вид: 'type',
  түрі: 'type',
  түр: 'type',
  kind: 'type',
  дата: 'date',
  күні: 'date',
  күн: 'date',
  язык: 'language',
  тіл: 'language',
  тілі: 'language',
  орган: 'body',
  organization: 'body',
  organisation: 'body',
  автор: 'author',
  спикер: 'speaker',
  обвинение: 'accusation',
  айыптау: 'accusation',
};

/**
 * Keys of site generators (Jekyll, Hugo, Eleventy, Docusaurus, Astro, Zola,
 * Pandoc, Obsidian), accepted in front matter in silence: a statement is often
 * a page of a site. Any other unknown key is told.
 */
const SITE_KEYS: ReadonlySet<string> = new Set(
  (
    'title subtitle description summary excerpt abstract keywords tags tag category categories section series slug ' +
    'permalink url uri path link aliases alias redirect_from redirect_to canonical canonical_url layout template ' +
    'theme draft published publishDate publishdate publish_date pubDate expiryDate lastmod updated modified created ' +
    'last_modified_at lang locale translationKey translation id uid ref weight order menu nav nav_order parent toc ' +
    'comments image images cover thumbnail hero banner icon video audio gallery sidebar sidebar_position ' +
    'sidebar_label pagination_next pagination_prev hide_title hide_table_of_contents eleventyNavigation ' +
    'eleventyExcludeFromCollections pagination params extra taxonomies outputs cascade sitemap robots noindex seo og ' +
    'meta head header footer style css cssclass cssclasses scripts math mathjax bibliography csl documentclass ' +
    'geometry fontsize papersize output publish status version license copyright featured pinned sticky ' +
    'readingTime reading_time'
  ).split(' '),
);

export const FRONT_MATTER: KeysShape = {
  kind: 'keys',
  keys: STATEMENT_KEYS,
  ignored: SITE_KEYS,
  meant: MEANT_KEYS,
  ...about('Мәлімдеменің метадеректері.', 'Метаданные заявления.', 'Metadata of a statement.'),
};
