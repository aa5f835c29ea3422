import { afterStem, isConsonant, isHissing, isVowel, mutate } from './letters.ts';
import { prefixBefore } from './prefixes.ts';
import type { VerbParts } from './verbParts.ts';
import { END_STRESSED, FIRST_PLAIN, MUTATING, SECOND, SHORT_PAST, WAVERING, WITH_EVAT } from './verbRoots.ts';

/** Principal parts of regular verbs by the end of the infinitive; several where it leaves a choice. */
export function regularParts(infinitive: string): VerbParts[] {
  if (infinitive.endsWith('ить')) return [second(infinitive, infinitive.slice(0, -3), 'и')];
  if (infinitive.endsWith('нуть')) return [inNu(infinitive)];
  if (/[аое]вать$/.test(infinitive)) {
    const special = inVat(infinitive);
    if (special !== undefined) return special;
  }
  if (/[аяе]ть$/.test(infinitive)) return inVowel(infinitive);
  if (infinitive.endsWith('ыть'))
    return [first(infinitive, `${infinitive.slice(0, -3)}о`, [`${infinitive.slice(0, -2)}т`])];
  if (infinitive.endsWith('оть')) return [first(infinitive, infinitive.slice(0, -3), [`${infinitive.slice(0, -2)}т`])];
  if (infinitive.endsWith('уть')) return [first(infinitive, infinitive.slice(0, -2), [`${infinitive.slice(0, -2)}т`])];
  return [];
}

/** -авать, -овать, -евать. */
function inVat(infinitive: string): VerbParts[] | undefined {
  const past = `${infinitive.slice(0, -2)}л`;
  if (/(?:да|зна|ста)вать$/.test(infinitive)) {
    const stem = infinitive.slice(0, -4);
    const parts = present(stem, 'ю', 'ет', 'ют');
    return [{ ...parts, imperative: [`${infinitive.slice(0, -2)}й`], past, passive: [] }];
  }
  // Hissing letters and ц write о under stress: танцованный.
  const stressed = /[жшчщц]евать$/.test(infinitive) ? [`${infinitive.slice(0, -5)}ованн`] : [];
  const passive = [`${infinitive.slice(0, -2)}нн`, ...stressed];
  if (infinitive.endsWith('овать')) return [first(infinitive, `${infinitive.slice(0, -5)}у`, passive)];
  if (infinitive.endsWith('евать')) {
    const stem = infinitive.slice(0, -5);
    if (hasRoot(infinitive, WITH_EVAT)) return undefined;
    const hard = isHissing(stem.slice(-1)) || stem.endsWith('ц');
    return [first(infinitive, stem + (hard ? 'у' : 'ю'), passive)];
  }
  return undefined;
}

/** -ать, -ять, -еть: the vowel stays (делаю), drops with a change (пишу), or the verb is of the second conjugation. */
function inVowel(infinitive: string): VerbParts[] {
  const stem = infinitive.slice(0, -3);
  const theme = infinitive.slice(-3, -2);
  const passive = passiveOfVowel(infinitive);
  const has = (roots: readonly string[]): boolean => hasRoot(infinitive, roots);
  if (has(SECOND)) return [second(infinitive, stem, theme)];
  if (has(FIRST_PLAIN)) return [first(infinitive, stem, passive)];
  const regular = first(infinitive, infinitive.slice(0, -2), passive);
  if (has(MUTATING)) {
    const mutated = mutate(stem).map(softened => first(infinitive, softened, passive));
    return has(WAVERING) ? [...mutated, regular] : mutated;
  }
  // «болеть» is two verbs: болею and болит.
  if (has(['болеть'])) return [regular, second(infinitive, stem, theme)];
  // «сеять», «надеяться», «таять»: the second vowel drops.
  if (theme === 'я' && /[еау]$/.test(stem) && !has(['ваять', 'паять'])) return [first(infinitive, stem, passive)];
  return [regular];
}

