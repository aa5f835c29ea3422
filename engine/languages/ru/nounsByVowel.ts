import { Feature as F } from '../../features.ts';
import { addForm, type Endings, type FormMap, type Inflection, inflectionsOf } from '../inflections.ts';
import { filterReadings, merge, NOUNS } from './endings.ts';
import { isConsonant, isHissing, isVelar, isVowel } from './letters.ts';

/** Declensions of nouns that end in a vowel. `stem` is the lemma without it. */

export function feminineA(stem: string): Inflection[] {
  const last = stem.slice(-1);
  const endings = isHissing(last)
    ? NOUNS.feminineHissing
    : last === 'ц'
      ? NOUNS.feminineTs
      : isVelar(last)
        ? NOUNS.feminineVelar
        : NOUNS.feminineHard;
  // «банка» has «банок», never «банк».
  const kept = /[^аеиоуыэюяьй]к$/.test(stem) ? filterReadings(endings, (_, ending) => ending !== '') : endings;
  return [{ stem, endings: kept }, ...genitivePlural(stem)];
}

export function feminineYa(stem: string): Inflection[] {
  const last = stem.slice(-1);
  if (last === 'и') return [{ stem, endings: NOUNS.feminineIya }];
  if (last === 'ь') {
    // «статья», «статей»; «шалунья», «шалуний».
    const start = stem.slice(0, -1);
    return [{ stem, endings: NOUNS.feminineYa }, ...genitivePlurals([`${start}ей`, `${start}ий`])];
  }
  if (isVowel(last)) return [{ stem, endings: NOUNS.feminineVowel }];
  const inserted = insertVowel(stem).flatMap(form => [form, `${form}ь`]);
  return [{ stem, endings: NOUNS.feminineSoft }, ...genitivePlurals(inserted)];
}

export function neuterO(stem: string): Inflection[] {
  const inflections = [{ stem, endings: NOUNS.neuterHard as Endings }, ...genitivePlural(stem)];
  if (/[чшв]к$|облак$/.test(stem)) inflections.push({ stem, endings: { ов: [F.plural | F.genitive] } });
  // «личико», «личики».
  if (stem.endsWith('к')) {
    inflections.push({
      stem,
      endings: { и: [F.plural | F.nominative, F.plural | F.accusative] },
    });
  }
  return inflections;
}

export function neuterE(stem: string): Inflection[] {
  const last = stem.slice(-1);
  if (last === 'и') return [{ stem, endings: NOUNS.neuterIye }];
  if (last === 'ь') return [{ stem, endings: NOUNS.neuterYe }, ...genitivePlurals([`${stem.slice(0, -1)}ий`])];
  if (isHissing(last) || last === 'ц') return [{ stem, endings: NOUNS.neuterHissing }, ...genitivePlural(stem)];
  return [{ stem, endings: NOUNS.neuterSoft }];
}

/** «каникул», «ножниц», but «выборов»: the bare stem would be another word. */
const BARE_PLURALS =
  /(?:ц|каникул|именин|похорон|нар|руин|хлопот|шахмат|уз|шаровар|фанфар|макарон|вил|родин|развалин|хором|афин|кордильер|мальдив|курил)$/;

/** Words without a singular: `выборы`, `каникулы`, `очки`, `власти`. */
export function pluralOnly(stem: string, vowel: string): Inflection[] {
  if (vowel === 'ы') return [{ stem, endings: BARE_PLURALS.test(stem) ? NOUNS.pluralBare : NOUNS.pluralHard }];
  if (isVelar(stem.slice(-1))) return [{ stem, endings: NOUNS.pluralVelar }, ...genitivePlural(stem)];
  if (isHissing(stem.slice(-1))) return [{ stem, endings: NOUNS.pluralHissing }];
  return [{ stem, endings: merge(NOUNS.pluralSoft) }];
}

function genitivePlural(stem: string): Inflection[] {
  return genitivePlurals(insertVowel(stem));
}

function genitivePlurals(genitives: readonly string[]): Inflection[] {
  const forms: FormMap = new Map();
  for (const form of genitives) addForm(forms, form, F.plural | F.genitive, F.plural | F.accusative);
  return inflectionsOf(forms);
}

/** `сумк` → `сумок`, `кошк` → `кошек`, `письм` → `писем`, `сестр` → `сестер`; both vowels where usage decides. */
function insertVowel(stem: string): string[] {
  const near = stem.slice(-2, -1);
  const last = stem.slice(-1);
  if (stem.length < 3 || !/[нклрвцмтгб]/.test(last)) return [];
  const start = stem.slice(0, -1);
  if (near === 'ь' || near === 'й') return [`${stem.slice(0, -2)}е${last}`];
  if (!isConsonant(near)) return [];
  if (last === 'ц' || (isHissing(near) && !/(?:^|-)(?:ки|ба)шк$/.test(stem))) return [`${start}е${last}`];
  if (last === 'к' || last === 'г') return [`${start}о${last}`];
  if (isVelar(near)) return [`${start}о${last}`];
  return [`${start}е${last}`, `${start}о${last}`];
}
