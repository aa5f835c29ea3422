import { stringify } from 'yaml';
import { formatDate } from '../../engine/dates.ts';
import type { Example, Rule } from '../../engine/rule.ts';
import { LANGUAGES, type Language } from '../../engine/types.ts';
import { cite } from '../../rules/law/citation.ts';
import { law } from '../../rules/law/index.ts';
import type { LawProvision } from '../../rules/law/types.ts';
import { LABELS, LANGUAGE_NAMES, SEVERITY_NAMES } from './labels.ts';

const NOTICE = '<!-- Written by `npm run generate`. Do not edit. -->';

/** How many examples of a kind a page shows. All of them are tests. */
const SHOWN = 3;

/** The page of a rule: one section in each language. */
export function rulePage(rule: Rule): string {
  const links = LANGUAGES.map(language => `[${LANGUAGE_NAMES[language]}](#${language})`).join(' · ');
  const sections = LANGUAGES.map(language => section(rule, language));
  return [NOTICE, `# \`${rule.id}\``, links, ...sections].join('\n\n').concat('\n');
}

/** `docs/rules/README.md`. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    rule =>
      `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${LANGUAGES.map(language => cell(rule.title[language])).join(' | ')} |`,
  );
  const head = ['| id | severity | Қазақша | Русский | English |', '|---|---|---|---|---|'];
  return [NOTICE, '# Ережелер · Правила · Rules', [...head, ...rows].join('\n')].join('\n\n').concat('\n');
}

function section(rule: Rule, language: Language): string {
  const { bad, good } = rule.examples[language];
  const parts = [
    `<a id="${language}"></a>\n\n## ${rule.title[language]}`,
    `**${LABELS.severity[language]}:** ${SEVERITY_NAMES[rule.severity][language]}`,
    `### ${LABELS.why[language]}\n\n${rule.summary[language]}`,
    `### ${LABELS.law[language]}\n\n${lawTable(rule, language)}`,
    `### ${LABELS.bad[language]}\n\n${bad
      .slice(0, SHOWN)
      .map(example => exampleBlock(rule, example))
      .join('\n\n')}`,
    `### ${LABELS.good[language]}\n\n${good
      .slice(0, SHOWN)
      .map(example => exampleBlock(rule, example))
      .join('\n\n')}`,
    `### ${LABELS.resolve[language]}\n\n${LABELS.advice[language]}\n\n${LABELS.turnOff[language]}`,
    `\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\``,
  ];
  if (rule.limits) parts.push(`### ${LABELS.limits[language]}\n\n${rule.limits[language]}`);
  return parts.join('\n\n');
}

function lawTable(rule: Rule, language: Language): string {
  const rows = rule.provisions.flatMap(id => {
    const provision = law.provision(id);
    return provision ? [lawRow(provision, language)] : [];
  });
  return [LABELS.lawHead[language], '|---|---|---|', ...rows].join('\n');
}

function lawRow(provision: LawProvision, language: Language): string {
  const binding = law.act(provision.act)?.binding === true;
  const name = `${cite(provision.id, language)} \`${provision.id}\`${binding ? '' : ` (${LABELS.comparative[language]})`}`;
  const from = `${formatDate(provision.from, language)}${provision.fromCertain ? '' : ` (${LABELS.uncertain[language]})`}`;
  const to = provision.to === null ? LABELS.now[language] : formatDate(provision.to, language);
  return `| ${cell(name)} | ${from} – ${to} | ${cell(lawTexts(provision, language).join(' — '))} |`;
}

/** The text first, then its correction, then the translation, which is marked as unofficial. */
function lawTexts(provision: LawProvision, language: Language): string[] {
  const own = provision.text[language];
  const original = own ?? LANGUAGES.map(candidate => provision.text[candidate]).find(text => text !== null);
  const gloss = provision.gloss[language] ?? provision.gloss.ru;
  return [
    ...(original ? [original] : []),
    ...(provision.emended ? [`[${LABELS.emended[language]}: ${provision.emended}]`] : []),
    ...(own || !gloss ? [] : [`_${gloss}_ (${LABELS.unofficial[language]})`]),
  ];
}

/** The whole statement of an example: its metadata are a part of what is judged. */
function exampleBlock(rule: Rule, example: Example): string {
  const fence = example.text.includes('```') ? '````' : '```';
  const metadata = { ...rule.exampleMetadata, ...example.metadata };
  const bare = example.text.startsWith('---') || Object.keys(metadata).length === 0;
  const head = bare ? '' : `---\n${stringify(metadata)}---\n\n`;
  const settings = example.settings ? `${fence}yaml\n# adep.yaml\n${example.settings.trim()}\n${fence}\n\n` : '';
  return `${settings}${fence}markdown\n${head}${example.text.trim()}\n${fence}`;
}

/** One line of a table: no pipes, no line breaks. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}
