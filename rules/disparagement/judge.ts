import type { PlacedMatch } from '../../engine/rule.ts';
import { closesKazakhPredicate } from '../shared/clause.ts';
import type { Target } from '../shared/targets.ts';

/** Words that stand this early in a sentence may speak of the person named in the one before. */
const EARLY = 5;

/** Whether the target is one that this rule protects; opponents and critics belong to another rule. */
export function isProtected(target: Target | undefined): target is Target {
  return target?.kind === 'servant' || target?.kind === 'citizen';
}

/** Whether an idiom or a deed is said of the target, and not of somebody whom the sentence brings in besides. */
export function isSaidOf(placed: PlacedMatch, target: Target): boolean {
  switch (placed.match.language) {
    case 'kk':
      if (!target.precedes) return target.place === 'clause' && target.distance <= 1;
      return closesKazakhPredicate(placed) && near(placed, target);
    case 'ru':
      return near(placed, target);
    case 'en':
      return target.precedes && near(placed, target);
  }
}

/** Mockery is said in its target's clause, in one put into it, or of the person named just before. */
export function isMockeryOf(placed: PlacedMatch, target: Target): boolean {
  const { match, sentence } = placed;
  if (target.place === 'sentence') return target.precedes && target.distance <= MOCKED_WITHIN;
  if (target.place === 'before' && match.sentence - target.placed.match.sentence === 1)
    return match.firstToken - sentence.firstToken <= MOCKED_WITHIN;
  return near(placed, target);
}

const MOCKED_WITHIN = 10;

function near(placed: PlacedMatch, target: Target): boolean {
  if (target.place === 'clause') return target.distance <= 10;
  if (target.place === 'relative') return true;
  return target.place === 'before' && placed.match.firstToken - placed.sentence.firstToken <= EARLY;
}
