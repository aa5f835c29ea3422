import { LANGUAGES, type Language, type Token } from '../types.ts';

/** What the words of a sentence, or of a block, say about its language. */
export interface LanguageEvidence {
  readonly kazakh: number;
  /** Not negative. */
  readonly russian: number;
  readonly cyrillicLetters: number;
  readonly latinLetters: number;
  readonly lowerCyrillicWords: number;
  readonly lowerLatinWords: number;
}

/** Names inside a sentence keep the letters of their own language, so they count for little beside small words. */
const NAME_WEIGHT = 0.2;
/** A score below this says too little for a decision. */
const CERTAIN = 1.5;
/** Below this the patterns of the other Cyrillic language are tried as well. */
const SURE = 3;

export function gatherEvidence(tokens: readonly Token[], first: number, last: number): LanguageEvidence {
  let kazakh = 0;
  let russian = 0;
  let kazakhNames = 0;
  let russianNames = 0;
  let cyrillicLetters = 0;
  let latinLetters = 0;
  let lowerCyrillicWords = 0;
  let lowerLatinWords = 0;
  for (let index = first; index < last; index++) {
    const { word, shape, start, end, kind } = tokens[index]!;
    if (word.script === 'latin') {
      latinLetters += end - start;
      if (shape === 'lower') lowerLatinWords++;
    } else if (word.script === 'cyrillic' || word.script === 'mixed') {
      const score = word.languageScore;
      if (index > first && shape === 'capitalised') {
        if (score > 0) kazakhNames += score;
        else russianNames -= score;
      } else if (score > 0) kazakh += score;
      else russian -= score;
      cyrillicLetters += end - start;
      if (shape === 'lower' && kind === 'word') lowerCyrillicWords++;
    }
  }
  const weight = lowerCyrillicWords > 0 ? NAME_WEIGHT : 1;
  kazakh += weight * kazakhNames;
  russian += weight * russianNames;
  return { kazakh, russian, cyrillicLetters, latinLetters, lowerCyrillicWords, lowerLatinWords };
}

/** Language of a sentence and the bit set of those whose patterns apply to it. */
export function decideLanguage(
  sentence: LanguageEvidence,
  block: LanguageEvidence,
  declared: Language | undefined,
): { language: Language; languages: number } {
  if (isEnglish(sentence)) return { language: 'en', languages: englishMask(sentence) };
  const score = sentence.kazakh - sentence.russian;
  if (sentence.cyrillicLetters === 0 && isEnglish(block)) return { language: 'en', languages: bit('en') };
  const language = Math.abs(score) >= CERTAIN ? bySign(score) : inherited(score, block, declared);
  const minor = Math.min(sentence.kazakh, sentence.russian);
  const major = Math.max(sentence.kazakh, sentence.russian);
  const mixed = minor >= CERTAIN && minor * 3 >= major;
  let languages = bit(language);
  if (Math.abs(score) < SURE || mixed) languages |= bit('kk') | bit('ru');
  if (sentence.lowerLatinWords >= 3) languages |= bit('en');
  return { language, languages };
}

/** Latin names in a Cyrillic sentence are capitalised; an English sentence has small words. */
function isEnglish(evidence: LanguageEvidence): boolean {
  if (evidence.latinLetters <= evidence.cyrillicLetters) return false;
  return evidence.lowerLatinWords > 0 || evidence.lowerCyrillicWords === 0;
}

function englishMask(evidence: LanguageEvidence): number {
  const other = evidence.lowerCyrillicWords >= 3 ? bit('kk') | bit('ru') : 0;
  return bit('en') | other;
}

function inherited(score: number, block: LanguageEvidence, declared: Language | undefined): Language {
  const blockScore = block.kazakh - block.russian;
  if (Math.abs(blockScore) >= CERTAIN) return bySign(blockScore);
  if (declared === 'kk' || declared === 'ru') return declared;
  if (score !== 0) return bySign(score);
  return blockScore > 0 ? 'kk' : 'ru';
}

function bySign(score: number): Language {
  return score > 0 ? 'kk' : 'ru';
}

function bit(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}
