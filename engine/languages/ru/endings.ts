import { Feature as F } from '../../features.ts';
import type { Endings } from '../inflections.ts';

/**
 * Ending tables as a grammar book prints them. A row is
 * `nominative genitive dative accusative instrumental prepositional`;
 * `|` parts alternatives, `-` is the zero ending, `~` is no form at all.
 */
const CASES = [F.nominative, F.genitive, F.dative, F.accusative, F.instrumental, F.locative] as const;

/** One row of a table: every ending with its case and the features that the whole row shares. */
export function row(shared: number, line: string): Endings {
  const endings: Record<string, number[]> = {};
  for (const [index, cell] of line.split(' ').entries()) {
    for (const ending of cell.split('|')) {
      if (ending === '~') continue;
      const key = ending === '-' ? '' : ending;
      endings[key] ??= [];
      endings[key].push(shared | (CASES[index] ?? 0));
    }
  }
  return endings;
}

export function merge(...tables: readonly Endings[]): Endings {
  const merged: Record<string, number[]> = {};
  for (const table of tables) {
    for (const [ending, readings] of Object.entries(table)) {
      const known = merged[ending] ?? [];
      merged[ending] = known;
      for (const reading of readings) if (!known.includes(reading)) known.push(reading);
    }
  }
  return merged;
}

/** Keeps the readings that pass, and the endings that still have one. */
export function filterReadings(table: Endings, keep: (reading: number, ending: string) => boolean): Endings {
  const kept = Object.entries(table).map(
    ([ending, readings]) => [ending, readings.filter(r => keep(r, ending))] as const,
  );
  return Object.fromEntries(kept.filter(([, readings]) => readings.length > 0));
}

/** The same endings behind something else: `ся` after adjectives, a feature on top. */
export function transform(table: Endings, suffix: string, features: number): Endings {
  return Object.fromEntries(
    Object.entries(table).map(([ending, readings]) => [ending + suffix, readings.map(reading => reading | features)]),
  );
}

/** A table without the forms that stand on the nominative stem, for words with a fleeting vowel. */
export function oblique(table: Endings): Endings {
  return Object.fromEntries(
    Object.entries(table).filter(([ending]) => ending !== '' && ending !== 'ь' && ending !== 'й'),
  );
}

function noun(gender: number, singular: string, plural: string): Endings {
  return merge(row(F.singular | gender, singular), row(F.plural, plural));
}

/** Declensions of nouns; each name says what the stem ends in or gives a model word. */
export const NOUNS = {
  masculineHard: noun(F.masculine, '- а у -|а ом е', 'ы ов ам ы|ов ами ах'),
  masculineVelar: noun(F.masculine, '- а у -|а ом е', 'и ов ам и|ов ами ах'),
  masculineHissing: noun(F.masculine, '- а у -|а ом|ем е', 'и ей ам и|ей ами ах'),
  masculineTs: noun(F.masculine, '- а у -|а ом|ем е', 'ы ов|ев ам ы|ов|ев ами ах'),
  masculineSoft: noun(F.masculine, 'ь я ю ь|я ем е', 'и ей ям и|ей ями ях'),
  masculineY: noun(F.masculine, 'й я ю й|я ем е', 'и ев ям и|ев ями ях'),
  masculineIy: noun(F.masculine, 'й я ю й|я ем и', 'и ев ям и|ев ями ях'),
  feminineHard: noun(F.feminine, 'а ы е у ой|ою е', 'ы - ам ы|- ами ах'),
  feminineVelar: noun(F.feminine, 'а и е у ой|ою е', 'и - ам и|- ами ах'),
  feminineHissing: noun(F.feminine, 'а и е у ой|ей|ою|ею е', 'и -|ей ам и|-|ей ами ах'),
  feminineTs: noun(F.feminine, 'а ы е у ой|ей|ою|ею е', 'ы - ам ы|- ами ах'),
  feminineSoft: noun(F.feminine, 'я и е ю ей|ею е', 'и ь|ей ям и|ь|ей ями ях'),
  feminineVowel: noun(F.feminine, 'я и е ю ей|ею е', 'и й ям и|й ями ях'),
  feminineIya: noun(F.feminine, 'я и и ю ей|ею и', 'и й ям и|й ями ях'),
  feminineYa: noun(F.feminine, 'я и е ю ей|ею е', 'и ~ ям и ями ях'),
  feminineSign: noun(F.feminine, 'ь и и ь ью и', 'и ей ям и|ей ями ях'),
  feminineSignHissing: noun(F.feminine, 'ь и и ь ью и', 'и ей ам и|ей ами ах'),
  neuterHard: noun(F.neuter, 'о а у о ом е', 'а - ам а|- ами ах'),
  neuterSoft: noun(F.neuter, 'е я ю е ем е', 'я ей ям я|ей ями ях'),
  neuterHissing: noun(F.neuter, 'е а у е ем е', 'а - ам а|- ами ах'),
  neuterIye: noun(F.neuter, 'е я ю е ем и', 'я й ям я|й ями ях'),
  neuterYe: noun(F.neuter, 'е я ю е ем е', 'я ев ям я|ев ями ях'),
  neuterMya: noun(F.neuter, 'я ени ени я енем ени', 'ена ен енам ена енами енах'),
  pluralHard: row(F.plural, 'ы ов ам ы|ов ами ах'),
  pluralBare: row(F.plural, 'ы - ам ы|- ами ах'),
  pluralVelar: row(F.plural, 'и ов|- ам и|ов|- ами ах'),
  pluralHissing: row(F.plural, 'и ей|- ам и|ей|- ами ах'),
  pluralSoft: row(F.plural, 'и ей|ев|ь ям и|ей|ев|ь ями ях'),
  pluralNeuter: row(F.plural, 'а - ам а|- ами ах'),
  pluralYa: row(F.plural, 'я ев ям я|ев ями ях'),
  pluralYey: row(F.plural, 'я ~ ям ~ ями ях'),
  young: row(F.plural, 'а - ам - ами ах'),
} as const satisfies Record<string, Endings>;

