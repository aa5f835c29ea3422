import type { Language, Localised } from '../engine/types.ts';

export const OPTION: Localised = { kk: 'параметр', ru: 'параметр', en: 'option' };
export const COMMAND: Localised = { kk: 'пәрмен', ru: 'команда', en: 'command' };
export const ID: Localised = { kk: 'норма немесе ереже', ru: 'норма или правило', en: 'provision or rule' };

export function unknownValue(
  language: Language,
  what: string,
  name: string,
  nearest: string | undefined,
  allowed: readonly string[],
): string {
  const unknown = { kk: 'белгісіз мән', ru: 'неизвестное значение', en: 'unknown value' }[language];
  const meant = {
    kk: `мүмкін, «${nearest}» деп жазғыңыз келген шығар?`,
    ru: `возможно, имелось в виду «${nearest}»?`,
    en: `did you mean “${nearest}”?`,
  }[language];
  const known = { kk: 'жарамдылары', ru: 'допустимы', en: 'known are' }[language];
  const listed = allowed.length <= 30 ? `${known}: ${allowed.join(', ')}` : '';
  return `${what}: ${unknown}: ${name}; ${nearest === undefined ? listed : meant}`.replace(/; $/, '');
}

export function valueWanted(language: Language, option: string): string {
  return {
    kk: `${option}: мәні көрсетілмеген`,
    ru: `${option}: не указано значение`,
    en: `${option}: a value is missing`,
  }[language];
}

export function noValueWanted(language: Language, option: string): string {
  return {
    kk: `${option}: бұл параметр мән қабылдамайды`,
    ru: `${option}: этот параметр не принимает значения`,
    en: `${option}: this option takes no value`,
  }[language];
}

export function dayWanted(language: Language, option: string, value: string): string {
  return {
    kk: `${option}: күнтізбеде «${value}» деген күн жоқ; ЖЖЖЖ-АА-КК түрінде жазыңыз`,
    ru: `${option}: дня «${value}» в календаре нет; пишите ГГГГ-ММ-ДД`,
    en: `${option}: “${value}” is not a calendar date; write YYYY-MM-DD`,
  }[language];
}

export const SEVERITY: Readonly<Record<'error' | 'warning' | 'information', Localised>> = {
  error: { kk: 'қате', ru: 'ошибка', en: 'error' },
  warning: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  information: { kk: 'ақпарат', ru: 'сведения', en: 'information' },
};

export const PROBLEM: Localised = { kk: 'ақау', ru: 'сбой', en: 'problem' };
export const FIX: Localised = { kk: 'түзету', ru: 'исправление', en: 'fix' };
export const EVIDENCE: Localised = { kk: 'негізі', ru: 'основание', en: 'because' };

/** The last line of `adep check`. */
export function summary(
  language: Language,
  counts: {
    readonly statements: number;
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly problems: number;
  },
): string {
  const { statements, error, warning, information, problems } = counts;
  const parts = {
    kk: [`Мәтін: ${statements}`, `қате: ${error}`, `ескерту: ${warning}`, `ақпарат: ${information}`],
    ru: [`Текстов: ${statements}`, `ошибок: ${error}`, `предупреждений: ${warning}`, `сведений: ${information}`],
    en: [`Statements: ${statements}`, `errors: ${error}`, `warnings: ${warning}`, `information: ${information}`],
  }[language];
  const trouble = { kk: 'ақау', ru: 'сбоев', en: 'problems' }[language];
  return [...parts, ...(problems > 0 ? [`${trouble}: ${problems}`] : [])].join(', ');
}

/** Why something asked for could not be read. */
export const UNREADABLE = {
  missing: {
    kk: 'мұндай файл немесе қалта жоқ',
    ru: 'нет такого файла или папки',
    en: 'there is no such file or folder',
  },
  dangling: {
    kk: 'сілтеме көрсеткен файл жоқ',
    ru: 'ссылка ведёт к несуществующему файлу',
    en: 'the link leads to a file that does not exist',
  },
  denied: { kk: 'оқуға рұқсат жоқ', ru: 'нет права на чтение', en: 'there is no permission to read it' },
  special: {
    kk: 'бұл файл да, қалта да емес',
    ru: 'это не файл и не папка',
    en: 'it is neither a file nor a folder',
  },
  format: {
    kk: 'бұл пішім әзірге тексерілмейді; .md немесе .txt файлын көрсетіңіз',
    ru: 'этот формат пока не проверяется; укажите файл .md или .txt',
    en: 'this format is not checked yet; give a .md or .txt file',
  },
  other: { kk: 'оқу мүмкін болмады', ru: 'прочитать не удалось', en: 'it could not be read' },
} as const satisfies Record<string, Localised>;

export const NOTHING_FOUND: Localised = {
  kk: 'Тексеруге келетін .md немесе .txt файлы табылмады.',
  ru: 'Файлов .md или .txt для проверки не найдено.',
  en: 'No .md or .txt file was found to check.',
};

export const STDIN_AND_PATHS: Localised = {
  kk: '--stdin параметрімен бірге файл көрсетілмейді',
  ru: 'с --stdin файлы не указываются',
  en: 'no paths may be given with --stdin',
};

export const FILENAME_WITHOUT_STDIN: Localised = {
  kk: '--stdin-filename тек --stdin параметрімен бірге қолданылады',
  ru: '--stdin-filename указывается только вместе с --stdin',
  en: '--stdin-filename needs --stdin',
};

export const ONE_ID: Localised = {
  kk: 'бір норманың немесе ереженің атауын көрсетіңіз, мысалы: adep explain kz-2015/9.2',
  ru: 'укажите обозначение одной нормы или правила, например: adep explain kz-2015/9.2',
  en: 'give the id of one provision or rule, for example: adep explain kz-2015/9.2',
};

export const NO_PATHS: Localised = {
  kk: 'бұл пәрменге файл атауы көрсетілмейді',
  ru: 'эта команда не принимает имён файлов',
  en: 'this command takes no paths',
};

/** An error that the program did not foresee. */
export const UNFORESEEN: Localised = {
  kk: 'күтілмеген қате',
  ru: 'непредвиденная ошибка',
  en: 'an unforeseen error',
};

/** The same as a problem of one statement. */
export function unforeseen(error: unknown): Localised {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    kk: `${UNFORESEEN.kk}: ${detail}`,
    ru: `${UNFORESEEN.ru}: ${detail}`,
    en: `${UNFORESEEN.en}: ${detail}`,
  };
}
