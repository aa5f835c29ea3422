import type { Draft, Law, Rule, Statement } from '../rule.ts';
import { type Finding, type Problem, SEVERITIES, type Severity } from '../types.ts';
import { createRuleContext, indexMatches } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import { runMatchers } from './matchers.ts';
import { excerpt, fillMessage } from './message.ts';
import { basisNote } from './notes.ts';
import { type Basis, chooseBasis } from './provisions.ts';

/** Judges a statement by every rule that is on. A rule that throws becomes a problem and silences no other. */
export function runRules(
  rules: readonly Rule[],
  law: Law,
  statement: Statement,
): { findings: Finding[]; problems: Problem[] } {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const index = indexMatches(statement);
  const paragraphs = createParagraphDigests(statement);
  for (const rule of rules) {
    const override = statement.settings.rules[rule.id];
    if (override === 'off') continue;
    try {
      const context = createRuleContext(rule.id, statement, index);
      const basis = chooseBasis(rule.provisions, statement.date, law);
      const drafts = [...runMatchers(rule, context), ...(rule.check?.(context) ?? [])];
      const made = drafts.map(draft => toFinding(rule, draft, statement, basis, override, paragraphs));
      findings.push(...withoutOverlaps(made));
    } catch (error) {
      problems.push(failure(rule, error));
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return { findings, problems };
}

function toFinding(
  rule: Rule,
  draft: Draft,
  statement: Statement,
  basis: Basis,
  override: Severity | undefined,
  paragraphDigest: (offset: number) => string,
): Finding {
  const text = statement.source.slice(draft.start, draft.end);
  const template = rule.messages[draft.message ?? 'default'];
  if (!template) throw new Error(`rule ${rule.id} has no message "${draft.message ?? 'default'}"`);
  return {
    rule: rule.id,
    severity: severityOf(rule, draft, basis, override),
    message: fillMessage(template, { text: excerpt(text), ...draft.parameters }, basisNote(basis)),
    provisions: basis.provisions,
    provisionStatus: basis.status,
    start: draft.start,
    end: draft.end,
    text,
    fixes: draft.fixes ?? [],
    related: draft.related ?? [],
    fingerprint: fingerprint(rule.id, text, paragraphDigest(draft.start)),
    evidence: draft.evidence ?? [],
  };
}

/** The draft's grade, or the settings' for the rule's usual grade; a norm not in force caps it at warning. */
function severityOf(rule: Rule, draft: Draft, basis: Basis, override: Severity | undefined): Severity {
  const own = draft.severity ?? rule.severity;
  const chosen = override === undefined ? own : own === rule.severity ? override : weaker(own, override);
  return basis.status === 'in-force' ? chosen : weaker(chosen, 'warning');
}

function weaker(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/** Of one rule's overlapping findings keeps the gravest, then the longest: one passage, one finding. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Finding[] = [];
  // Findings of one rule in one statement are few; the sorted list keeps the search for neighbours short.
  for (const finding of ranked) {
    const at = lowerBound(kept, finding.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before && (before.end > finding.start || before.start === finding.start)) continue;
    if (after && (after.start < finding.end || after.start === finding.start)) continue;
    kept.splice(at, 0, finding);
  }
  return kept;
}

function lowerBound(sorted: readonly Finding[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives a hash of the paragraph around an offset; each is computed once, however many findings stand in it. */
function createParagraphDigests(statement: Statement): (offset: number) => string {
  const { blocks } = statement;
  const digests = new Map<number, string>();
  return offset => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    if (!block || offset < block.start) return '';
    const known = digests.get(low);
    if (known !== undefined) return known;
    const digest = fingerprint(block.prose);
    digests.set(low, digest);
    return digest;
  };
}

function failure(rule: Rule, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    start: 0,
    end: 0,
    severity: 'error',
    message: {
      kk: `«${rule.id}» ережесінде ақау шығып, ол тексерілмеді (${reason}). Қалған ережелер тексерілді; бұл – Adep бағдарламасының қатесі.`,
      ru: `Правило «${rule.id}» дало сбой и не проверено (${reason}). Остальные проверены; это ошибка Adep.`,
      en: `The rule “${rule.id}” failed and was not checked (${reason}). The others were; this is an error in Adep.`,
    },
  };
}