function adjective(masculine: string, feminine: string, neuter: string, plural: string): Endings {
  return merge(
    row(F.singular | F.masculine, masculine),
    row(F.singular | F.feminine, feminine),
    row(F.singular | F.neuter, neuter),
    row(F.plural, plural),
  );
}

/** Full forms of adjectives and participles, by what the stem ends in. */
export const ADJECTIVES = {
  hard: adjective('ый ого ому ый|ого ым ом', 'ая ой ой ую ой|ою ой', 'ое ого ому ое ым ом', 'ые ых ым ые|ых ыми ых'),
  hardStressed: adjective(
    'ой ого ому ой|ого ым ом',
    'ая ой ой ую ой|ою ой',
    'ое ого ому ое ым ом',
    'ые ых ым ые|ых ыми ых',
  ),
  velar: adjective('ий ого ому ий|ого им ом', 'ая ой ой ую ой|ою ой', 'ое ого ому ое им ом', 'ие их им ие|их ими их'),
  velarStressed: adjective(
    'ой ого ому ой|ого им ом',
    'ая ой ой ую ой|ою ой',
    'ое ого ому ое им ом',
    'ие их им ие|их ими их',
  ),
  hissing: adjective('ий его ему ий|его им ем', 'ая ей ей ую ей|ею ей', 'ее его ему ее им ем', 'ие их им ие|их ими их'),
  soft: adjective('ий его ему ий|его им ем', 'яя ей ей юю ей|ею ей', 'ее его ему ее им ем', 'ие их им ие|их ими их'),
  /** After `птич`, `трет`: the sign stands for the suffix. */
  relational: adjective(
    'ий ьего ьему ий|ьего ьим ьем',
    'ья ьей ьей ью ьей|ьею ьей',
    'ье ьего ьему ье ьим ьем',
    'ьи ьих ьим ьи|ьих ьими ьих',
  ),
  /** `мамин`, `отцов`, surnames. */
  possessive: adjective('- ого ому -|ого ым ом', 'а ой ой у ой|ою ой', 'о ого ому о ым ом', 'ы ых ым ы|ых ыми ых'),
} as const satisfies Record<string, Endings>;

/** Short forms on the stem of the feminine; the masculine one may have a vowel of its own. */
export const SHORT = {
  hard: {
    '': [F.shortForm | F.singular | F.masculine],
    а: [F.shortForm | F.singular | F.feminine],
    о: [F.shortForm | F.singular | F.neuter],
    ы: [F.shortForm | F.plural],
  },
  velar: {
    '': [F.shortForm | F.singular | F.masculine],
    а: [F.shortForm | F.singular | F.feminine],
    о: [F.shortForm | F.singular | F.neuter],
    и: [F.shortForm | F.plural],
  },
  hissing: {
    '': [F.shortForm | F.singular | F.masculine],
    а: [F.shortForm | F.singular | F.feminine],
    о: [F.shortForm | F.singular | F.neuter],
    е: [F.shortForm | F.singular | F.neuter],
    и: [F.shortForm | F.plural],
  },
  soft: {
    ь: [F.shortForm | F.singular | F.masculine],
    я: [F.shortForm | F.singular | F.feminine],
    е: [F.shortForm | F.singular | F.neuter],
    и: [F.shortForm | F.plural],
  },
} as const satisfies Record<string, Endings>;
