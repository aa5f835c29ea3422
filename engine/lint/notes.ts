import { formatDate } from '../dates.ts';
import { LANGUAGES, type Localised } from '../types.ts';
import type { Basis } from './provisions.ts';

/** What a message adds when the cited norm was not simply in force on the statement's date. */
export function basisNote(basis: Basis): Localised | undefined {
  switch (basis.status) {
    case 'in-force':
      return undefined;
    case 'repealed':
      return dated(basis.to, {
        kk: 'Бұл норма күшін жойған (соңғы қолданылған күні – {date}), сондықтан бұл – ескерту ғана.',
        ru: 'Эта норма утратила силу (действовала по {date}), поэтому это только предупреждение.',
        en: 'This norm has been repealed (last day in force: {date}), so this is only a warning.',
      });
    case 'edition-not-loaded':
      return {
        kk: 'Сол күні қолданыста болған редакция жүктелмеген: 2022 жылғы редакция келтірілді, сондықтан бұл – ескерту ғана.',
        ru: 'Редакция на тот день не загружена: приведена редакция 2022 года, поэтому это только предупреждение.',
        en: 'The edition of that day is not loaded: the 2022 wording is cited, so this is only a warning.',
      };
    case 'not-yet-in-force':
      return dated(basis.from, {
        kk: 'Мәлімдеме жасалған күні бұл норма әлі күшіне енбеген еді (күшіне енген күні – {date}), сондықтан бұл – ескерту ғана.',
        ru: 'На дату заявления эта норма ещё не действовала (в силе с {date}), поэтому это только предупреждение.',
        en: 'This norm was not yet in force on the statement’s date (in force from {date}), so this is only a warning.',
      });
    case 'comparative':
      return {
        kk: 'Жүктелген қазақстандық нормалар арасында мұны тікелей айтатыны жоқ: салыстыру үшін шетелдік норма келтірілді.',
        ru: 'Прямой нормы права Казахстана среди загруженных нет: для сравнения приведена зарубежная.',
        en: 'No norm of Kazakhstan among those loaded says so directly: a foreign one is cited for comparison.',
      };
  }
}

function dated(date: string | undefined, templates: Localised): Localised {
  const fill = (language: keyof Localised) =>
    templates[language].replaceAll('{date}', date === undefined ? '—' : formatDate(date, language));
  return Object.fromEntries(LANGUAGES.map(language => [language, fill(language)])) as unknown as Localised;
}
