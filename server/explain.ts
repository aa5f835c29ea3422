import { formatDate } from '../engine/dates.ts';
import type { Example, Rule } from '../engine/rule.ts';
import type { Finding, Language, Localised, Provision } from '../engine/types.ts';
import { LANGUAGES } from '../engine/types.ts';
import type { Session } from './session.ts';
import * as texts from './texts.ts';

/** No hover shows more of an article than this, in UTF-16 units. */
const LONGEST_ARTICLE = 1200;

interface Show {
  /** Where the rule's page is; default: its address. */
  readonly link?: string | undefined;
  /** Default true; false where the diagnostic's message stands beside. */
  readonly message?: boolean;
}

/** Why a finding was made, as Markdown, or as plain text for clients that show no Markdown. */
export function explainFinding(finding: Finding, language: Language, session: Session, show: Show = {}): string {
  const { rules, provision, cite } = session.knowledge();
  const style = session.abilities().markdown ? MARKDOWN : PLAIN;
  const rule = rules.get(finding.rule);
  const title = style.strong(rule?.title[language] ?? finding.rule);
  const parts = [show.message === false ? title : `${title} — ${style.text(finding.message[language])}`];
  const [leading, ...supporting] = finding.provisions;
  if (leading !== undefined) {
    const found = provision(leading);
    parts.push(style.strong(cite(leading, language)) + formerly(found, language));
    if (found) parts.push(...article(found, language, style));
  }
  if (supporting.length > 0) {
    const cited = supporting.map(id => cite(id, language)).join('; ');
    parts.push(`${texts.ALSO[language]}: ${style.text(cited)}`);
  }
  if (rule) parts.push(...whyAndExamples(rule, language, style));
  const href = show.link ?? session.host.ruleHref(finding.rule);
  if (href) parts.push(style.link(texts.RULE_PAGE[language], href));
  return parts.join('\n\n');
}

/** When a norm that is no longer in force was; empty for others. */
function formerly(provision: Provision | undefined, language: Language): string {
  if (!provision?.to) return '';
  const { from, to } = provision;
  const dates = texts.FORMER[language]
    .replace('{from}', formatDate(from, language))
    .replace('{to}', formatDate(to, language));
  return ` (${dates})`;
}

/** The article's own words first: in the user's language where it has them, else in another; then the gloss. */
function article(provision: Provision, language: Language, style: Style): string[] {
  const original = [language, ...LANGUAGES].find(candidate => provision.text[candidate] !== null);
  const parts: string[] = [];
  const verbatim = original && provision.text[original];
  if (verbatim) parts.push(style.quote(shorten(verbatim)));
  if (provision.emended) parts.push(style.quote(`[${texts.EMENDED[language]}: ${provision.emended}]`));
  const gloss = provision.gloss[language] ?? provision.gloss.ru ?? provision.gloss.en;
  if (gloss && original !== language) parts.push(style.quote(`${shorten(gloss)} (${texts.UNOFFICIAL[language]})`));
  return parts;
}

function whyAndExamples(rule: Rule, language: Language, style: Style): string[] {
  const { bad, good } = rule.examples[language];
  const parts = [`${style.strong(`${texts.WHY[language]}:`)} ${style.text(rule.summary[language])}`];
  const shown: [Localised, Example | undefined][] = [
    [texts.BAD, shortest(bad)],
    [texts.GOOD, shortest(good)],
  ];
  for (const [label, example] of shown) {
    if (!example) continue;
    parts.push(`${style.strong(`${label[language]}:`)} ${style.marked(example.text.trim())}`);
  }
  return parts;
}

/** The shortest example that is a body alone: a hover is no place for whole statements. */
function shortest(examples: readonly Example[]): Example | undefined {
  return examples
    .filter(example => !example.text.startsWith('---') && !example.text.trim().includes('\n'))
    .reduce<Example | undefined>(
      (best, next) => (best && best.text.length <= next.text.length ? best : next),
      undefined,
    );
}

function shorten(text: string): string {
  if (text.length <= LONGEST_ARTICLE) return text;
  const space = text.lastIndexOf(' ', LONGEST_ARTICLE);
  return `${text.slice(0, space > 0 ? space : LONGEST_ARTICLE)} …`;
}

/** How pieces of an explanation are written. All but `link`'s address take raw text. */
interface Style {
  text(raw: string): string;
  strong(raw: string): string;
  quote(raw: string): string;
  /** Text in which ⟦…⟧ marks a passage. */
  marked(raw: string): string;
  link(label: string, href: string): string;
}

const MARKDOWN: Style = {
  text: escapeMarkdown,
  strong: raw => `**${escapeMarkdown(raw)}**`,
  quote: raw => escapeMarkdown(raw).replaceAll(/^/gmu, '> '),
  marked: raw => escapeMarkdown(raw).replaceAll('⟦', '**').replaceAll('⟧', '**'),
  link: (label, href) => `[${escapeMarkdown(label)}](${href})`,
};

const PLAIN: Style = {
  text: raw => raw,
  strong: raw => raw,
  quote: raw => raw,
  marked: raw => raw.replaceAll(/[⟦⟧]/gu, ''),
  link: (label, href) => `${label}: ${href}`,
};

/**
 * Keeps text from being read as Markdown or HTML. Escapes no more than it must,
 * because some clients show Markdown as it is written.
 */
export function escapeMarkdown(raw: string): string {
  return raw
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]~|]/gu, '\\$&')
    .replaceAll(/^[#>+-]/gmu, '\\$&')
    .replaceAll(/^(\d{1,9})([.)])/gmu, '$1\\$2');
}
