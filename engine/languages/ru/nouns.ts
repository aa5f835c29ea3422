import { Feature as F } from '../../features.ts';
import { type Endings, type Inflection, inflectionsOf } from '../inflections.ts';
import { merge, NOUNS, oblique, row } from './endings.ts';
import { DECLINED } from './irregularNouns.ts';
import { hasVowel, isHissing, isVelar, isVowel, splitHyphen } from './letters.ts';
import {
  COMMON_GENDER,
  FEMININE_SIGN,
  FLEETING_FEMININE,
  FLEETING_MASCULINE,
  INDECLINABLE,
  MASCULINE_SIGN,
  NOUNS_MYA,
  STABLE_EC,
  STABLE_OK,
  TRUE_AYA,
} from './nounLists.ts';
import { withOwnPlural } from './nounPlurals.ts';
import { feminineA, feminineYa, neuterE, neuterO, pluralOnly } from './nounsByVowel.ts';
import { SOFT_ADJECTIVES, substantivised } from './nounsLikeAdjectives.ts';

const GENDERS = F.masculine | F.feminine | F.neuter;

/** `lemma` is the nominative singular, or plural where there is no singular. */
export function nounInflections(lemma: string): Inflection[] {
  const [before, last] = splitHyphen(lemma);
  const key = DECLINED.has(lemma) || INDECLINABLE.has(lemma) ? lemma : last;
  const inflections = decline(key);
  const whole =
    key === lemma ? inflections : inflections.map(({ stem, endings }) => ({ stem: before + stem, endings }));
  return COMMON_GENDER.has(key) ? whole.map(withoutGender) : whole;
}

function decline(lemma: string): Inflection[] {
  const declined = DECLINED.get(lemma);
  if (declined !== undefined) {
    const [singular, plural] = declined;
    const forms = merge(singular === '' ? {} : row(F.singular, singular), plural === '' ? {} : row(F.plural, plural));
    return inflectionsOf(new Map(Object.entries(forms).map(([form, readings]) => [form, [...readings]])));
  }
  if (INDECLINABLE.has(lemma) || /[уюэ]$/.test(lemma) || !hasVowel(lemma)) return indeclinable(lemma);
  return withOwnPlural(lemma, [...substantivised(lemma), ...byEnding(lemma)]);
}

/** Every case alike. */
function indeclinable(lemma: string): Inflection[] {
  const inAllCases = F.nominative | F.genitive | F.dative | F.accusative | F.instrumental | F.locative;
  return [{ stem: lemma, endings: { '': [inAllCases | F.singular | F.plural] } }];
}

function byEnding(lemma: string): Inflection[] {
  const stem = lemma.slice(0, -1);
  const last = lemma.slice(-1);
  if (/(?:ый|ое|ее|ые|яя)$/.test(lemma)) return [];
  if (/ая$/.test(lemma) && !TRUE_AYA.has(lemma)) return [];
  switch (last) {
    case 'а':
      return feminineA(stem);
    case 'я':
      return NOUNS_MYA.has(lemma) ? neuterMya(lemma) : feminineYa(stem);
    case 'о':
      return neuterO(stem);
    case 'е':
      return neuterE(stem);
    case 'ы':
    case 'и':
      return pluralOnly(stem, last);
    case 'ь':
      return sign(lemma, stem);
    case 'й':
      return masculineY(lemma, stem);
    default:
      return masculineConsonant(lemma);
  }
}

/** `имя`, `имени`, `имен`; the genitive plural of `знамя` is `знамен`, of `семя` `семян`. */
function neuterMya(lemma: string): Inflection[] {
  const stem = lemma.slice(0, -1);
  const bare = [F.plural | F.genitive];
  return [{ stem, endings: merge(NOUNS.neuterMya, { ян: bare }) }];
}

function sign(lemma: string, stem: string): Inflection[] {
  const masculine =
    MASCULINE_SIGN.has(lemma) || (lemma !== 'бездарь' && /(?:тел|ар|ыр)$/.test(stem) && !FEMININE_SIGN.has(lemma));
  if (masculine) return withFleetingVowel(lemma, stem, NOUNS.masculineSoft);
  const ofEitherGender = (/(?:л|ор)$/.test(stem) || lemma === 'бездарь') && !FEMININE_SIGN.has(lemma);
  if (ofEitherGender) return [{ stem, endings: merge(NOUNS.masculineSoft, NOUNS.feminineSign) }];
  const endings = isHissing(stem.slice(-1)) ? NOUNS.feminineSignHissing : NOUNS.feminineSign;
  const fleeting = FLEETING_FEMININE.get(lemma);
  if (fleeting === undefined) return [{ stem, endings }];
  const singular = F.singular | F.feminine;
  const whole = { ь: [singular | F.nominative, singular | F.accusative], ью: [singular | F.instrumental] };
  const rest = Object.entries(oblique(endings)).filter(([ending]) => ending !== 'ью');
  return [
    { stem, endings: whole },
    { stem: fleeting, endings: merge(Object.fromEntries(rest), row(F.plural, '~ ~ ам ~ ами ах')) },
  ];
}

