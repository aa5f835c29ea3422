import { Feature as F } from '../../features.ts';
import { addForm, type FormMap, type Inflection, inflectionsOf } from '../inflections.ts';
import { ADJECTIVES, transform } from './endings.ts';
import { COMPARATIVES, SUPERLATIVES } from './irregularAdjectives.ts';
import { isHissing, isVelar, isVowel, words } from './letters.ts';

const SUPERLATIVE = transform(ADJECTIVES.hissing, '', F.comparative);

/** Soft adjectives that compare; most in -ний (`летний`, `утренний`) do not. */
const COMPARED_SOFT = /(?:син|давн|поздн|ранн|искренн|крайн|древн)$/;

const QUALITATIVE_OV = /(?:здор|^н|гот|сур|толк|багр)ов$|дешев$/;

/** Relative adjectives in -ский and -овый neither shorten nor compare; «плоский», «веский», «готовый» do. */
export function isRelative(stem: string): boolean {
  if (/[ое]в$/.test(stem)) return !QUALITATIVE_OV.test(stem);
  return /[сц]к$/.test(stem) && !/(?:плос|вес|брос)к$/.test(stem);
}

/** Comparative and superlative: `наглее`, `строже`, `наглейший`, `наистрожайший`. */
export function degrees(lemma: string, stem: string, ending: string): Inflection[] {
  // Participles do not compare: «последующий» is no form of «следующий».
  if (isRelative(stem) || /[аяую]щ$/.test(stem)) return [];
  const irregular = COMPARATIVES[lemma];
  const soft = ending === 'ий' && !isVelar(stem.slice(-1)) && !isHissing(stem.slice(-1));
  if (soft && !COMPARED_SOFT.test(stem)) return irregular === undefined ? [] : withPo(words(irregular));
  const comparatives = comparativesOf(stem, irregular);
  const regular = isVelar(stem.slice(-1)) ? `${palatalised(stem)}айш` : `${stem}ейш`;
  return [
    ...withPo(comparatives),
    ...[regular, ...words(SUPERLATIVES[lemma] ?? '')].flatMap(superlative => [
      { stem: superlative, endings: SUPERLATIVE },
      { stem: `наи${superlative}`, endings: SUPERLATIVE },
    ]),
  ];
}

/** An adverb keeps its form, but compares: `быстрее`, `поскорее`, `ближе`. */
export function adverbInflections(lemma: string): Inflection[] {
  const itself: FormMap = new Map([[lemma, [0]]]);
  const stem = lemma.slice(0, -1);
  if (lemma.length <= 4 || !/[ое]$/.test(lemma) || isVowel(stem.slice(-1)) || /[жшчщ]е$/.test(lemma)) {
    return inflectionsOf(itself);
  }
  const irregular = ['ий', 'ый', 'ой'].map(ending => COMPARATIVES[stem + ending]).find(found => found !== undefined);
  return [...inflectionsOf(itself), ...withPo(comparativesOf(stem, irregular))];
}

function comparativesOf(stem: string, irregular: string | undefined): string[] {
  if (irregular !== undefined) return words(irregular);
  return isVelar(stem.slice(-1)) ? [`${palatalised(stem)}е`] : [`${stem}ее`, `${stem}ей`];
}

/** `лучше` and `получше`. */
function withPo(comparatives: readonly string[]): Inflection[] {
  const forms: FormMap = new Map();
  for (const form of comparatives) {
    addForm(forms, form, F.comparative);
    addForm(forms, `по${form}`, F.comparative);
  }
  return inflectionsOf(forms);
}

/** `строг` → `строж`. */
function palatalised(stem: string): string {
  const velar = stem.slice(-1);
  return stem.slice(0, -1) + (velar === 'г' ? 'ж' : velar === 'к' ? 'ч' : 'ш');
}
