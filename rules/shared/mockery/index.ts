import type { PatternSet } from '../../../engine/rule.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export { animal, animalLike, greatMind } from './words.ts';

/**
 * Figurative mockery: comparisons, circumlocutions, sayings about somebody's
 * wits. Whom it is said of decides which rule it concerns.
 */
export const mockery: PatternSet = { kk, ru, en };
