import { nearestName } from '../engine/settings/nearest.ts';
import type { Language } from '../engine/types.ts';
import { type Options, readArguments, UsageError } from './arguments.ts';
import { check } from './check.ts';
import { EXIT } from './exitCode.ts';
import { explain } from './explain.ts';
import { helpText } from './help.ts';
import type { Io } from './io.ts';
import { uiLanguage } from './language.ts';
import { rulesTable } from './rulesTable.ts';
import * as texts from './texts.ts';
import { packageVersion } from './version.ts';

/** Options that every command understands. */
const COMMON: Options = { lang: ['kk', 'ru', 'en'], help: 'flag', version: 'flag' };

type Command = (args: readonly string[], common: Options, language: Language, io: Io) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, explain, rules: rulesTable };

/** Runs one command of `adep` and gives its exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = uiLanguage(askedLanguage(args), io.env);
  try {
    return await dispatch(args, language, io);
  } catch (error) {
    const unforeseen = error instanceof UsageError ? '' : `${texts.UNFORESEEN[language]}: `;
    const message = error instanceof Error ? (unforeseen && error.stack) || error.message : String(error);
    io.err(`adep: ${unforeseen}${message}\n`);
    return EXIT.trouble;
  }
}

async function dispatch(args: readonly string[], language: Language, io: Io): Promise<number> {
  if (args.includes('--help') || args.length === 0 || args[0] === 'help') {
    io.out(helpText(language));
    return args.length === 0 ? EXIT.trouble : EXIT.clean;
  }
  if (args.includes('--version')) {
    io.out(`${packageVersion()}\n`);
    return EXIT.clean;
  }
  const index = args.findIndex((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang');
  const name = args[index];
  if (name === undefined) {
    readArguments(args, COMMON, language);
    throw new UsageError(unknownCommand('', language));
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(unknownCommand(name, language));
  return command([...args.slice(0, index), ...args.slice(index + 1)], COMMON, language, io);
}

function unknownCommand(name: string, language: Language): string {
  const names = Object.keys(COMMANDS);
  return texts.unknownValue(language, texts.COMMAND[language], name, nearestName(name, names), names);
}

/** The value of `--lang`, wherever it stands: messages about the arguments need it before they are read. */
function askedLanguage(args: readonly string[]): string | undefined {
  const index = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  return index < 0 ? undefined : (args[index]!.split('=')[1] ?? args[index + 1]);
}