/** Few verbs in -еть take an object at all, and «имен», «умен» are forms of other words. */
function passiveOfVowel(infinitive: string): string[] {
  if (infinitive.endsWith('греть')) return [`${infinitive.slice(0, -2)}т`];
  if (infinitive.endsWith('еть')) return infinitive.endsWith('одолеть') ? [`${infinitive.slice(0, -2)}нн`] : [];
  if (/р[ао]внять$/.test(infinitive)) return [`${infinitive.slice(0, -3)}енн`];
  return [`${infinitive.slice(0, -2)}нн`];
}

function inNu(infinitive: string): VerbParts {
  const stem = infinitive.slice(0, -3);
  const base = infinitive.slice(0, -4);
  const parts = present(stem, 'у', 'ет', 'ут');
  const order = isVowel(base.slice(-1)) ? [`${stem}ь`, `${stem}и`] : [`${stem}и`];
  const passive = infinitive === 'минуть' ? [] : [`${infinitive.slice(0, -2)}т`];
  const past = `${infinitive.slice(0, -2)}л`;
  if (!hasRoot(base, SHORT_PAST)) return { ...parts, imperative: order, past, passive };
  if (/верг$|торг$/.test(base)) passive.push(`${base.slice(0, -1)}женн`);
  return { ...parts, imperative: order, past: base, passive };
}

/** First conjugation on a present stem. */
function first(infinitive: string, stem: string, passive: readonly string[]): VerbParts {
  const vowel = isVowel(stem.slice(-1));
  const soft =
    vowel ||
    (/[лр]$/.test(stem) &&
      /оть$|[ая]ть$/.test(infinitive) &&
      !/[еи]рать$|рвать$|орать$|врать$|жрать$|брать$/.test(infinitive));
  const parts = present(stem, soft ? 'ю' : 'у', 'ет', soft ? 'ют' : 'ут');
  return { ...parts, imperative: orders(stem), past: `${infinitive.slice(0, -2)}л`, passive };
}

/** Second conjugation; `theme` is the vowel of the infinitive. */
function second(infinitive: string, stem: string, theme: string): VerbParts {
  const softened = mutate(stem);
  const passive = theme === 'а' || theme === 'я' ? [`${stem}${theme}нн`] : softened.map(s => `${s}енн`);
  if (theme === 'е') passive.push(`${stem}енн`);
  if (stem.endsWith('д') && !stem.endsWith('зд')) passive.push(`${stem.slice(0, -1)}жденн`);
  return {
    first: softened.map(s => s + afterStem(s, 'у', 'ю')),
    third: `${stem}ит`,
    thirdPlural: stem + afterStem(stem, 'ат', 'ят'),
    imperative: ordersOfSecond(infinitive, stem, theme),
    past: `${infinitive.slice(0, -2)}л`,
    passive: INTRANSITIVE.includes(infinitive) ? [] : passive,
  };
}

/** Their passives would be forms of other words: «верен» belongs to «верный». */
const INTRANSITIVE = ['верить', 'лететь', 'временить'];

/** Stress decides between «веди» and «верь»; lists keep «лечь» and «цель» from being orders. */
function ordersOfSecond(infinitive: string, stem: string, theme: string): string[] {
  if (infinitive.endsWith('стоять') || infinitive.endsWith('боять')) return [`${stem}й`];
  if (hasRoot(infinitive, END_STRESSED)) return [`${stem}и`];
  if (theme === 'и' || /видеть$|обидеть$/.test(infinitive)) return orders(stem);
  return isVowel(stem.slice(-1)) ? [`${stem}й`] : [`${stem}и`];
}

const hasRoot = (word: string, roots: readonly string[]): boolean =>
  roots.some(root => prefixBefore(word, root) !== undefined);

function present(
  stem: string,
  one: string,
  he: string,
  they: string,
): Pick<VerbParts, 'first' | 'third' | 'thirdPlural'> {
  return { first: [stem + one], third: stem + he, thirdPlural: stem + they };
}

/** `делай`, `пиши`; after one consonant the stress, which spelling hides, also allows `режь`. */
function orders(stem: string): string[] {
  const last = stem.slice(-1);
  if (isVowel(last)) return [`${stem}й`];
  return isConsonant(stem.slice(-2, -1)) ? [`${stem}и`] : [`${stem}и`, `${stem}ь`];
}
