import { defaultSettings, LANGUAGES, resolveSettings } from '../../engine/index.ts';
import { createDefaultLinter } from '../../rules/linter.ts';
import { statementOf } from './texts.ts';

/** Measures the engine in its own process, warm, and prints JSON. Bundled and started by main.ts. */

const MEASURED_MS = 1500;
const settings = resolveSettings(defaultSettings, 'bench.md');
const linter = createDefaultLinter();
const check = (text: string, previous?: ReturnType<typeof linter.check>) =>
  linter.check({ text, format: 'markdown', settings, today: '2026-01-15', ...(previous && { previous }) });

/** Times in ms of as many runs as fit, sorted; the first third only warms up. */
function times(run: () => void): number[] {
  const all: number[] = [];
  for (const end = performance.now() + MEASURED_MS; performance.now() < end || all.length < 6; ) {
    const start = performance.now();
    run();
    all.push(performance.now() - start);
  }
  return all.slice(Math.ceil(all.length / 3)).sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;

/** What no linter can save: cutting out each word and looking it up. */
function lookUpWords(text: string, known: Map<string, number>): void {
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const form = word.toLowerCase();
    known.set(form, (known.get(form) ?? 0) + 1);
  }
}

/** One word is written into the middle, letter by letter, and taken out again. */
function keystrokes(text: string): number[] {
  const middle = text.indexOf(' ', text.length / 2) + 1;
  const typed = 'жол '.split('').map((_, index) => 'жол '.slice(0, index + 1));
  const states = [...typed, ...typed.toReversed(), ''].map(part => text.slice(0, middle) + part + text.slice(middle));
  let previous = check(text);
  let next = 0;
  return times(() => {
    previous = check(states[next++ % states.length]!, previous);
  });
}

/** Texts that are one thing over and over: each must cost about four times as much when it is four times as long. */
const HOSTILE = [
  ...[
    'вор ',
    'Вор. ',
    'вор, ',
    'ұры ',
    'liar ',
    'министр ',
    'Министр Сапаров ',
    'блогер сказал, что ',
    'деп жазды блогер ',
  ],
  ...[
    '«',
    '«вор» ',
    '"',
    '(',
    '> ',
    '- вор\n',
    '| вор | вор |\n',
    '[вор](',
    '<b>',
    '&amp;',
    '*',
    '`',
    'Q: ',
    '– Вопрос?\n',
  ],
  ...[
    'а-',
    'е.',
    '1 ',
    '+7 701 123 45 67 ',
    'KZ12',
    'a@b.kz ',
    'ВОР! ',
    'а\u0301',
    'не ',
    'если ',
    'of the ',
    '\n',
    ' ',
  ],
];
const SHORT = 20_000;

function worstGrowth(): { text: string; ratio: number } {
  const cost = (text: string, length: number): number => {
    const whole = text.repeat(Math.ceil(length / text.length));
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      check(whole);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const grown = HOSTILE.map(text => {
    cost(text, SHORT);
    // A few milliseconds more or less say nothing.
    return { text, ratio: (cost(text, SHORT * 4) + 5) / (cost(text, SHORT) + 5) };
  });
  return grown.reduce((worst, each) => (each.ratio > worst.ratio ? each : worst));
}

const languages = LANGUAGES.map(language => {
  const long = statementOf(language, 300_000);
  const whole = times(() => check(long));
  const floor = times(() => lookUpWords(long, new Map()));
  const statement = statementOf(language, 50_000);
  const keys = keystrokes(statement);
  return {
    language,
    units: long.length,
    unitsPerSecond: Math.round((long.length / at(whole, 0.5)) * 1000),
    floorUnitsPerSecond: Math.round((long.length / at(floor, 0.5)) * 1000),
    keystroke: { units: statement.length, p50: at(keys, 0.5), p95: at(keys, 0.95) },
  };
});
process.stdout.write(JSON.stringify({ languages, growth: worstGrowth() }));
