/**
 * What a paradigm yields: stems with the endings allowed after them. Russian
 * and English share this shape; the grammars that fill it are their own.
 */

/** Ending → the feature sets that it shows; '' is the zero ending. */
export type Endings = Readonly<Record<string, readonly number[]>>;

export interface Inflection {
  readonly stem: string;
  readonly endings: Endings;
}

/** Whole forms with the feature sets that each may show. */
export type FormMap = Map<string, number[]>;

/** Endings that grow longer than this begin a new stem, so that a look-up tries few splits. */
const LONGEST_ENDING = 7;

export function addForm(forms: FormMap, form: string, ...features: number[]): void {
  const known = forms.get(form);
  if (known === undefined) {
    forms.set(form, [...new Set(features)]);
    return;
  }
  for (const feature of features) if (!known.includes(feature)) known.push(feature);
}

/** Folds whole forms into as few stems as their common beginnings allow. */
export function inflectionsOf(forms: FormMap): Inflection[] {
  const sorted = [...forms.keys()].sort();
  const inflections: Inflection[] = [];
  let first = 0;
  let shared = sorted[0]?.length ?? 0;
  let longest = shared;
  const close = (end: number): void => {
    const group = sorted.slice(first, end);
    const stem = group[0]?.slice(0, shared) ?? '';
    const endings = group.map(form => [form.slice(shared), forms.get(form) ?? []] as const);
    inflections.push({ stem, endings: Object.fromEntries(endings) });
  };
  for (let index = 1; index < sorted.length; index++) {
    const form = sorted[index] ?? '';
    const common = Math.min(shared, commonLength(sorted[index - 1] ?? '', form));
    const widest = Math.max(longest, form.length);
    if (common < 2 || widest - common > LONGEST_ENDING) {
      close(index);
      first = index;
      shared = form.length;
      longest = form.length;
    } else {
      shared = common;
      longest = widest;
    }
  }
  if (sorted.length > 0) close(sorted.length);
  return inflections;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
