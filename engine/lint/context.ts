import { sourceSpan } from '../document/prose.ts';
import type { PlacedMatch, RuleContext, Statement } from '../rule.ts';
import type { Match, Voice } from '../types.ts';
import { balancedRange } from './balance.ts';
import { type GroupIndex, isExcused } from './excuses.ts';

/**
 * The matches of a statement by group, with their places, in order of block
 * and start: shared by all rules. Most groups serve voices and are asked for
 * by no rule, so a group gets its places when it is.
 */
export function indexMatches(statement: Statement): GroupIndex {
  const unplaced = new Map<string, { readonly match: Match; readonly blockIndex: number }[]>();
  statement.blocks.forEach((block, blockIndex) => {
    for (const match of block.matches) {
      const list = unplaced.get(match.group);
      if (list) list.push({ match, blockIndex });
      else unplaced.set(match.group, [{ match, blockIndex }]);
    }
  });
  const placed = new Map<string, readonly PlacedMatch[]>();
  return group => {
    let list = placed.get(group);
    if (list === undefined) {
      list = (unplaced.get(group) ?? NONE).map(({ match, blockIndex }) => place(statement, match, blockIndex));
      placed.set(group, list);
    }
    return list;
  };
}

const NONE: readonly { readonly match: Match; readonly blockIndex: number }[] = [];

function place(statement: Statement, match: Match, blockIndex: number): PlacedMatch {
  const block = statement.blocks[blockIndex]!;
  const { start, end } = balancedRange(block.prose, match);
  return {
    match,
    block,
    blockIndex,
    sentence: block.sentences[match.sentence]!,
    span: sourceSpan(block, start, end),
    voice: voiceAt(statement, blockIndex, match.start),
  };
}

/** The view of one rule: its own groups by short name, other scopes' by full name. */
export function createRuleContext(rule: string, statement: Statement, index: GroupIndex): RuleContext {
  const matches: GroupIndex = group => index(group.includes('.') ? group : `${rule}.${group}`);
  return {
    statement,
    matches,
    excused: (match, excuse) => isExcused(match, excuse, matches),
    sourceSpan,
    voiceAt: (blockIndex, proseOffset) => voiceAt(statement, blockIndex, proseOffset),
  };
}

function voiceAt(statement: Statement, blockIndex: number, offset: number): Voice {
  const spans = statement.voices[blockIndex] ?? [];
  // Spans are sorted and do not overlap: binary search for the last that starts at or before the offset.
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && offset < span.end ? span.voice : 'own';
}
