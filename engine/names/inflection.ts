import { lowerSkeleton } from './letters.ts';

/**
 * Endings of names. They over-generate on purpose: a base only counts when it
 * meets a name that is known, so a wrong one harms nobody.
 */
const RUSSIAN_ENDINGS =
  'а я ы и у ю е ой ей ою ею ом ем ым им ого его ому ему ью ую юю ых их ыми ими ам ям ами ями ах ях'.split(' ');
/** What a stripped Russian form may end in when it is the nominative. */
const RUSSIAN_NOMINATIVES = ['', 'а', 'я', 'й', 'ий', 'ый', 'ая', 'о'];

const KAZAKH_ENDINGS = (
  'ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен ' +
  'мен бен пен лар лер дар дер тар тер ларға лерге ларды лерді лардың лердің тардың тердің дардың дердің дікі тікі нікі'
).split(' ');

const SHORTEST_BASE = 2;

/**
 * Skeletons of the nominatives that a form of a name may stand for, the form's
 * own first: «Сапаровой» gives `saparovoi`, `saparova`, `saparov` and others.
 */
export function bases(form: string): ReadonlySet<string> {
  const lower = form.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  const result = new Set([lowerSkeleton(lower)]);
  for (const ending of RUSSIAN_ENDINGS) {
    const stem = stripped(lower, ending);
    if (stem === null) continue;
    for (const nominative of RUSSIAN_NOMINATIVES) result.add(lowerSkeleton(stem + nominative));
  }
  for (const ending of KAZAKH_ENDINGS) {
    const stem = stripped(lower, ending);
    if (stem !== null) result.add(lowerSkeleton(stem));
  }
  for (const ending of ["'s", '’s', "'", '’']) {
    const stem = stripped(lower, ending);
    if (stem !== null) result.add(lowerSkeleton(stem));
  }
  return result;
}

function stripped(form: string, ending: string): string | null {
  if (!form.endsWith(ending) || form.length - ending.length < SHORTEST_BASE) return null;
  return form.slice(0, form.length - ending.length);
}
