import type { Draft, Excuse, Matcher, PlacedMatch, Rule, RuleContext } from '../rule.ts';
import { candidates, stands } from './excuses.ts';

/** Runs a rule's declarative matchers. */
export function* runMatchers(rule: Rule, context: RuleContext): Generator<Draft> {
  for (const matcher of rule.matchers ?? []) {
    const type = context.statement.metadata.type?.value;
    if (matcher.types && (type === undefined || !matcher.types.includes(type))) continue;
    for (const placed of context.matches(matcher.group)) {
      if (matcher.unless?.some(excuse => context.excused(placed, excuse))) continue;
      const partner = matcher.kind === 'together' ? findPartner(placed, matcher, context) : undefined;
      if (matcher.kind === 'together' && !partner) continue;
      yield draft(rule, matcher, placed, partner, context);
    }
  }
}

function findPartner(
  placed: PlacedMatch,
  matcher: Extract<Matcher, { kind: 'together' }>,
  context: RuleContext,
): PlacedMatch | undefined {
  let nearest: PlacedMatch | undefined;
  for (const candidate of candidates(context.matches(matcher.partner), placed, matcher.within)) {
    if (candidate === placed || stands(candidate, placed, 'overlap')) continue;
    if (!stands(candidate, placed, matcher.within)) continue;
    if (!nearest || distance(candidate, placed) < distance(nearest, placed)) nearest = candidate;
  }
  return nearest;
}

function distance(a: PlacedMatch, b: PlacedMatch): number {
  return a.blockIndex === b.blockIndex ? Math.abs(a.match.start - b.match.start) : Number.POSITIVE_INFINITY;
}

function draft(
  rule: Rule,
  matcher: Matcher,
  placed: PlacedMatch,
  partner: PlacedMatch | undefined,
  context: RuleContext,
): Draft {
  const both = partner && matcher.kind === 'together' && matcher.span === 'both';
  const span = both
    ? { start: Math.min(placed.span.start, partner.span.start), end: Math.max(placed.span.end, partner.span.end) }
    : placed.span;
  const fixes = rule.fixes?.({ ...context, placed });
  return {
    ...span,
    ...(matcher.message !== undefined && { message: matcher.message }),
    ...(matcher.severity !== undefined && { severity: matcher.severity }),
    ...(fixes && { fixes }),
    evidence: evidence(placed, partner, matcher.unless ?? []),
  };
}

/** What a person needs to understand the finding: the entry, its partner, the voice, what was looked for in vain. */
export function evidence(
  placed: PlacedMatch,
  partner: PlacedMatch | undefined,
  unless: readonly Excuse[] = [],
): string[] {
  const { match, block } = placed;
  const lines = [
    `${match.group} [${match.language}] “${block.prose.slice(match.start, match.end)}” ← ${match.pattern}`,
  ];
  if (partner) {
    const text = partner.block.prose.slice(partner.match.start, partner.match.end);
    lines.push(`with ${partner.match.group} “${text}” ← ${partner.match.pattern}`);
  }
  lines.push(`voice: ${placed.voice}`);
  if (unless.length > 0)
    lines.push(`no excuse: ${unless.map(excuse => (typeof excuse === 'string' ? excuse : excuse.group)).join(', ')}`);
  return lines;
}
