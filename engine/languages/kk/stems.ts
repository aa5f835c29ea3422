import type { LexiconEntry } from '../types.ts';
import type { State } from './grammar.ts';
import { harmoniesOf, isVowel, SOUND_CLASSES, type SoundClass, soundClass } from './sounds.ts';
import type { Start } from './suffixes.ts';
import { STANCE_VERBS, VOWEL_DROPPING_NOUNS, VOWEL_DROPPING_VERBS } from './words.ts';

/**
 * One spelling of a stem and how endings go on from it. `unread` are suffix
 * letters that the spelling has merged into itself: қой + а is written қоя, so
 * the alternant `қоя` has read `а`.
 */
export interface Alternant {
  readonly spelling: string;
  readonly starts: readonly Start[];
  readonly merged: string;
}

/** All spellings of an entry's stem, the lemma itself first. */
export function alternantsOf(entry: LexiconEntry): Alternant[] {
  const { lemma } = entry;
  const state = startState(entry);
  const sound = soundClass(lemma);
  const own = startsOf(state, lemma, sound);
  const result: Alternant[] = [{ spelling: lemma, starts: own, merged: '' }];
  const beforeVowel = (spelling: string): void => {
    result.push({ spelling, starts: startsOf(state, lemma, 'w'), merged: '' });
  };
  const last = lemma.at(-1)!;
  const voiced = VOICED[last];
  if (voiced !== undefined) beforeVowel(lemma.slice(0, -1) + voiced);
  for (const spelling of droppedVowel(entry)) beforeVowel(spelling);
  if (entry.partOfSpeech === 'verb') {
    // тап + ып is written тауып.
    if (last === 'п') beforeVowel(`${lemma.slice(0, -1)}у`);
    if (last === 'ы' || last === 'і') {
      const short = lemma.slice(0, -1);
      result.push(
        { spelling: `${short}у`, starts: own, merged: 'у' },
        { spelling: `${short}и`, starts: own, merged: 'й' },
      );
    }
    if (last === 'й' || last === 'и') {
      const base = last === 'й' ? lemma.slice(0, -1) : lemma;
      result.push(
        { spelling: `${base}я`, starts: own, merged: 'а' },
        { spelling: `${base}ю`, starts: own, merged: 'у' },
      );
    }
    return result;
  }
  if (last === 'ь') beforeVowel(lemma.slice(0, -1));
  // процесс: процеске, процестер.
  if (lemma.length > 3 && last === lemma.at(-2) && !isVowel(last)) {
    result.push({ spelling: lemma.slice(0, -1), starts: own, merged: '' });
  }
  // факт: фактілер, фактінің.
  if (/[кнсз][тд]$|[бвгдтпк][лр]$/u.test(lemma)) {
    for (const vowel of ['і', 'ы']) {
      result.push({ spelling: lemma + vowel, starts: startsOf(state, vowel, 'a'), merged: '' });
    }
  }
  return result;
}

const VOICED: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' };

function startState({ lemma, partOfSpeech }: LexiconEntry): State {
  if (partOfSpeech !== 'verb') return partOfSpeech;
  if (STANCE_VERBS.has(lemma)) return 'stanceVerb';
  return /л[ае]$/u.test(lemma) ? 'verbLa' : 'verb';
}

function startsOf(state: State, stem: string, sound: SoundClass | undefined): Start[] {
  return harmoniesOf(stem).flatMap(harmony =>
    (sound === undefined ? SOUND_CLASSES : [sound]).map(one => ({ state, harmony, sound: one })),
  );
}

/** After a hyphen (БҰҰ-ның, ЖШС-мен) the ending follows the way the stem is read aloud, which spelling does not show. */
export function startsAfterHyphen(entry: LexiconEntry): Start[] {
  return startsOf(startState(entry), '', undefined);
}

/** ауыз → ауз, for listed words and for entries that show it in one of their own forms. */
function droppedVowel({ lemma, partOfSpeech, forms }: LexiconEntry): string[] {
  const vowel = lemma.at(-2) ?? '';
  if (!'ыі'.includes(vowel) || isVowel(lemma.at(-1)!)) return [];
  const last = lemma.at(-1)!;
  const short = lemma.slice(0, -2) + last;
  const voicedShort = lemma.slice(0, -2) + (VOICED[last] ?? last);
  const listed = partOfSpeech === 'verb' ? VOWEL_DROPPING_VERBS : VOWEL_DROPPING_NOUNS;
  const shown = forms.some(
    form => form.length > short.length && (form.startsWith(short) || form.startsWith(voicedShort)),
  );
  return listed.has(lemma) || shown ? [short] : [];
}
