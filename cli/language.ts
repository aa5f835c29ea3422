import { LANGUAGES, type Language } from '../engine/types.ts';

/** The user's language: as asked for, else as the environment says (LC_ALL, LC_MESSAGES, LANG), else English. */
export function uiLanguage(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  const code = wanted.slice(0, 2).toLowerCase();
  return LANGUAGES.find(language => language === code) ?? 'en';
}
