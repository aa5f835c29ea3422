import { LANGUAGES, type Language } from '../engine/types.ts';

/** The product's language for a BCP 47 tag or a setting (`kk`, `ru-RU`, `auto`); undefined when it names none. */
export function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== 'string') return undefined;
  const primary = tag.slice(0, 3).toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find(language => language === primary);
}

/** The first candidate that names a language of the product, else English. */
export function chooseLanguage(...candidates: readonly unknown[]): Language {
  for (const candidate of candidates) {
    const language = languageOf(candidate);
    if (language) return language;
  }
  return 'en';
}
