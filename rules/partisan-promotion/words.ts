import type { PatternSet } from '../../engine/rule.ts';
import { LANGUAGES, type Language } from '../../engine/types.ts';
import * as wideEn from './wide.en.ts';
import * as wideKk from './wide.kk.ts';
import * as wideRu from './wide.ru.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

type Lines = Readonly<Record<string, string>>;

/** The three languages' words under one name. */
function byName(words: Readonly<Record<Language, Lines>>): Record<string, PatternSet> {
  const sets: Record<string, Partial<Record<Language, string>>> = {};
  for (const language of LANGUAGES)
    for (const [name, lines] of Object.entries(words[language])) sets[name] = { ...sets[name], [language]: lines };
  return sets;
}

export const classes = byName({ kk: kk.classes, ru: ru.classes, en: en.classes });
export const patterns = byName({
  kk: { ...kk.patterns, ...wideKk.patterns },
  ru: { ...ru.patterns, ...wideRu.patterns },
  en: { ...en.patterns, ...wideEn.patterns },
});
