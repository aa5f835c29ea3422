/**
 * Closed lists of Kazakh words that the general rules cannot know.
 */

/** Nouns that drop the last vowel before a vowel: ауыз, аузы. Others must name such a form in the entry. */
export const VOWEL_DROPPING_NOUNS: ReadonlySet<string> = new Set(
  `ауыз мұрын орын ерін қарын мойын қойын халық ерік көрік құлық әріп қауіп ғұрып кейіп қалып мүлік ырық зауық
  дауыс ауыл бауыр көңіл қырық бөрік сиық шырық нарық`.split(/\s+/u),
);

/** Verbs that drop it too: қорық, қорқады. */
export const VOWEL_DROPPING_VERBS: ReadonlySet<string> = new Set(['қорық']);

/** Verbs whose bare stem is a present tense: отырмын «I am sitting». */
export const STANCE_VERBS: ReadonlySet<string> = new Set(['отыр', 'тұр', 'жүр', 'жатыр']);

/** Contracted converbs of everyday verbs, by stem. */
export const CONTRACTED_CONVERBS: Readonly<Record<string, readonly string[]>> = {
  бол: ['боп'],
  кел: ['кеп'],
  ал: ['ап'],
  қал: ['қап'],
  сал: ['сап'],
  қыл: ['қып', 'ғып'],
};

/**
 * Words of their own that look like an inflected form of a shorter word: ақша
 * «money» is not ақ «white» + -ша. Their own inflected forms are kept apart too.
 */
export const FROZEN_WORDS: readonly string[] = `ақша қараша жауын салқын барша бақша тағы`.split(/\s+/u);
