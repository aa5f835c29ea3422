import { SEVERITIES } from '../types.ts';
import type { ChoiceShape, KeysShape, ListShape, Shape } from './shape.ts';
import { STATEMENT_KEYS } from './statement-shape.ts';

const MEANT_SEVERITIES: Readonly<Record<string, string>> = {
  false: 'off',
  no: 'off',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  '0': 'off',
  info: 'information',
  hint: 'information',
  warn: 'warning',
  err: 'error',
  note: 'information',
  '1': 'warning',
  '2': 'error',
  true: 'error',
  on: 'error',
  fatal: 'error',
};

const PERSON_TERM: KeysShape = {
  kind: 'keys',
  keys: {
    name: {
      kind: 'text',
      about: { kk: 'Аты-жөні.', ru: 'Имя и фамилия.', en: 'First name and surname.' },
    },
    position: { kind: 'text', about: { kk: 'Лауазымы.', ru: 'Должность.', en: 'Position.' } },
    from: {
      kind: 'date',
      about: {
        kk: 'Өкілеттігінің бірінші күні.',
        ru: 'Первый день полномочий.',
        en: 'First day of the authority.',
      },
    },
    to: {
      kind: 'date',
      about: {
        kk: 'Өкілеттігінің соңғы күні (қоса алғанда).',
        ru: 'Последний день полномочий (включительно).',
        en: 'Last day of the authority, inclusive.',
      },
    },
    order: {
      kind: 'text',
      numbers: true,
      about: {
        kk: 'Өкілеттік берген бұйрықтың нөмірі.',
        ru: 'Номер приказа о предоставлении полномочий.',
        en: 'Number of the order that gives the authority.',
      },
    },
  },
  required: ['name'],
  about: { kk: 'Адам және оның өкілеттік мерзімі.', ru: 'Лицо и срок полномочий.', en: 'A person and their term.' },
};

function names(kk: string, ru: string, en: string): ListShape {
  const about = { kk, ru, en };
  return { kind: 'list', orOne: true, of: { kind: 'text', about }, about };
}

const BODY: KeysShape = {
  kind: 'keys',
  keys: {
    names: {
      kind: 'keys',
      keys: {
        kk: names('Органның қазақша атаулары.', 'Названия органа на казахском.', 'Names of the body in Kazakh.'),
        ru: names('Органның орысша атаулары.', 'Названия органа на русском.', 'Names of the body in Russian.'),
        en: names('Органның ағылшынша атаулары.', 'Названия органа на английском.', 'Names of the body in English.'),
      },
      about: {
        kk: 'Органның әр тілдегі атаулары.',
        ru: 'Названия органа по языкам.',
        en: 'Names of the body by language.',
      },
    },
    head: PERSON_TERM,
    speakers: {
      kind: 'list',
      of: PERSON_TERM,
      about: {
        kk: 'Орган атынан сөйлеуге уәкілетті адамдар.',
        ru: 'Кто уполномочен говорить от имени органа.',
        en: 'Those authorised to speak for the body.',
      },
    },
  },
  required: ['names'],
  about: { kk: 'Мемлекеттік орган.', ru: 'Государственный орган.', en: 'A state body.' },
};

const STATEMENTS: ListShape = {
  kind: 'list',
  of: {
    kind: 'keys',
    keys: {
      files: {
        kind: 'list',
        orOne: true,
        of: { kind: 'text', about: { kk: 'Файл үлгісі.', ru: 'Шаблон файлов.', en: 'A file pattern.' } },
        about: {
          kk: 'adep.yaml тұрған қалтадан басталатын файл үлгілері: press/**/*.md.',
          ru: 'Шаблоны файлов от папки с adep.yaml: press/**/*.md.',
          en: 'File patterns, from the folder of adep.yaml: press/**/*.md.',
        },
      },
      ...STATEMENT_KEYS,
    },
    required: ['files'],
    about: {
      kk: 'Осы файлдарға ортақ метадеректер; файлдың өз метадеректері басым.',
      ru: 'Общие метаданные этих файлов; метаданные самого файла важнее.',
      en: 'Metadata of these files; the front matter of a file wins.',
    },
  },
  about: {
    kk: 'Қай файлдар мәлімдеме болып саналады және олардың түрі қандай. Бірнеше жазба сәйкес келсе, соңғысы қолданылады.',
    ru: 'Какие файлы – заявления и какого вида. Если подходят несколько записей, действует последняя.',
    en: 'Which files are statements, and of what kind. If several entries fit, the last one wins.',
  },
};

function severities(about: Shape['about'], off: boolean): ChoiceShape {
  return { kind: 'choice', values: off ? ['off', ...SEVERITIES] : SEVERITIES, meant: MEANT_SEVERITIES, about };
}

/** The shape of adep.yaml for these rules. */
export function settingsShape(ruleIds: readonly string[]): KeysShape {
  const rule = severities(
    {
      kk: 'Ереженің деңгейі; off – тексерілмейді.',
      ru: 'Уровень правила; off – не проверяется.',
      en: 'Severity of the rule; off: not checked.',
    },
    true,
  );
  return {
    kind: 'keys',
    keys: {
      bodies: {
        kind: 'list',
        of: BODY,
        about: {
          kk: 'Мемлекеттік органдар мен олардың атынан сөйлей алатын адамдар.',
          ru: 'Государственные органы и те, кто может говорить от их имени.',
          en: 'State bodies and who may speak for them.',
        },
      },
      statements: STATEMENTS,
      rules: {
        kind: 'keys',
        names: 'rule',
        keys: Object.fromEntries(ruleIds.map(id => [id, rule])),
        about: { kk: 'Ережелердің деңгейлері.', ru: 'Уровни правил.', en: 'Severities of rules.' },
      },
      failOn: severities(
        {
          kk: 'adep check қай деңгейден бастап 1 кодымен аяқталады. Әдепкісі: error.',
          ru: 'С какого уровня adep check завершается с кодом 1. По умолчанию error.',
          en: 'The severity from which adep check exits with 1. Default: error.',
        },
        false,
      ),
    },
    meant: {
      органы: 'bodies',
      body: 'bodies',
      statement: 'statements',
      rule: 'rules',
      'fail-on': 'failOn',
      fail_on: 'failOn',
    },
    about: { kk: 'Adep баптаулары.', ru: 'Настройки Adep.', en: 'Settings of Adep.' },
  };
}
