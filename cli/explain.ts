import { nearestName } from '../engine/settings/nearest.ts';
import type { Language } from '../engine/types.ts';
import { rules } from '../rules/generated/index.ts';
import { cite } from '../rules/law/citation.ts';
import { law } from '../rules/law/index.ts';
import type { LawProvision } from '../rules/law/types.ts';
import { type Options, readArguments, UsageError } from './arguments.ts';
import { EXIT } from './exitCode.ts';
import { explainProvision } from './explain/provision.ts';
import { explainRule } from './explain/rule.ts';
import type { Io } from './io.ts';
import * as texts from './texts.ts';

const FORMAT: Options = { format: ['pretty', 'json'] };

/** `adep explain <id>`: a rule, a provision, or every provision of a point (`kz-2015/9`). */
export function explain(args: readonly string[], common: Options, language: Language, io: Io): number {
  const { values, positionals } = readArguments(args, { ...FORMAT, ...common }, language);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError(texts.ONE_ID[language]);
  const json = values.get('format') === 'json';
  const rule = rules.find(candidate => candidate.id === id);
  if (rule) {
    const { title, summary, limits, severity, provisions, examples } = rule;
    if (json)
      io.out(
        `${JSON.stringify({ version: 1, rule: { id, title, summary, limits, severity, provisions, examples } })}\n`,
      );
    else io.out(explainRule(rule, language, io.columns));
    return EXIT.clean;
  }
  const found = provisionsOf(id);
  if (found.length === 0) throw new UsageError(unknownId(id, language));
  if (json) {
    const provisions = found.map(provision => ({ ...provision, citation: cite(provision.id, language) }));
    io.out(`${JSON.stringify({ version: 1, provisions })}\n`);
  } else {
    const pages = found.map(provision => explainProvision(provision, rules, language, io.columns));
    io.out(pages.join(`\n${'─'.repeat(Math.min(io.columns, 40))}\n\n`));
  }
  return EXIT.clean;
}

/** The provision, or those that stand under the point. */
function provisionsOf(id: string): readonly LawProvision[] {
  const exact = law.provision(id);
  if (exact) return [exact];
  return law.provisions().filter(provision => provision.id.startsWith(`${id}.`));
}

function unknownId(id: string, language: Language): string {
  const names = [...rules.map(rule => rule.id), ...law.provisions().map(provision => provision.id)];
  // Of names equally near, those of the same act and point come first.
  const byKinship = names
    .map(name => ({ name, kinship: commonLength(name, id) }))
    .sort((a, b) => b.kinship - a.kinship)
    .map(({ name }) => name);
  return texts.unknownValue(language, texts.ID[language], id, nearestName(id, byKinship), names);
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
