import type { Localised, Problem, Span } from '../types.ts';
import type { Shape } from './shape.ts';

export function problem(span: Span, severity: Problem['severity'], message: Localised): Problem {
  return { start: span.start, end: span.end, severity, message };
}

function withHint(message: Localised, near: string | undefined): Localised {
  if (near === undefined) return message;
  return {
    kk: `${message.kk} Мүмкін, «${near}» деп жазғыңыз келген шығар?`,
    ru: `${message.ru} Возможно, имелось в виду «${near}»?`,
    en: `${message.en} Did you mean “${near}”?`,
  };
}

/** A name from a file, fit to stand in a message. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

export function unknownKey(name: string, near: string | undefined, known: readonly string[]): Localised {
  const list = known.join(', ');
  const message = {
    kk: `«${shown(name)}» деген кілт жоқ.`,
    ru: `Ключа «${shown(name)}» нет.`,
    en: `There is no key “${shown(name)}”.`,
  };
  if (near !== undefined) return withHint(message, near);
  return {
    kk: `${message.kk} Мұнда мына кілттер қолданылады: ${list}.`,
    ru: `${message.ru} Здесь возможны: ${list}.`,
    en: `${message.en} The keys here are: ${list}.`,
  };
}

export function unknownRule(name: string, near: string | undefined): Localised {
  return withHint(
    {
      kk: `«${shown(name)}» деген ереже жоқ.`,
      ru: `Правила «${shown(name)}» нет.`,
      en: `There is no rule “${shown(name)}”.`,
    },
    near,
  );
}

export function oddKey(): Localised {
  return {
    kk: 'Кілт бір сөзбен жазылуы керек.',
    ru: 'Ключ должен быть одним словом.',
    en: 'A key must be a single word.',
  };
}

export function duplicateKey(name: string): Localised {
  return {
    kk: `«${shown(name)}» кілті екінші рет кездесіп тұр: біріншісі ғана ескерілді.`,
    ru: `Ключ «${shown(name)}» повторяется: учтён только первый.`,
    en: `The key “${shown(name)}” is repeated: only the first one counts.`,
  };
}

export function emptyValue(key: string): Localised {
  return {
    kk: `«${shown(key)}» кілтінің мәні жазылмаған.`,
    ru: `У ключа «${shown(key)}» нет значения.`,
    en: `The key “${shown(key)}” has no value.`,
  };
}

export function missingKey(key: string, where: string): Localised {
  return {
    kk: where ? `«${where}» ішінде «${key}» кілті жоқ.` : `«${key}» кілті жоқ.`,
    ru: where ? `В «${where}» нет ключа «${key}».` : `Нет ключа «${key}».`,
    en: where ? `“${where}” lacks the key “${key}”.` : `The key “${key}” is missing.`,
  };
}

export function badDate(text: string, near: string | undefined): Localised {
  return withHint(
    {
      kk: `«${shown(text)}» – күнтізбеде бар күн емес. Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы: 2026-03-14.`,
      ru: `«${shown(text)}» – не календарная дата. Пишите дату как ГГГГ-ММ-ДД, например 2026-03-14.`,
      en: `“${shown(text)}” is not a calendar date. Write dates as YYYY-MM-DD, for example 2026-03-14.`,
    },
    near,
  );
}

export function badChoice(key: string, text: string, values: readonly string[], near: string | undefined): Localised {
  const list = values.join(', ');
  return withHint(
    {
      kk: `«${shown(key)}» кілтінің мәні «${shown(text)}» бола алмайды. Мүмкін мәндер: ${list}.`,
      ru: `«${shown(text)}» не может быть значением ключа «${shown(key)}». Допустимо: ${list}.`,
      en: `“${shown(text)}” is not a value of “${shown(key)}”. The values are: ${list}.`,
    },
    near,
  );
}

/** The value has another type than the shape asks for; `key` is empty for the file itself. */
export function expected(shape: Shape, key: string): Localised {
  const { kk, ru, en } = EXPECTED[shape.kind];
  const keys = shape.kind === 'keys' && shape.names !== 'rule' ? ` (${Object.keys(shape.keys).join(', ')})` : '';
  return {
    kk: `${key ? `«${shown(key)}» кілтінің мәні` : 'Бұл жерде'} ${kk} болуы керек${keys}.`,
    ru: `${key ? `Значение ключа «${shown(key)}»` : 'Содержимое'} должно быть ${ru}${keys}.`,
    en: `${key ? `The value of “${shown(key)}”` : 'The content'} must be ${en}${keys}.`,
  };
}

const EXPECTED: Readonly<Record<Shape['kind'], Localised>> = {
  text: {
    kk: 'мәтін (сан болса, тырнақшада)',
    ru: 'текстом (число возьмите в кавычки)',
    en: 'text (put a number in quotes)',
  },
  date: { kk: 'ЖЖЖЖ-АА-КК түріндегі күн', ru: 'датой вида ГГГГ-ММ-ДД', en: 'a date, YYYY-MM-DD' },
  choice: { kk: 'белгілі мәндердің бірі', ru: 'одним из допустимых значений', en: 'one of the known values' },
  keys: { kk: '«кілт: мән» жолдары', ru: 'строками «ключ: значение»', en: 'lines of “key: value”' },
  list: {
    kk: '«- » белгісінен басталатын тізім',
    ru: 'списком (строки начинаются с «- »)',
    en: 'a list (lines that begin with “- ”)',
  },
};

