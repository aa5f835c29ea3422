import type { Excuse, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';
import { closesClause } from '../shared/clause.ts';
import { firstFrom, focusTokens, groupByBlock } from '../shared/order.ts';

/**
 * Groups of the speaker's own stance: oppose («я против»), disagree («не
 * поддерживаю», the negation is the stance), refuse («исполнять не будем»),
 * call («надо отменить»), scorn («показуха»), needless («никому не нужна»),
 * error («ошибка»), ridicule («пресловутая реформа»).
 */
export const STANCES = ['oppose', 'disagree', 'refuse', 'call', 'scorn', 'needless', 'error', 'ridicule'] as const;
export type StanceKind = (typeof STANCES)[number];

/** A stance with the policy it is taken against, in one sentence or across a border. */
export interface Opposition {
  readonly kind: StanceKind;
  readonly stance: PlacedMatch;
  /** Undefined where a pronoun points back to the policy of the sentence before. */
  readonly policy: PlacedMatch | undefined;
}

/** Words that may stand between the two: the policy after the stance, and before it. */
const REACH: Readonly<Record<StanceKind, readonly [after: number, before: number]>> = {
  oppose: [5, 9],
  disagree: [5, 9],
  refuse: [4, 6],
  call: [4, 7],
  scorn: [7, 10],
  needless: [5, 9],
  error: [4, 7],
  ridicule: [0, 0],
};

/** A pronoun that points back stands no further from the stance than this. */
const POINTER_REACH = 5;
/** A stance so near its sentence's start answers the sentence before. */
const OPENING = 2;

const JUDGEMENTS: ReadonlySet<StanceKind> = new Set(['scorn', 'needless', 'error']);
/** Stances whose words hold their own negation. */
const NEGATIVE: ReadonlySet<StanceKind> = new Set(['disagree', 'refuse', 'needless']);

const NOT_OWN: readonly Excuse[] = [
  'other-voice',
  'question',
  { group: 'others', within: 'sentence' },
  { group: 'draft', within: 'paragraph' },
];
const JUDGED: readonly Excuse[] = [
  { group: 'shun', within: 'overlap' },
  { group: 'execution', within: 'sentence' },
  { group: 'denial', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
  { group: 'context.naming', within: 'clause' },
  { group: 'context.mention', within: 'sentence' },
];

type Index = ReadonlyMap<ScannedBlock, readonly PlacedMatch[]>;

/** Finds every stance against a policy, in the order of the text. */
export function findOppositions(context: RuleContext): Opposition[] {
  const policies = policyIndex(context);
  const pointers = groupByBlock(context.matches('anaphor'));
  const defences = groupByBlock(context.matches('defence'));
  const about = topics(context, policies);
  let latest: PlacedMatch | undefined;

  const stances = STANCES.flatMap(kind => context.matches(kind).map(stance => ({ kind, stance })));
  stances.sort((a, b) => a.stance.blockIndex - b.stance.blockIndex || a.stance.match.start - b.stance.match.start);

  const found: Opposition[] = [];
  for (const { kind, stance } of stances) {
    if (!about.has(stance.block) || isExcused(context, kind, stance)) continue;
    const policy = policyOf(kind, stance, policies, defences);
    if (
      policy
        ? isForeign(context, policy, stance)
        : !(continues(stance, latest) || pointsBack(kind, stance, about, pointers, defences))
    )
      continue;
    latest = stance;
    about.get(stance.block)?.add(stance.match.sentence);
    found.push({ kind, stance, policy });
  }
  return found;
}

/**
 * Sentences that speak of a policy, by block; a stance in one lets the next
 * point back as well. -1 is the end of the block before: a heading, a question.
 */
function topics({ statement }: RuleContext, policies: Index): Map<ScannedBlock, Set<number>> {
  const about = new Map<ScannedBlock, Set<number>>();
  let open = false;
  for (const block of statement.blocks) {
    const sentences = new Set((policies.get(block) ?? []).map(each => each.match.sentence));
    const last = block.sentences.length - 1;
    const closing = sentences.has(last) || sentences.has(last - 1);
    if (open) sentences.add(-1);
    if (sentences.size > 0) about.set(block, sentences);
    open = closing;
  }
  return about;
}

/** Named policies, and measures beside which an authority stands in the same sentence. */
function policyIndex(context: RuleContext): Index {
  const authorities = groupByBlock(context.matches('authority'));
  const measures = context.matches('weak-item').filter(({ block, match, sentence }) => {
    const list = authorities.get(block) ?? [];
    const at = firstFrom(list, sentence.firstToken);
    return list.slice(at, at + 3).some(each => each.match.sentence === match.sentence);
  });
  return groupByBlock([...context.matches('item'), ...measures]);
}

function isExcused(context: RuleContext, kind: StanceKind, stance: PlacedMatch): boolean {
  // A Kazakh adjective before its noun judges that noun, not the policy.
  if (kind === 'error' && stance.match.language === 'kk' && !closesClause(stance)) return true;
  const excuses = [...NOT_OWN, ...(JUDGEMENTS.has(kind) ? JUDGED : [])];
  if (kind !== 'ridicule') excuses.push('name');
  if (!NEGATIVE.has(kind)) excuses.push('negated');
  if (kind !== 'refuse') excuses.push('conditional');
  if (kind === 'error') excuses.push({ group: 'amend', within: 'neighbours' });
  return excuses.some(excuse => context.excused(stance, excuse));
}

/** The nearest policy that the stance can be about, in its sentence. */
function policyOf(kind: StanceKind, stance: PlacedMatch, policies: Index, defences: Index): PlacedMatch | undefined {
  const { match, block } = stance;
  const list = policies.get(block) ?? [];
  const [reachAfter, reachBefore] = REACH[kind];
  if (kind === 'ridicule') {
    return list.find(each => each.match.firstToken < match.lastToken && match.firstToken < each.match.lastToken);
  }
  const { first, last } = focusTokens(stance);
  const at = firstFrom(list, last);
  const after = list[at];
  if (after?.match.sentence === match.sentence && after.match.firstToken - last <= reachAfter)
    if (!isDefended(kind, block, last, after.match.firstToken, defences)) return after;
  const before = list
    .slice(Math.max(0, at - 4), at)
    .reverse()
    .find(each => each.match.lastToken <= first);
  if (before?.match.sentence !== match.sentence || first - before.match.lastToken > reachBefore) return undefined;
  const from = match.language === 'kk' ? before.match.lastToken : before.match.firstToken - 3;
  return isDefended(kind, block, from, first, defences) ? undefined : before;
}

/** Whether the stance turns against harm done to the policy, or against somebody's opinion of it. */
function isDefended(kind: StanceKind, block: ScannedBlock, from: number, to: number, defences: Index): boolean {
  if (JUDGEMENTS.has(kind)) return false;
  const list = defences.get(block) ?? [];
  const next = list[firstFrom(list, from)];
  return next !== undefined && next.match.firstToken < to;
}

/** Whether the sentence before took a stance already: «… не согласен. Исполнять не будем.» */
function continues({ block, match }: PlacedMatch, latest: PlacedMatch | undefined): boolean {
  return latest?.block === block && latest.match.sentence === match.sentence - 1;
}

/** Whether a pronoun beside the stance, or a stance that opens its sentence, takes up the policy of the sentence before. */
function pointsBack(
  kind: StanceKind,
  stance: PlacedMatch,
  about: ReadonlyMap<ScannedBlock, ReadonlySet<number>>,
  pointers: Index,
  defences: Index,
): boolean {
  const { block, match, sentence } = stance;
  const topic = about.get(block);
  if (kind === 'ridicule' || !(topic?.has(match.sentence - 1) || topic?.has(match.sentence - 2))) return false;
  const { first, last } = focusTokens(stance);
  const from = Math.max(sentence.firstToken, first - POINTER_REACH);
  const to = Math.min(sentence.lastToken, last + POINTER_REACH);
  if (isDefended(kind, block, from, to, defences)) return false;
  const opens = first - sentence.firstToken <= OPENING;
  if (opens && (kind === 'scorn' || kind === 'needless' || match.sentence === 0)) return true;
  const list = pointers.get(block) ?? [];
  const pointer = list[firstFrom(list, from)];
  return pointer !== undefined && pointer.match.firstToken < to;
}

/** Policies of other countries, of the past, of firms and clubs are no policy of the state. */
function isForeign(context: RuleContext, policy: PlacedMatch, stance: PlacedMatch): boolean {
  const excuses: Excuse[] = ['other-voice'];
  for (const group of ['past', 'foreign', 'private']) excuses.push({ group, within: 'sentence' });
  return excuses.slice(1).some(excuse => context.excused(stance, excuse)) || context.excused(policy, excuses[0]!);
}
