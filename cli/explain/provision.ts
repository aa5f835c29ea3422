import type { Rule } from '../../engine/rule.ts';
import { LANGUAGES, type Language } from '../../engine/types.ts';
import { cite } from '../../rules/law/citation.ts';
import { law } from '../../rules/law/index.ts';
import type { LawProvision } from '../../rules/law/types.ts';
import { wrap } from '../wrap.ts';
import { forceText } from './force.ts';
import { HEADINGS, LANGUAGE_NAMES, NOT_BINDING, NOT_BUILT, TEXTUAL } from './texts.ts';

/** Everything that is known about a provision, as text for a terminal of `width` columns. */
export function explainProvision(
  provision: LawProvision,
  rules: readonly Rule[],
  language: Language,
  width: number,
): string {
  const act = law.act(provision.act);
  const parts = [`${provision.id} — ${cite(provision.id, language)}`];
  const section = (title: string, ...bodies: readonly string[]): void => {
    parts.push([`${title}:`, ...bodies.map(body => wrap(body, width, '  '))].join('\n'));
  };
  if (act) parts.push(wrap(act.title[language] + (act.binding ? '' : ` — ${NOT_BINDING[language]}`), width));
  if (provision.chapter) section(HEADINGS.chapter[language], provision.chapter);

  const originals = LANGUAGES.filter(candidate => provision.text[candidate] !== null);
  for (const original of originals)
    section(`${HEADINGS.text[language]} (${LANGUAGE_NAMES[original][language]})`, provision.text[original] ?? '');
  if (originals.length === 0) parts.push(HEADINGS.noText[language]);
  if (provision.emended) section(HEADINGS.emended[language], provision.emended);
  const glossLanguage = provision.gloss[language] !== undefined ? language : 'ru';
  const gloss = provision.gloss[glossLanguage];
  if (gloss && !originals.includes(language))
    section(`${HEADINGS.gloss[language]} (${LANGUAGE_NAMES[glossLanguage][language]})`, gloss);
  if (act) parts.push(wrap(act.source[language], width));
  if (provision.remark) section(HEADINGS.remark[language], provision.remark[language]);

  section(HEADINGS.force[language], forceText(provision, language), provision.forceNotes[language]);
  if (provision.amendmentNote) section(HEADINGS.amendment[language], provision.amendmentNote);
  section(HEADINGS.textual[language], textualText(provision, language));
  const standing = rulesOn(provision, rules, language);
  if (standing.length > 0) section(HEADINGS.rules[language], ...standing);
  const names = (ids: readonly string[]): string[] => ids.map(id => `${id} — ${cite(id, language)}`);
  if (provision.carriedBy.length > 0) section(HEADINGS.carriedBy[language], ...names(provision.carriedBy));
  if (provision.parallel.length > 0) section(HEADINGS.parallel[language], ...names(provision.parallel));
  return `${parts.join('\n\n')}\n`;
}

function textualText(provision: LawProvision, language: Language): string {
  const reason = provision.whyNotTexts?.[language];
  return TEXTUAL[provision.textual][language] + (reason ? ` — ${reason}` : '');
}

/** Rules that cite the provision, and rules that the law names for it and that are still to come. */
function rulesOn(provision: LawProvision, rules: readonly Rule[], language: Language): string[] {
  const built = rules.filter(rule => rule.provisions.includes(provision.id));
  const named = [...(provision.rule ? [provision.rule] : []), ...provision.otherRules];
  const toCome = named.filter(id => !rules.some(rule => rule.id === id));
  return [
    ...built.map(rule => `${rule.id} — ${rule.title[language]}`),
    ...toCome.map(id => `${id} — ${NOT_BUILT[language]}`),
  ];
}