export function fromAfterTo(from: string, to: string): Localised {
  return {
    kk: `Өкілеттік мерзімінің соңы (to: ${to}) басынан (from: ${from}) бұрын тұр.`,
    ru: `Срок полномочий кончается (to: ${to}) раньше, чем начинается (from: ${from}).`,
    en: `The term of authority ends (to: ${to}) before it begins (from: ${from}).`,
  };
}

export function badGlob(glob: string): Localised {
  return {
    kk: `«${shown(glob)}» үлгісі тым күрделі: жолдың бір бөлігінде үштен артық «*» қолданбаңыз.`,
    ru: `Шаблон «${shown(glob)}» слишком сложен: не больше трёх «*» в одной части пути.`,
    en: `The pattern “${shown(glob)}” is too complex: use at most three “*” in one part of the path.`,
  };
}

export function tooManyAliases(limit: number): Localised {
  return {
    kk: `Файлдағы сілтемелер (*) саны ${limit} шегінен асады: қалғандары оқылмады.`,
    ru: `В файле больше ${limit} ссылок (*): остальные не прочитаны.`,
    en: `The file uses more than ${limit} aliases (*): the rest were not read.`,
  };
}

/** A syntax error of the `yaml` package, by its code. */
export function yamlProblem(code: string): Localised {
  return Object.hasOwn(YAML, code) ? YAML[code]! : YAML.OTHER!;
}

const QUOTES: Localised = {
  kk: 'YAML қатесі: осы жерде жазба құрылымы бұзылған. Мәннің ішінде «: » болса, оны түгел тырнақшаға алыңыз.',
  ru: 'Ошибка YAML: здесь нарушено строение записи. Если в значении есть «: », возьмите его целиком в кавычки.',
  en: 'YAML error: the structure breaks here. If a value has “: ” in it, put all of it in quotes.',
};

const UNCLOSED: Localised = {
  kk: 'YAML қатесі: тырнақша немесе жақша жабылмаған не «:» қойылмаған.',
  ru: 'Ошибка YAML: не закрыта кавычка или скобка либо не хватает «:».',
  en: 'YAML error: a quotation mark or bracket is not closed, or a “:” is missing.',
};

const INDENT: Localised = {
  kk: 'YAML қатесі: шегініс дұрыс емес. Бір деңгейдегі кілттер бір бағаннан басталуы керек.',
  ru: 'Ошибка YAML: неверный отступ. Ключи одного уровня начинаются в одном столбце.',
  en: 'YAML error: wrong indentation. Keys of one level begin in the same column.',
};

const YAML: Readonly<Record<string, Localised>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  BLOCK_IN_FLOW: QUOTES,
  UNEXPECTED_TOKEN: QUOTES,
  MISSING_CHAR: UNCLOSED,
  MULTILINE_IMPLICIT_KEY: UNCLOSED,
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    kk: 'YAML қатесі: шегініске Tab емес, бос орын қолданыңыз.',
    ru: 'Ошибка YAML: отступ делается пробелами, а не табуляцией.',
    en: 'YAML error: indent with spaces, not with tabs.',
  },
  BAD_SCALAR_START: {
    kk: 'YAML қатесі: мән бұл белгіден басталмайды. Мәнді тырнақшаға алыңыз.',
    ru: 'Ошибка YAML: значение не может начинаться с этого знака. Возьмите значение в кавычки.',
    en: 'YAML error: a value cannot begin with this character. Put the value in quotes.',
  },
  BAD_ALIAS: {
    kk: 'YAML қатесі: мұндай белгі (&) жоқ. «*» белгісінен басталатын мәнді тырнақшаға алыңыз.',
    ru: 'Ошибка YAML: такой метки (&) нет. Значение, начинающееся с «*», возьмите в кавычки.',
    en: 'YAML error: there is no such anchor (&). Put a value that begins with “*” in quotes.',
  },
  TAG_RESOLVE_FAILED: {
    kk: 'YAML тегтері (!) қолданылмайды. «!» белгісінен басталатын мәнді тырнақшаға алыңыз.',
    ru: 'Теги YAML (!) не поддерживаются. Значение, начинающееся с «!», возьмите в кавычки.',
    en: 'YAML tags (!) are not supported. Put a value that begins with “!” in quotes.',
  },
  MULTIPLE_DOCS: {
    kk: 'YAML қатесі: файлда бір ғана құжат болуы керек.',
    ru: 'Ошибка YAML: в файле должен быть один документ.',
    en: 'YAML error: the file must hold one document.',
  },
  DEPTH: {
    kk: 'YAML тым терең қабаттасқан: оқылмады.',
    ru: 'YAML вложен слишком глубоко: он не прочитан.',
    en: 'The YAML is nested too deep: it was not read.',
  },
  OTHER: {
    kk: 'YAML қатесі: бұл жер оқылмады.',
    ru: 'Ошибка YAML: это место не прочитано.',
    en: 'YAML error: this could not be read.',
  },
};
