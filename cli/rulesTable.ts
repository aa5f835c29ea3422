import type { Language, Localised } from '../engine/types.ts';
import { rules } from '../rules/generated/index.ts';
import { law } from '../rules/law/index.ts';
import type { LawProvision } from '../rules/law/types.ts';
import { type Options, readArguments, UsageError } from './arguments.ts';
import { EXIT } from './exitCode.ts';
import { NOT_BUILT } from './explain/texts.ts';
import type { Io } from './io.ts';
import * as texts from './texts.ts';
import { wrap } from './wrap.ts';

const FORMAT: Options = { format: ['pretty', 'json'] };

const HEADINGS = {
  rules: {
    kk: 'Ережелер және олар сүйенетін нормалар',
    ru: 'Правила и нормы, на которых они основаны',
    en: 'Rules and the provisions that they rest on',
  },
  toCome: {
    kk: 'Мәтін бойынша тексеруге болады, бірақ ережесі әзірге жоқ',
    ru: 'Можно проверить по тексту, но правила пока нет',
    en: 'A text can show it, but there is no rule for it yet',
  },
  supporting: {
    kk: 'Қосымша нормалар: жеке тексерілмейді, ережесі басқа нормаға сүйенеді',
    ru: 'Вспомогательные нормы: отдельно не проверяются, их правило основано на другой норме',
    en: 'Supporting provisions: not checked alone, their rule rests on another provision',
  },
  notChecked: {
    kk: 'Тексерілмейтін нормалар және себебі',
    ru: 'Что не проверяется и почему',
    en: 'Not checked, and why',
  },
} as const satisfies Record<string, Localised>;

/** Provisions by what becomes of them. Together the groups hold every provision once. */
interface Coverage {
  /** Provisions that a rule cites. */
  readonly checked: readonly LawProvision[];
  /** Provisions whose rule is built and cites others. */
  readonly supporting: readonly LawProvision[];
  /** Rules still to come, with their provisions. */
  readonly toCome: ReadonlyMap<string, readonly LawProvision[]>;
  /** Reasons with the provisions that no text can show. */
  readonly notChecked: ReadonlyMap<string, readonly LawProvision[]>;
}

/** `adep rules`: what is checked, what is to come, and what is not checked and why. */
export function rulesTable(args: readonly string[], common: Options, language: Language, io: Io): number {
  const { values, positionals } = readArguments(args, { ...FORMAT, ...common }, language);
  if (positionals.length > 0) throw new UsageError(texts.NO_PATHS[language]);
  const coverage = coverageOf();
  io.out(values.get('format') === 'json' ? asJson(coverage, language) : asText(coverage, language, io.columns));
  return EXIT.clean;
}

function coverageOf(): Coverage {
  const cited = new Set(rules.flatMap(rule => rule.provisions));
  const built = new Set(rules.map(rule => rule.id));
  const rest = law.provisions().filter(provision => !cited.has(provision.id));
  const checkable = rest.filter(provision => provision.rule !== undefined);
  return {
    checked: law.provisions().filter(provision => cited.has(provision.id)),
    supporting: checkable.filter(provision => built.has(provision.rule!)),
    toCome: grouped(
      checkable.filter(provision => !built.has(provision.rule!)),
      provision => provision.rule!,
    ),
    notChecked: grouped(
      rest.filter(provision => provision.rule === undefined),
      provision => provision.reason ?? '',
    ),
  };
}

function grouped(list: readonly LawProvision[], key: (provision: LawProvision) => string): Map<string, LawProvision[]> {
  const groups = new Map<string, LawProvision[]>();
  for (const provision of list) {
    const group = groups.get(key(provision));
    if (group) group.push(provision);
    else groups.set(key(provision), [provision]);
  }
  return groups;
}

function asText(coverage: Coverage, language: Language, width: number): string {
  const lines: string[] = [];
  const heading = (text: string, count: number): void => {
    lines.push(`${text} (${count})`, '');
  };
  const item = (head: string, list: readonly string[]): void => {
    lines.push(wrap(head, width, '  '), wrap(list.join(', '), width, '    '), '');
  };
  heading(HEADINGS.rules[language], coverage.checked.length);
  for (const rule of rules)
    item(`${rule.id} [${texts.SEVERITY[rule.severity][language]}] — ${rule.title[language]}`, rule.provisions);
  const toCome = [...coverage.toCome];
  if (toCome.length > 0) heading(HEADINGS.toCome[language], count(coverage.toCome));
  for (const [rule, provisions] of toCome) item(`${rule} — ${NOT_BUILT[language]}`, provisions.map(idOf));
  if (coverage.supporting.length > 0) {
    heading(HEADINGS.supporting[language], coverage.supporting.length);
    for (const [rule, provisions] of grouped(coverage.supporting, provision => provision.rule!))
      item(rule, provisions.map(idOf));
  }
  heading(HEADINGS.notChecked[language], count(coverage.notChecked));
  for (const reason of law.reasons()) {
    const provisions = coverage.notChecked.get(reason.id) ?? [];
    if (provisions.length > 0) item(`${reason.text[language]} (${provisions.length})`, provisions.map(idOf));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function asJson(coverage: Coverage, language: Language): string {
  const list = (groups: ReadonlyMap<string, readonly LawProvision[]>, name: string): unknown[] =>
    [...groups].map(([key, provisions]) => ({ [name]: key, provisions: provisions.map(idOf) }));
  const reasons = law.reasons().flatMap(reason => {
    const provisions = coverage.notChecked.get(reason.id);
    return provisions ? [{ reason: reason.id, text: reason.text[language], provisions: provisions.map(idOf) }] : [];
  });
  const shown = {
    version: 1,
    rules: rules.map(({ id, severity, title, provisions }) => ({ id, severity, title: title[language], provisions })),
    toCome: list(coverage.toCome, 'rule'),
    supporting: list(
      grouped(coverage.supporting, provision => provision.rule!),
      'rule',
    ),
    notChecked: reasons,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function count(groups: ReadonlyMap<string, readonly LawProvision[]>): number {
  return [...groups.values()].reduce((sum, provisions) => sum + provisions.length, 0);
}

function idOf(provision: LawProvision): string {
  return provision.id;
}
