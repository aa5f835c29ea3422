import type { Localised } from '../../engine/types.ts';

function message(kk: string, ru: string, en: string): Localised {
  return {
    kk: `${kk}: «{text}». Мемлекеттік органның атынан тек мемлекеттік саясат пен қызметке қатысты материал жарияланады.`,
    ru: `${ru}: «{text}». От имени государственного органа публикуют лишь то, что связано с государственной политикой и службой.`,
    en: `${en}: “{text}”. In the name of a state body only what concerns state policy and the service is published.`,
  };
}

export const messages: Readonly<Record<string, Localised>> = {
  default: message('Қызметке қатысы жоқ тақырып', 'Тема не связана со службой', 'A topic unrelated to the service'),
  greeting: message('Жеке құттықтау', 'Личное поздравление', 'A private greeting'),
  recipe: message('Тағам рецепті', 'Кулинарный рецепт', 'A recipe'),
  horoscope: message('Жұлдызжорамал', 'Гороскоп или гадание', 'A horoscope'),
  pet: message('Үй жануары туралы жеке хабар', 'Личное о домашних животных', 'A private note on pets'),
  sale: message('Жеке хабарландыру', 'Частное объявление', 'A private ad'),
  advert: message('Жарнама', 'Реклама', 'An advertisement'),
  fandom: message('Спорт жанкүйерлігі', 'Разговор болельщиков', 'Talk of sports fans'),
  joke: message('Әзіл-қалжың', 'Шутка или анекдот', 'A joke'),
  leisure: message('Жеке демалыс пен хобби', 'Личный отдых и увлечения', 'Private leisure and hobbies'),
  admission: message(
    'Мәтіннің өзі тақырып қызметке қатысты емес дейді',
    'Текст сам говорит, что тема не о службе',
    'The text itself says that it is not about the service',
  ),
};
