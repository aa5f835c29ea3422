import type { Excuse, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';
import { closesClause } from '../shared/clause.ts';
import { firstFrom, focusTokens, groupByBlock } from '../shared/order.ts';
import { type Index, policyIndex, topics } from './policies.ts';
import { hasOtherObject, isSaidOf, isSaidOfPointer } from './said.ts';
import { HABITS, STANCES, type StanceKind } from './stances.ts';

/** A stance with the policy it is taken against, in one sentence or across a border. */
export interface Opposition {
  readonly kind: StanceKind;
  readonly stance: PlacedMatch;
  /** Undefined where a pronoun points back to the policy of the sentence before. */
  readonly policy: PlacedMatch | undefined;
}

/** A pronoun that points back stands no further from the stance than this. */
const POINTER_REACH = 5;
/** A stance so near its sentence's start answers the sentence before. */
const OPENING = 2;
/** Policies looked at before a stance, the nearest first. */
const CANDIDATES = 4;

const NOT_OWN: readonly Excuse[] = [
  'other-voice',
  { group: 'others', within: 'sentence' },
  { group: 'draft', within: 'paragraph' },
];
const JUDGED: readonly Excuse[] = [
  { group: 'shun', within: 'overlap' },
  { group: 'execution', within: 'sentence' },
  { group: 'denial', within: 'sentence' },
  { group: 'context.refutation', within: 'sentence' },
];
/** Somebody is said to call a policy so, unless the speaker says so. */
const NAMED: Excuse = { group: 'context.naming', within: 'clause' };
const CALLS: Excuse = { group: 'calls', within: 'sentence' };
/** Verdicts by a word that can be spoken about instead of used. */
const WORDS: ReadonlySet<StanceKind> = new Set(['scorn', 'figure', 'epithet', 'needless', 'error']);

const OBJECTED: ReadonlySet<StanceKind> = new Set(['oppose', 'disagree', 'refuse']);

/** What a stance is looked for among. */
interface Surroundings {
  readonly policies: Index;
  readonly pointers: Index;
  readonly defences: Index;
  readonly answers: Index;
  /** Sentences about a policy, by block. */
  readonly about: Map<ScannedBlock, Set<number>>;
}

/** Finds every stance against a policy, in the order of the text. */
export function findOppositions(context: RuleContext): Opposition[] {
  const policies = policyIndex(context);
  const around: Surroundings = {
    policies,
    pointers: groupByBlock(context.matches('anaphor')),
    defences: groupByBlock(context.matches('defence')),
    answers: groupByBlock(context.matches('answer')),
    about: topics(context.statement, policies),
  };
  let latest: PlacedMatch | undefined;

  const stances = STANCES.flatMap(kind => context.matches(kind).map(stance => ({ kind, stance })));
  stances.sort((a, b) => a.stance.blockIndex - b.stance.blockIndex || a.stance.match.start - b.stance.match.start);

  const found: Opposition[] = [];
  for (const { kind, stance } of stances) {
    if (!around.about.has(stance.block) || isExcused(context, kind, stance, around)) continue;
    const policy = policyOf(kind, stance, around);
    if (policy ? context.excused(policy, 'other-voice') : !pointsBack(kind, stance, around, latest)) continue;
    latest = stance;
    around.about.get(stance.block)?.add(stance.match.sentence);
    found.push({ kind, stance, policy });
  }
  return found;
}

function isExcused(context: RuleContext, kind: StanceKind, stance: PlacedMatch, around: Surroundings): boolean {
  // A Kazakh adjective before its noun judges that noun, not the policy.
  if (kind === 'error' && stance.match.language === 'kk' && !closesClause(stance)) return true;
  const { verdict, negative, asks } = HABITS[kind];
  const excuses = [...NOT_OWN, ...(verdict ? JUDGED : [])];
  if (WORDS.has(kind)) excuses.push({ group: 'context.mention', within: 'sentence' });
  if (kind !== 'ridicule') excuses.push('name');
  if (!negative) excuses.push('negated');
  if (kind !== 'refuse' && !asks) excuses.push('conditional');
  if (kind === 'error') excuses.push({ group: 'amend', within: 'neighbours' });
  if (kind === 'refuse') excuses.push({ group: 'term', within: 'neighbours' });
  if (kind === 'blunt') excuses.push({ group: 'plain', within: 'sentence' });
  if (!asks) excuses.push('question');
  else if (isAnswered(stance, around.answers)) return true;
  if (verdict && context.excused(stance, NAMED) && !context.excused(stance, CALLS)) return true;
  return excuses.some(excuse => context.excused(stance, excuse));
}

/** «Зачем нам закон? Чтобы …»: who asks and answers does not mock. */
function isAnswered({ block, match, sentence }: PlacedMatch, answers: Index): boolean {
  if (!sentence.question) return false;
  const list = answers.get(block) ?? [];
  const next = list[firstFrom(list, sentence.lastToken)];
  return next?.match.sentence === match.sentence + 1 && next.match.firstToken - sentence.lastToken < OPENING;
}

/** The nearest policy that the stance can be about, in its sentence. */
function policyOf(
  kind: StanceKind,
  stance: PlacedMatch,
  { policies, defences }: Surroundings,
): PlacedMatch | undefined {
  const { match, block } = stance;
  const list = policies.get(block) ?? [];
  const { reach, said, verdict, asks } = HABITS[kind];
  const [reachAfter, reachBefore] = reach;
  const { first, last } = focusTokens(stance);
  if (said === undefined || said === 'need') {
    const inside = list.find(
      each => each.match.firstToken < match.lastToken && match.firstToken < each.match.lastToken,
    );
    if (inside || kind === 'ridicule') return inside;
  }
  const fits = (policy: PlacedMatch) =>
    said === undefined ? !OBJECTED.has(kind) || !hasOtherObject(stance, policy) : isSaidOf(said, stance, policy);
  const at = firstFrom(list, last);
  const after = list[at];
  if (after?.match.sentence === match.sentence && after.match.firstToken - last <= reachAfter && fits(after))
    if (
      (verdict || asks || !opensAnew(block, last, after.match.firstToken)) &&
      !isDefended(kind, block, last, after.match.firstToken, defences)
    )
      return after;
  const before = list
    .slice(Math.max(0, at - CANDIDATES), at)
    .reverse()
    .find(each => each.match.lastToken <= first);
  if (before?.match.sentence !== match.sentence || first - before.match.lastToken > reachBefore) return undefined;
  const from = match.language === 'kk' ? before.match.lastToken : before.match.firstToken - 3;
  return fits(before) && !isDefended(kind, block, from, first, defences) ? before : undefined;
}

/** Whether a colon or semicolon stands between the tokens: what follows it gives a reason and is no object. */
function opensAnew({ prose, tokens }: ScannedBlock, from: number, to: number): boolean {
  return /[:;]/.test(prose.slice(tokens[from - 1]!.end, tokens[to]!.start));
}

/** Whether the stance turns against harm done to the policy, or against somebody's opinion of it. */
function isDefended(kind: StanceKind, block: ScannedBlock, from: number, to: number, defences: Index): boolean {
  if (HABITS[kind].verdict) return false;
  const list = defences.get(block) ?? [];
  const next = list[firstFrom(list, from)];
  return next !== undefined && next.match.firstToken < to;
}

/**
 * Whether a stance takes up the policy of the sentence before: by a pronoun
 * beside it, by opening its sentence, or by going on after another stance
 * («… не согласен. Исполнять не будем.»).
 */
function pointsBack(
  kind: StanceKind,
  stance: PlacedMatch,
  { about, pointers, defences }: Surroundings,
  latest: PlacedMatch | undefined,
): boolean {
  const { block, match, sentence } = stance;
  const { said, answers } = HABITS[kind];
  const topic = about.get(block);
  if (kind === 'ridicule' || !(topic?.has(match.sentence - 1) || topic?.has(match.sentence - 2))) return false;
  const { first, last } = focusTokens(stance);
  const from = Math.max(sentence.firstToken, first - POINTER_REACH);
  const to = Math.min(sentence.lastToken, last + POINTER_REACH);
  if (isDefended(kind, block, from, to, defences)) return false;
  if (said === undefined || said === 'need') {
    if (latest?.block === block && latest.match.sentence === match.sentence - 1) return true;
    const opens = first - sentence.firstToken <= OPENING;
    if (opens && (answers || match.sentence === 0)) return true;
  }
  const list = pointers.get(block) ?? [];
  for (let index = firstFrom(list, from); index < list.length; index++) {
    const pointer = list[index]!;
    if (pointer.match.firstToken >= to) return false;
    if (said === undefined || isSaidOfPointer(said, stance, pointer)) return true;
  }
  return false;
}
