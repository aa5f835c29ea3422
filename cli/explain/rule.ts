import type { Example, Rule } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';
import { cite } from '../../rules/law/citation.ts';
import { law } from '../../rules/law/index.ts';
import { SEVERITY } from '../texts.ts';
import { wrap } from '../wrap.ts';
import { forceText } from './force.ts';
import { HEADINGS, NOT_BINDING } from './texts.ts';

const SHOWN_EXAMPLES = 3;

/** What a rule catches and why, as text for a terminal of `width` columns. */
export function explainRule(rule: Rule, language: Language, width: number): string {
  const parts = [`${rule.id} — ${rule.title[language]}`];
  const section = (title: string, ...bodies: readonly string[]): void => {
    parts.push([`${title}:`, ...bodies.map(body => wrap(body, width, '  '))].join('\n'));
  };
  section(HEADINGS.severity[language], SEVERITY[rule.severity][language]);
  section(HEADINGS.why[language], rule.summary[language]);
  section(HEADINGS.law[language], ...rule.provisions.map(id => basisText(id, language)));
  const { bad, good } = rule.examples[language];
  parts.push(examplesText(HEADINGS.bad[language], bad), examplesText(HEADINGS.good[language], good));
  if (rule.limits) section(HEADINGS.limits[language], rule.limits[language]);
  parts.push(`${HEADINGS.switchOff[language]}:\n  rules:\n    ${rule.id}: off`);
  return `${parts.join('\n\n')}\n`;
}

function basisText(id: string, language: Language): string {
  const provision = law.provision(id);
  if (!provision) return id;
  const binding = law.act(provision.act)?.binding === true;
  const status = binding ? forceText(provision, language) : NOT_BINDING[language];
  return `${id} — ${cite(id, language)}. ${status}`;
}

/** A terminal has room for a few short examples; the rule's page shows more. Lines of front matter stay as they are. */
function examplesText(title: string, examples: readonly Example[]): string {
  const texts = examples.map(example => example.text.trim()).sort((a, b) => a.length - b.length);
  const shown = texts.slice(0, SHOWN_EXAMPLES).map(text => text.replaceAll(/^(?=.)/gm, '  '));
  return `${title}:\n${shown.join('\n\n')}`;
}
