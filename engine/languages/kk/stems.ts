import type { LexiconEntry } from '../types.ts';
import type { State } from './grammar.ts';
import { harmoniesOf, hasForeignLetters, isVowel, SOUND_CLASSES, type SoundClass, soundClass } from './sounds.ts';
import type { Start } from './suffixes.ts';
import { STANCE_VERBS, VOWEL_DROPPING_NOUNS, VOWEL_DROPPING_VERBS } from './words.ts';

/** One spelling of a stem and how endings go on from it. */
export interface Alternant {
  readonly spelling: string;
  readonly starts: readonly Start[];
  /** Suffix letters that the spelling has taken in: қой + а is written қоя, so `қоя` has read `а`. */
  readonly merged: string;
}

/** All spellings of an entry's stem, the lemma itself first. */
export function alternantsOf(entry: LexiconEntry): Alternant[] {
  const { lemma } = entry;
  const state = startState(entry);
  const starts = startsOf(state, lemma, becomesVoiced(entry) ? 'q' : soundClass(lemma));
  const startsBeforeVowel = startsOf(state, lemma, 'w');
  const voiced = VOICED[lemma.at(-1)!];
  const beforeVowel = droppedVowel(entry);
  if (voiced !== undefined) beforeVowel.push(lemma.slice(0, -1) + voiced);
  if (lemma.endsWith('ь')) beforeVowel.push(lemma.slice(0, -1));
  const special = entry.partOfSpeech === 'verb' ? verbAlternants : nounAlternants;
  return [
    { spelling: lemma, starts, merged: '' },
    ...beforeVowel.map(spelling => ({ spelling, starts: startsBeforeVowel, merged: '' })),
    ...special(lemma, state, starts),
  ];
}

function verbAlternants(lemma: string, state: State, starts: readonly Start[]): Alternant[] {
  // жатырмыз: the present tense of жат has a stem of its own.
  if (lemma === 'жат') return [{ spelling: 'жатыр', starts: startsOf('stance', 'жатыр', 'r'), merged: '' }];
  const short = lemma.slice(0, -1);
  switch (lemma.at(-1)) {
    case 'п':
      // тап + ып is written тауып.
      return ['ып', 'іп'].map(ending => {
        return { spelling: `${short}у${ending}`, starts: startsOf(state, lemma, 'w'), merged: ending };
      });
    case 'ы':
    case 'і':
      // оқы + у, оқы + йды.
      return [
        { spelling: `${short}у`, starts, merged: 'у' },
        { spelling: `${short}и`, starts, merged: 'й' },
      ];
    case 'й':
    case 'и': {
      const base = lemma.endsWith('й') ? short : lemma;
      return [
        { spelling: `${base}я`, starts, merged: 'а' },
        { spelling: `${base}ю`, starts, merged: 'у' },
      ];
    }
    default:
      return [];
  }
}

function nounAlternants(lemma: string, state: State, starts: readonly Start[]): Alternant[] {
  const last = lemma.at(-1)!;
  // процесс: процеске, процестер.
  if (lemma.length > 3 && last === lemma.at(-2) && !isVowel(last)) {
    return [{ spelling: lemma.slice(0, -1), starts, merged: '' }];
  }
  // журналист: журналистер, журналиске.
  if (lemma.length > 4 && lemma.endsWith('ст')) return [{ spelling: lemma.slice(0, -1), starts, merged: '' }];
  // факт: фактілер, фактінің.
  if (/(?:кт|зд)$/u.test(lemma)) {
    return [...'іы'].map(vowel => ({ spelling: lemma + vowel, starts: startsOf(state, vowel, 'a'), merged: '' }));
  }
  return [];
}

const VOICED: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' };

/**
 * Whether the last sound must become voiced before a vowel: жүрегі, шығу. Loans
 * may keep it, and so may nouns in -п: принципі.
 */
function becomesVoiced({ lemma, partOfSpeech }: LexiconEntry): boolean {
  const last = lemma.at(-1)!;
  if (VOICED[last] === undefined || !isVowel(lemma.at(-2) ?? '')) return false;
  return partOfSpeech === 'verb' || last === 'қ' || (last === 'к' && !hasForeignLetters(lemma));
}

function startState({ lemma, partOfSpeech }: LexiconEntry): State {
  if (partOfSpeech !== 'verb') return partOfSpeech;
  if (STANCE_VERBS.has(lemma)) return 'stanceVerb';
  return /л[ае]$/u.test(lemma) ? 'verbLa' : 'verb';
}

/** A stem without vowels is an abbreviation, read by the names of its letters, which its spelling does not show. */
function startsOf(state: State, stem: string, sound: SoundClass | undefined): Start[] {
  const sounds = sound === undefined || !/[аәоөұүыіеиуэюя]/u.test(stem) ? SOUND_CLASSES : [sound];
  return harmoniesOf(stem).flatMap(harmony => sounds.map(one => ({ state, harmony, sound: one })));
}

/** After a hyphen (БҰҰ-ның, ЖШС-мен, 55-ші) any ending may stand: the stem is read aloud in some other way. */
export function startsAfterHyphen({ partOfSpeech }: LexiconEntry): Start[] {
  return partOfSpeech === 'verb' ? [] : startsOf('afterHyphen', '', undefined);
}

/** ауыз → ауз, for listed words and for entries that show it in one of their own forms. */
function droppedVowel({ lemma, partOfSpeech, forms }: LexiconEntry): string[] {
  const last = lemma.at(-1)!;
  if (!/[ыі].$/u.test(lemma) || isVowel(last)) return [];
  const short = lemma.slice(0, -2) + last;
  const shortVoiced = lemma.slice(0, -2) + (VOICED[last] ?? last);
  const listed = partOfSpeech === 'verb' ? VOWEL_DROPPING_VERBS : VOWEL_DROPPING_NOUNS;
  const shown = forms.some(
    form => form.length > short.length && (form.startsWith(short) || form.startsWith(shortVoiced)),
  );
  return listed.has(lemma) || shown ? [short] : [];
}
