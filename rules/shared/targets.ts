import type { PatternSet, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { Joint, type ScannedBlock } from '../../engine/types.ts';

/** Whom a word may be said of. `they` points back to the sentence before; `person` is known by name only. */
export const TARGET_KINDS = ['servant', 'citizen', 'critic', 'addressee', 'they', 'person'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

const group = (pattern: string): PatternSet => ({ kk: pattern, ru: pattern, en: pattern });

/** Pattern groups `context.target-…`, one for each kind. */
export const targetPatterns: Readonly<Record<string, PatternSet>> = {
  'target-servant': group('<official>\n<state-body>\n<colleague>'),
  'target-citizen': group('<citizen>'),
  'target-critic': {
    kk: '<critic>\n#name (мырза | ханым)',
    ru: '<critic>\n(господин/n | госпожа/n | гражданин/n | гражданка/n | товарищ/n) #name',
    en: '<critic>\n(mr | mrs | ms | messrs) #name',
  },
  'target-person': group('#name'),
  'target-addressee': {
    kk: '(сіз | сіздер | сіздің | сізге | сізді | сізден | сізбен | сіздерге | сіздердің | сіздерді | сен | сендер | сендерге | сендердің)',
    ru: '(вы | вас | вам | вами | ваш/a | ваши | ваших | вашим | вашего | вашей | ты | тебя | тебе | тобой | твой/a)',
    en: '(you | your | yours | yourself | yourselves)',
  },
  'target-they': {
    kk: '(ол | олар | олардың | оларға | оларды | олардан | оның | оған | оны | бұлар | бұлардың | мыналар | анау | анаулар | ондағылар)',
    ru: '(он | она | они | их | им | ими | него | нее | него | ним | ней | нему | них | ним | ними | ему | ей | эти | этих | этим | этими | там | те)',
    en: '(he | she | they | them | him | his | her | their | these | those | it)',
  },
};

export interface Target {
  readonly kind: Exclude<TargetKind, 'they'>;
  readonly placed: PlacedMatch;
  /** clause: the same; relative: the clause that follows it; sentence: the same; before: an earlier one. */
  readonly place: 'clause' | 'relative' | 'sentence' | 'before';
  /** Whether it stands before the match. */
  readonly precedes: boolean;
  /** Words between the two; meaningless for `before`. */
  readonly distance: number;
}

/** `accepts` leaves out targets that cannot be meant. */
export type TargetFinder = (placed: PlacedMatch, accepts?: (target: PlacedMatch) => boolean) => Target | undefined;

interface Candidate {
  readonly kind: TargetKind;
  readonly placed: PlacedMatch;
}

/**
 * Finds of whom a match speaks: the nearest person or body in its clause, else
 * in its sentence, else in the two sentences before. Building it costs one
 * pass over the matches; each question then costs a binary search.
 */
export function createTargetFinder(context: RuleContext): TargetFinder {
  const known = candidates(context, ['servant', 'citizen', 'critic', 'addressee', 'they']);
  const named = candidates(context, ['person']);
  return (placed, accepts = () => true) => {
    // A bare name says little of who it is: it counts where nobody else is spoken of.
    for (const byBlock of [known, named]) {
      const list = byBlock.get(placed.block) ?? [];
      const at = lowerBound(list, placed.match.firstToken);
      const target = nearestInSentence(list, at, placed, accepts) ?? lastBefore(list, at, placed, accepts);
      if (target) return target;
    }
    return undefined;
  };
}

function candidates(context: RuleContext, kinds: readonly TargetKind[]): ReadonlyMap<ScannedBlock, Candidate[]> {
  const byBlock = new Map<ScannedBlock, Candidate[]>();
  for (const kind of kinds)
    for (const placed of context.matches(`context.target-${kind}`)) {
      const list = byBlock.get(placed.block);
      if (list) list.push({ kind, placed });
      else byBlock.set(placed.block, [{ kind, placed }]);
    }
  for (const [block, list] of byBlock) {
    list.sort((a, b) => a.placed.match.firstToken - b.placed.match.firstToken);
    byBlock.set(
      block,
      list.filter((candidate, index) => !isTitled(candidate, list[index - 1]) && !isTitled(candidate, list[index + 1])),
    );
  }
  return byBlock;
}

/** «Орынбасар Тұрсынов мырза»: whoever has a post is a servant and no critic, however politely named. */
function isTitled({ kind, placed: { match } }: Candidate, beside: Candidate | undefined): boolean {
  if (kind !== 'critic' || match.pattern === '<critic>' || beside?.kind !== 'servant') return false;
  return beside.placed.match.firstToken <= match.lastToken && match.firstToken <= beside.placed.match.lastToken;
}

function nearestInSentence(
  list: readonly Candidate[],
  at: number,
  placed: PlacedMatch,
  accepts: (target: PlacedMatch) => boolean,
): Target | undefined {
  let best: Target | undefined;
  const look = (index: number): boolean => {
    const candidate = list[index];
    if (!candidate || candidate.placed.match.sentence !== placed.match.sentence) return false;
    const target = accepts(candidate.placed) ? relate(candidate, placed) : undefined;
    if (target && (!best || cost(target) < cost(best))) best = target;
    return true;
  };
  for (let index = at, seen = 0; seen < NEIGHBOURS && look(index); index++) seen++;
  for (let index = at - 1, seen = 0; seen < NEIGHBOURS && look(index); index--) seen++;
  return best;
}

function relate({ kind, placed: other }: Candidate, placed: PlacedMatch): Target | undefined {
  const { firstToken, lastToken } = placed.match;
  const { match } = other;
  // The word itself may be a target's name («чинуша»): it says nothing of whom it speaks.
  if (kind === 'they' || (match.firstToken < lastToken && firstToken < match.lastToken)) return undefined;
  const precedes = match.lastToken <= firstToken;
  const [left, right] = precedes ? [match.lastToken, firstToken] : [lastToken, match.firstToken];
  const distance = right - left;
  const border = firstBorder(placed.block, left, right);
  const place = border < 0 ? 'clause' : precedes && border === left && distance <= 8 ? 'relative' : 'sentence';
  return { kind, placed: other, place, precedes, distance };
}

function cost({ place, distance }: Target): number {
  return distance + (place === 'clause' ? 0 : place === 'relative' ? 50 : 100);
}

function lastBefore(
  list: readonly Candidate[],
  at: number,
  placed: PlacedMatch,
  accepts: (target: PlacedMatch) => boolean,
): Target | undefined {
  for (let index = at - 1, seen = 0; seen < NEIGHBOURS * 2 && index >= 0; index--, seen++) {
    const { kind, placed: other } = list[index]!;
    if (placed.match.sentence - other.match.sentence > 2) return undefined;
    if (kind !== 'they' && other.match.sentence < placed.match.sentence && accepts(other))
      return { kind, placed: other, place: 'before', precedes: true, distance: 0 };
  }
  return undefined;
}

/** Candidates looked at on each side: a bound, so that a question never costs a whole paragraph. */
const NEIGHBOURS = 8;

/** The first token in [from, to] that a clause border stands before, -1 for none, within 40 words. */
function firstBorder(block: ScannedBlock, from: number, to: number): number {
  const end = Math.min(to, from + 40, block.tokens.length - 1);
  for (let token = Math.max(from, 1); token <= end; token++)
    if (block.tokens[token]!.joint !== Joint.none) return token;
  return to > end ? end : -1;
}

function lowerBound(list: readonly { placed: PlacedMatch }[], firstToken: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.placed.match.firstToken < firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}
