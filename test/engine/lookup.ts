import { languageScore } from '../../engine/languages/score.ts';
import { normaliseForm } from '../../engine/scan/normalise.ts';
import type { Word } from '../../engine/types.ts';

/** A look-up without a lexicon, for tests of what needs no readings. */
export function lookup(raw: string): Word {
  const { form, script } = normaliseForm(raw);
  return { form, script, readings: [], languageScore: languageScore(form) };
}
