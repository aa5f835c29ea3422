import { findPeople } from '../../engine/names/index.ts';
import type { Draft, Excuse, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock } from '../../engine/types.ts';
import { redaction } from './fixes.ts';
import { firstIndex } from './search.ts';

const UNLESS: readonly Excuse[] = [
  'negated',
  'conditional',
  { group: 'health-public', within: 'sentence' },
  { group: 'consent', within: 'neighbours' },
  { group: 'withheld', within: 'sentence' },
];

/** A named or otherwise identified person's state of health. */
export function* checkHealth(context: RuleContext): Generator<Draft> {
  const people = new Map<ScannedBlock, readonly { firstToken: number; lastToken: number }[]>();
  const namesSomebody = ({ block, match }: PlacedMatch): boolean => {
    let list = people.get(block);
    if (!list) {
      list = findPeople(block);
      people.set(block, list);
    }
    const person = list[firstIndex(list, ({ lastToken }) => lastToken > match.firstToken)];
    return person !== undefined && person.firstToken < match.lastToken;
  };
  const named = context.matches('health-of-name').filter(namesSomebody);
  for (const placed of [...named, ...context.matches('health')]) {
    if (UNLESS.some(excuse => context.excused(placed, excuse))) continue;
    yield {
      ...placed.span,
      message: 'health',
      fixes: redaction(context, { ...placed, start: placed.match.start, end: placed.match.end }),
      evidence: [placed.match.pattern],
    };
  }
}
