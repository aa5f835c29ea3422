import type { PlacedMatch, RuleContext, Statement } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';
import { firstFrom, groupByBlock } from '../shared/order.ts';

export type Index = ReadonlyMap<ScannedBlock, readonly PlacedMatch[]>;

/** A country, a club or a firm so near a policy owns it: «реформа в Грузии», «стратегия клуба». */
const OWNER_REACH = 4;
/** Authorities looked at in a sentence. */
const AUTHORITIES = 3;

/**
 * Named policies, and measures beside which an authority stands in the same
 * sentence. Policies of the past, of other countries, of firms and clubs are
 * no policy of the state.
 */
export function policyIndex(context: RuleContext): Index {
  const authorities = groupByBlock(context.matches('authority'));
  const measures = context.matches('weak-item').filter(({ block, match, sentence }) => {
    const list = authorities.get(block) ?? [];
    const at = firstFrom(list, sentence.firstToken);
    return list.slice(at, at + AUTHORITIES).some(each => each.match.sentence === match.sentence);
  });
  const owners = groupByBlock([...context.matches('foreign'), ...context.matches('private')]);
  const kept = [...context.matches('item'), ...measures].filter(
    policy => !context.excused(policy, { group: 'past', within: 'sentence' }) && !hasOwner(policy, owners),
  );
  return groupByBlock(kept);
}

function hasOwner({ block, match }: PlacedMatch, owners: Index): boolean {
  const list = owners.get(block) ?? [];
  for (let index = firstFrom(list, match.firstToken - OWNER_REACH - 1); index < list.length; index++) {
    const owner = list[index]!.match;
    if (owner.firstToken - match.lastToken > OWNER_REACH) return false;
    const inside = owner.firstToken < match.lastToken && match.firstToken < owner.lastToken;
    if (owner.sentence === match.sentence && !inside) return true;
  }
  return false;
}

/**
 * Sentences that speak of a policy, by block; a stance in one lets the next
 * point back as well. -1 is the end of the block before: a heading, a question.
 */
export function topics(statement: Statement, policies: Index): Map<ScannedBlock, Set<number>> {
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
