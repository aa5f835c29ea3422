import { formatDate } from '../../engine/dates.ts';
import type { Language, Provision } from '../../engine/types.ts';
import { NOW, UNCERTAIN } from './texts.ts';

/** The days in force in words, with what is uncertain about them. */
export function forceText(provision: Provision, language: Language): string {
  const from = formatDate(provision.from, language) + (provision.fromCertain ? '' : ` (${UNCERTAIN[language]})`);
  if (provision.to === null) return `${from} – ${NOW[language]}`;
  return `${from} – ${formatDate(provision.to, language)}${provision.toCertain ? '' : ` (${UNCERTAIN[language]})`}`;
}
