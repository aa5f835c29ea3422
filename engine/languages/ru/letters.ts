/** Sound rules of Russian spelling. Words are lower case with е for ё. */

export const isVowel = (letter: string): boolean => letter !== '' && 'аеиоуыэюя'.includes(letter);
export const isVelar = (letter: string): boolean => letter !== '' && 'гкх'.includes(letter);
export const isHissing = (letter: string): boolean => letter !== '' && 'жшчщ'.includes(letter);
export const isConsonant = (letter: string): boolean => /^[бвгджзйклмнпрстфхцчшщ]$/.test(letter);
export const hasVowel = (text: string): boolean => /[аеиоуыэюя]/.test(text);

const MUTATIONS: readonly (readonly [ending: string, mutated: readonly string[]])[] = [
  ['ст', ['щ']],
  ['ск', ['щ']],
  ['сл', ['сл', 'шл']],
  ['зд', ['зж']],
  ['д', ['ж']],
  ['г', ['ж']],
  ['з', ['ж']],
  ['т', ['ч', 'щ']],
  ['к', ['ч']],
  ['ц', ['ч']],
  ['с', ['ш']],
  ['х', ['ш']],
  ['б', ['бл']],
  ['п', ['пл']],
  ['в', ['вл']],
  ['м', ['мл']],
  ['ф', ['фл']],
];

/** The stem before the old jot: `носи-` → `нош`, `плати-` → `плач`, `сократи-` → `сокращ`. */
export function mutate(stem: string): string[] {
  const found = MUTATIONS.find(([ending]) => stem.endsWith(ending));
  return found === undefined ? [stem] : found[1].map(mutated => stem.slice(0, -found[0].length) + mutated);
}

/** `у` or `ю`, as the letter before demands. */
export const afterStem = (stem: string, hard: string, soft: string): string =>
  isHissing(stem.slice(-1)) ? hard : soft;

/** The last part of a hyphenated word declines: `пресс-секретарь`. */
export function splitHyphen(lemma: string): [before: string, last: string] {
  const cut = lemma.lastIndexOf('-') + 1;
  return [lemma.slice(0, cut), lemma.slice(cut)];
}

export const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');
