import { Feature as F } from '../../features.ts';
import { addForm, type Inflection, inflectionsOf } from '../inflections.ts';
import { filterReadings, NOUNS, row } from './endings.ts';
import {
  BARE_GENITIVE,
  BOTH_PLURALS,
  LOCATIVE_U,
  PLURAL_A,
  PLURAL_A_ONLY,
  PLURAL_MI,
  PLURALS,
} from './irregularNouns.ts';
import { FLEETING_MASCULINE } from './nounLists.ts';

/** The regular declension with the plural forms that the noun has of its own, instead or besides. */
export function withOwnPlural(lemma: string, regular: readonly Inflection[]): Inflection[] {
  if (PLURALS.has(lemma) && !BOTH_PLURALS.has(lemma)) return [...regular.map(withoutPlural), ...ownPlural(lemma)];
  return [...(PLURAL_A_ONLY.has(lemma) ? regular.map(withoutNominativePlural) : regular), ...ownPlural(lemma)];
}

/** Plurals with a stem or ending of their own. */
function ownPlural(lemma: string): Inflection[] {
  const inflections: Inflection[] = [];
  const plural = PLURALS.get(lemma);
  if (plural !== undefined) {
    const [own, kind] = plural;
    inflections.push({ stem: own, endings: PLURAL_KINDS[kind] });
    // «друзей», «сыновей», not «друзьев».
    if (kind === 'yey') inflections.push({ stem: own.slice(0, -1), endings: row(F.plural, '~ ей ~ ей ~ ~') });
  }
  const forms = new Map<string, number[]>();
  const stem = /[ьй]$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  if (PLURAL_A.has(lemma)) {
    addForm(forms, stem + (stem === lemma ? 'а' : 'я'), F.plural | F.nominative, F.plural | F.accusative);
  }
  if (PLURAL_MI.has(lemma)) addForm(forms, `${lemma}ми`, F.plural | F.instrumental);
  if (BARE_GENITIVE.has(lemma)) addForm(forms, lemma, F.plural | F.genitive, F.plural | F.accusative);
  if (LOCATIVE_U.has(lemma)) {
    addForm(
      forms,
      (FLEETING_MASCULINE.get(lemma) ?? stem) + (stem === lemma ? 'у' : 'ю'),
      F.singular | F.locative | F.masculine,
    );
  }
  return [...inflections, ...inflectionsOf(forms)];
}

const PLURAL_KINDS = {
  ya: NOUNS.pluralYa,
  yey: NOUNS.pluralYey,
  soft: NOUNS.pluralSoft,
  hard: NOUNS.pluralHard,
  bare: NOUNS.pluralBare,
  hissing: NOUNS.pluralHissing,
  velar: NOUNS.pluralVelar,
  a: NOUNS.pluralNeuter,
} as const;

function withoutPlural({ stem, endings }: Inflection): Inflection {
  return { stem, endings: filterReadings(endings, reading => (reading & F.plural) === 0) };
}

/** «береги» is no plural of «берег»; the right one is added with its own ending. */
function withoutNominativePlural({ stem, endings }: Inflection): Inflection {
  const wrong = (ending: string, reading: number): boolean => /^[ыи]$/.test(ending) && (reading & F.plural) !== 0;
  return { stem, endings: filterReadings(endings, (reading, ending) => !wrong(ending, reading)) };
}
