import { sourceSpan } from '../document/prose.ts';
import type { PlacedMatch, RuleContext, Statement } from '../rule.ts';
import type { Voice } from '../types.ts';
import { isExcused } from './excuses.ts';

/** The matches of a statement by group, with their places: made once, shared by all rules. */
export function indexMatches(statement: Statement): ReadonlyMap<string, readonly PlacedMatch[]> {
  const index = new Map<string, PlacedMatch[]>();
  statement.blocks.forEach((block, blockIndex) => {
    for (const match of block.matches) {
      const placed: PlacedMatch = {
        match,
        block,
        blockIndex,
        sentence: block.sentences[match.sentence]!,
        span: sourceSpan(block, match.start, match.end),
        voice: voiceAt(statement, blockIndex, match.start),
      };
      const list = index.get(match.group);
      if (list) list.push(placed);
      else index.set(match.group, [placed]);
    }
  });
  return index;
}

/** The view of one rule: its own groups by short name, other scopes' by full name. */
export function createRuleContext(
  rule: string,
  statement: Statement,
  index: ReadonlyMap<string, readonly PlacedMatch[]>,
): RuleContext {
  const matches = (group: string): readonly PlacedMatch[] =>
    index.get(group.includes('.') ? group : `${rule}.${group}`) ?? [];
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
