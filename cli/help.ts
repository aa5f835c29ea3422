import type { Language } from '../engine/types.ts';

export function helpText(language: Language): string {
  return { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH }[language];
}

const KAZAKH = `adep – мемлекеттік қызметшілердің көпшілікке арналған мәтіндерін Әдеп кодексі бойынша тексереді

Пайдалану:
  adep check [жолдар…]    файлдарды және қалталардағы .md, .txt файлдарын тексеру (әдепкіде – ағымдағы қалта)
  adep explain <атау>     норманы (kz-2015/9.2) немесе ережені (private-signature) түсіндіру
  adep rules              ережелер, олардың нормалары және тексерілмейтін нормалар

adep check параметрлері:
  --format pretty|json    шығару түрі (әдепкіде pretty)
  --fail-on error|warning|information
                          қай деңгейден бастап 1 кодымен аяқталады (әдепкіде – adep.yaml файлындағы failOn, ол болмаса – error)
  --stdin                 мәтінді стандартты енгізуден оқу
  --stdin-filename АТАУ   стандартты енгізуді осы файл ретінде тексеру
  --explain               әр белгінің неге табылғанын көрсету
  --quiet                 қорытындысыз, тек --fail-on деңгейінен төмен емес белгілерді көрсету
  --today ЖЖЖЖ-АА-КК      тексеру күні (әдепкіде – бүгін)

Жалпы параметрлер:
  --lang kk|ru|en         хабарлардың тілі (әдепкіде LC_ALL, LC_MESSAGES, LANG бойынша)
  --version, --help

Аяқталу коды: 0 – --fail-on деңгейінен бастап ештеңе табылмады, 1 – табылды, 2 – іске қосылмады немесе бірдеңе оқылмады.
`;

const RUSSIAN = `adep – проверяет публичные тексты государственных служащих по Этическому кодексу

Применение:
  adep check [пути…]      проверить файлы и .md, .txt в папках (по умолчанию – текущая папка)
  adep explain <имя>      объяснить норму (kz-2015/9.2) или правило (private-signature)
  adep rules              правила, их нормы и нормы, которые не проверяются

Параметры adep check:
  --format pretty|json    вид вывода (по умолчанию pretty)
  --fail-on error|warning|information
                          с какого уровня завершаться с кодом 1 (по умолчанию failOn из adep.yaml, без него error)
  --stdin                 читать текст из стандартного ввода
  --stdin-filename ИМЯ    проверить стандартный ввод как этот файл
  --explain               показать основание каждой находки
  --quiet                 показать только то, что не ниже --fail-on, без итога
  --today ГГГГ-ММ-ДД      день проверки (по умолчанию – сегодня)

Общие параметры:
  --lang kk|ru|en         язык сообщений (по умолчанию по LC_ALL, LC_MESSAGES, LANG)
  --version, --help

Код завершения: 0 – признаков с уровня --fail-on нет, 1 – есть, 2 – запустить не удалось или что-то не прочитано.
`;

const ENGLISH = `adep – checks civil servants’ public statements against the Ethics Code

Usage:
  adep check [paths…]     check files, and .md and .txt files in folders (default: the current folder)
  adep explain <id>       explain a provision (kz-2015/9.2) or a rule (private-signature)
  adep rules              the rules, their provisions, and the provisions that are not checked

Options of adep check:
  --format pretty|json    output (default: pretty)
  --fail-on error|warning|information
                          the level from which it exits with 1 (default: failOn of adep.yaml, else error)
  --stdin                 read the text from standard input
  --stdin-filename NAME   check standard input as if it were this file
  --explain               show why each finding was made
  --quiet                 show only what is at or above --fail-on, without a summary
  --today YYYY-MM-DD      the day of the check (default: today)

Common options:
  --lang kk|ru|en         language of the messages (default: LC_ALL, LC_MESSAGES, LANG)
  --version, --help

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 it could not run or could not read something.
`;