function masculineY(lemma: string, stem: string): Inflection[] {
  if (/[гкхжшчщ]ий$/.test(lemma) || SOFT_ADJECTIVES.test(stem.slice(0, -1))) return [];
  if (lemma.endsWith('ий')) return [{ stem, endings: NOUNS.masculineIy }];
  return withFleetingVowel(lemma, stem, NOUNS.masculineY);
}

function masculineConsonant(lemma: string): Inflection[] {
  const last = lemma.slice(-1);
  if (/[ая]нин$/.test(lemma) || /(?:господин|хозяин|болгарин|татарин|барин|боярин)$/.test(lemma))
    return inhabitant(lemma);
  const endings = isHissing(last)
    ? NOUNS.masculineHissing
    : last === 'ц'
      ? NOUNS.masculineTs
      : isVelar(last)
        ? NOUNS.masculineVelar
        : NOUNS.masculineHard;
  const inflections = withFleetingVowel(lemma, lemma, endings);
  // Surnames take the adjective's instrumental; the form is no other word's.
  if (lemma.length > 4 && /(?:[ое]в|[иы]н)$/.test(lemma)) {
    inflections.push({
      stem: lemma,
      endings: { ым: [F.singular | F.masculine | F.instrumental, F.plural | F.dative] },
    });
    inflections.push({ stem: lemma, endings: { ых: [F.plural | F.genitive, F.plural | F.locative] } });
  }
  if (/[ое]нок$/.test(lemma)) inflections.push(...young(lemma));
  return inflections;
}

/** `гражданин`: singular with the suffix, plural without it. */
function inhabitant(lemma: string): Inflection[] {
  const stem = lemma.slice(0, -2);
  const singular: Inflection = { stem: lemma, endings: row(F.singular | F.masculine, '- а у а ом е') };
  return /[ая]нин$/.test(lemma) ? [singular, { stem, endings: row(F.plural, 'е - ам - ами ах') }] : [singular];
}

/** `котенок`, `котята`. */
function young(lemma: string): Inflection[] {
  const stem = lemma.slice(0, -4);
  return [{ stem: `${stem}${isHissing(stem.slice(-1)) ? 'ат' : 'ят'}`, endings: NOUNS.young }];
}

/** The declension on the lemma's own stem, or its nominative alone with the rest on a stem without the vowel. */
function withFleetingVowel(lemma: string, stem: string, endings: Endings): Inflection[] {
  const { short, stable } = fleetingStem(lemma);
  if (short === undefined) return [{ stem, endings }];
  const nominative = Object.fromEntries(Object.entries(endings).filter(([ending]) => !(ending in oblique(endings))));
  const inflections: Inflection[] = [
    { stem, endings: stable ? endings : nominative },
    { stem: short, endings: oblique(endings) },
  ];
  return inflections;
}

/** The stem before vowels, when the last vowel may drop; `stable` when it may as well stay. */
function fleetingStem(lemma: string): { short?: string; stable?: boolean } {
  const listed = FLEETING_MASCULINE.get(lemma);
  if (listed !== undefined) return { short: listed };
  const suffix = /^(.+)(?:ец|ок|ек)$/.exec(lemma);
  if (suffix === null) return {};
  const before = suffix[1] ?? '';
  const near = before.slice(-1);
  const last = lemma.slice(-1);
  if (lemma.endsWith('ок')) return STABLE_OK.has(lemma) ? {} : { short: `${before}к` };
  if (lemma.endsWith('ец')) {
    if (STABLE_EC.has(lemma)) return {};
    if (isVowel(near)) return { short: `${before}йц` };
    if (near === 'л') return { short: `${before}ьц` };
    return { short: `${before}ц`, stable: /[^аеиоуыэюя]{2}$/.test(before) };
  }
  if (!hasVowel(before)) return {};
  if (isVowel(near)) return { short: `${before}й${last}` };
  // «огонек», «зверек», «кусочек»; but «намек», «упрек» and Kazakh names in -бек.
  if (!/[нлржшчщ]/.test(near) || /(?:упрек|попрек|грек|имярек|абрек)$/.test(lemma)) return {};
  return { short: before + (isHissing(near) ? '' : 'ь') + last };
}

function withoutGender({ stem, endings }: Inflection): Inflection {
  const bare = Object.entries(endings).map(([ending, readings]) => [ending, readings.map(r => r & ~GENDERS)] as const);
  return { stem, endings: Object.fromEntries(bare) };
}
