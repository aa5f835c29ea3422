import { LANGUAGES, type Language, type Localised } from '../types.ts';

/** Passages in messages are cut to this many UTF-16 units. */
const LONGEST = 90;

/** Fills `{name}` in each language's template. An unknown name stays as it is. */
export function fillMessage(
  template: Localised,
  parameters: Readonly<Record<string, string | Localised>>,
  note: Localised | undefined,
): Localised {
  const fill = (language: Language): string => {
    const filled = template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'string' ? value : value[language];
    });
    return note ? `${filled} ${note[language]}` : filled;
  };
  return Object.fromEntries(LANGUAGES.map(language => [language, fill(language)])) as unknown as Localised;
}

/** A passage on one line, cut at a word near the limit. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…`;
}
