/** Spelling of English endings. All words are lower case. */

const ENDS_HISSING = /(?:s|x|z|ch|sh)$/;
const ENDS_CONSONANT_Y = /[^aeiou]y$/;
const ONE_SHORT_VOWEL = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bdgklmnprtvz]$/;

/** Words of several syllables whose last one is stressed, or that double all the same (`transfer`, `cancel`). */
const DOUBLING_ENDINGS =
  /(?:mit|fer|cur|pel|bel|rol|gin|get|cel|vel|sel|nel|tel|gal|bat|nit|lot|kip|lap|nap|hip|ship|dop|gram|bus|gag|bed|bid|cap|mur|ter|wap)$/;
const NEVER_DOUBLE =
  /(?:offer|suffer|differ|pilfer|benefit|profit|limit|edit|visit|alter|enter|better|batter|utter|matter)$/;

/** `bodies`, `crashes`, `promises`; words in -o take both spellings. */
export function addS(word: string): string[] {
  if (ENDS_CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ies`];
  if (ENDS_HISSING.test(word)) return /[aiu]z$/.test(word) ? [`${word}es`, `${word}zes`] : [`${word}es`];
  if (/[^aeiou]o$/.test(word)) return [`${word}es`, `${word}s`];
  return [`${word}s`];
}

/** `planned`, `denied`, `promised`; where usage wavers, both spellings. */
export function addEd(word: string): string[] {
  if (ENDS_CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ied`];
  if (word.endsWith('e')) return [`${word}d`];
  return doubled(word).map(stem => `${stem}ed`);
}

/** `planning`, `lying`, `promising`. */
export function addIng(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`];
  if (/(?:ee|ye|oe|inge)$/.test(word))
    return [`${word}ing`, ...(word.endsWith('inge') ? [`${word.slice(0, -1)}ing`] : [])];
  if (word.length > 2 && word.endsWith('e')) return [`${word.slice(0, -1)}ing`];
  return doubled(word).map(stem => `${stem}ing`);
}

/** `bigger`, `dirtier`, `larger`; `suffix` is `er` or `est`. */
export function addDegree(word: string, suffix: 'er' | 'est'): string[] {
  if (ENDS_CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}i${suffix}`];
  if (word.endsWith('e')) return [word + suffix.slice(1)];
  return doubled(word).map(stem => stem + suffix);
}

/** The spellings of the stem before a vowel. */
function doubled(word: string): string[] {
  if (word.endsWith('c')) return [`${word}k`, word];
  if (ONE_SHORT_VOWEL.test(word)) return [word + word.slice(-1)];
  // British and American usage part here: travelled, traveled.
  if (/[^aeiou][aeiou]l$/.test(word)) return [word + word.slice(-1), word];
  if (DOUBLING_ENDINGS.test(word) && !NEVER_DOUBLE.test(word)) return [word + word.slice(-1), word];
  return [word];
}
