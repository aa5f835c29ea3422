import type { PatternSet } from '../../../engine/rule.ts';
import * as en from './en.ts';
import * as kk from './kk.ts';
import { mockNames } from './mockNames.ts';
import * as ru from './ru.ts';

/**
 * Words of contempt. `insult` names nothing but a despised person and needs
 * no company; the others insult only in the company of whom they are said.
 */
export const insultClasses: Readonly<Record<string, PatternSet>> = {
  insult: {
    kk: `${kk.nouns}\n${mockNames.kk}`,
    ru: `${ru.nouns}\n${mockNames.ru}`,
    en: `${withHyphens(en.nouns)}\n${mockNames.en}`,
  },
  'mild-insult': { kk: kk.mildNouns, ru: ru.mildNouns, en: withHyphens(en.mildNouns) },
  'crime-name': { kk: kk.crimes, ru: ru.crimes, en: withHyphens(en.crimes) },
  'bad-quality': { kk: kk.adjectives, ru: ru.adjectives, en: withHyphens(en.adjectives) },
  'mocked-place': { kk: kk.places, ru: ru.places, en: withHyphens(en.places) },
};

/** English compounds are written apart or with a hyphen, and a hyphen makes them one word. */
function withHyphens(members: string): string {
  return members
    .split('\n')
    .map(line => {
      if (line.trim().startsWith('//')) return line;
      const words = line.split(',').map(word => word.trim());
      const compounds = words.filter(
        word => word.includes(' ') && word.split(' ').length <= 4 && !word.includes(' of '),
      );
      return [...words, ...compounds.map(hyphenated)].join(', ');
    })
    .join('\n');
}

/** `yes man/n` → `yes-man/n`; an adjective compound without an ending stays a plain form. */
function hyphenated(compound: string): string {
  return compound.replace(/\/[nva] /g, ' ').replaceAll(' ', '-');
}
