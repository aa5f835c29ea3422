import type { Localised } from '../../engine/types.ts';

function message(kk: string, ru: string, en: string): Localised {
  return {
    kk: `${kk}: «{text}». Мемлекеттік органның атынан тек мемлекеттік саясат пен қызметке қатысты материал жарияланады: мұны алып тастаңыз немесе жеке тұлға ретінде жариялаңыз.`,
    ru: `${ru}: «{text}». От имени государственного органа публикуют лишь то, что связано с государственной политикой и службой: уберите это или опубликуйте как частное лицо.`,
    en: `${en}: “{text}”. Only what concerns state policy and the service is published in a state body’s name: remove it, or publish it as a private person.`,
  };
}

export const messages: Readonly<Record<string, Localised>> = {
  default: message('Қызметке қатысы жоқ тақырып', 'Тема не связана со службой', 'A topic unrelated to the service'),
  greeting: message('Жеке құттықтау', 'Личное поздравление', 'A private greeting'),
  private: message('Жеке өмір мен отбасы', 'Личная жизнь и семья', 'Private life and family'),
  recipe: message('Тағам рецепті', 'Кулинарный рецепт', 'A recipe'),
  horoscope: message('Жұлдызжорамал', 'Гороскоп или гадание', 'A horoscope'),
  stars: message('Жұлдызжорамал', 'Гороскоп или гадание', 'A horoscope'),
  pet: message('Үй жануары туралы жеке хабар', 'Личное о домашних животных', 'A private note on pets'),
  sale: message('Жеке хабарландыру', 'Частное объявление', 'A private ad'),
  advert: message('Жарнама', 'Реклама', 'An advertisement'),
  fandom: message('Спорт жанкүйерлігі', 'Разговор болельщиков', 'Talk of sports fans'),
  joke: message('Әзіл-қалжың', 'Шутка или анекдот', 'A joke'),
  leisure: message('Жеке демалыс пен хобби', 'Личный отдых и увлечения', 'Private leisure and hobbies'),
  media: message('Кино, ән, кітап, ойын туралы пікір', 'Кино, музыка, книги и игры', 'Films, music, books and games'),
  remedy: message(
    'Халық емі мен сұлулық кеңестері',
    'Домашние снадобья и советы красоты',
    'Home remedies and beauty tips',
  ),
  garden: message('Бау-бақша', 'Дача и огород', 'Gardening'),
  admission: message(
    'Тақырыптың қызметке қатысы жоғын мәтіннің өзі айтып тұр',
    'Текст сам говорит, что тема не связана со службой',
    'The text itself says that its topic is unrelated to the service',
  ),
};
