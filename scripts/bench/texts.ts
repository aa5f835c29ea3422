import type { Language } from '../../engine/index.ts';
import { rules } from '../../rules/generated/index.ts';

const FRONT: Readonly<Record<Language, string>> = {
  kk: '---\ntype: press-release\nlanguage: kk\nbody: Туризм және спорт министрлігі\n---\n\n',
  ru: '---\ntype: press-release\nlanguage: ru\nbody: Министерство туризма и спорта\n---\n\n',
  en: '---\ntype: press-release\nlanguage: en\nbody: Ministry of Tourism and Sports\n---\n\n',
};

/** One paragraph in so many is a bad example; the others are good ones, as real statements mostly are. */
const ONE_BAD_IN = 10;

/** A statement of about so many UTF-16 units, made of the rules' own examples. */
export function statementOf(language: Language, length: number): string {
  const bodies = (kind: 'bad' | 'good') =>
    rules
      .flatMap(rule => rule.examples[language][kind].map(({ text }) => text.replace(/[⟦⟧]/g, '').trim()))
      .filter(text => !text.startsWith('---'));
  const bad = bodies('bad');
  const good = bodies('good');
  const parts = [FRONT[language]];
  for (let size = 0, index = 0; size < length; index++) {
    const from = index % ONE_BAD_IN === 0 ? bad : good;
    const paragraph = `${from[index % from.length]!}\n\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('');
}
