import type { PatternSet, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { Joint, type ScannedBlock } from '../../engine/types.ts';

/** Whom a word may be said of. `they` points back to the sentence before. */
export const TARGET_KINDS = ['servant', 'citizen', 'critic', 'addressee', 'they'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

const group = (pattern: string): PatternSet => ({ kk: pattern, ru: pattern, en: pattern });

/** Pattern groups `context.target-…`, one for each kind. */
export const targetPatterns: Readonly<Record<string, PatternSet>> = {
  'target-servant': group('<official>\n<state-body>\n<colleague>'),
  'target-citizen': group('<citizen>'),
  'target-critic': group('<critic>'),
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
}

/**
 * Finds of whom a match speaks: the nearest person or body in its clause, else
 * in its sentence, else, in the two sentences before. Building it costs one
 * pass over the matches; each question then costs a binary search.
 */
export function createTargetFinder(context: RuleContext): (placed: PlacedMatch) => Target | undefined {
  const byBlock = new Map<ScannedBlock, { kind: TargetKind; placed: PlacedMatch }[]>();
  for (const kind of TARGET_KINDS)
    for (const placed of context.matches(`context.target-${kind}`)) {
      const list = byBlock.get(placed.block);
      if (list) list.push({ kind, placed });
      else byBlock.set(placed.block, [{ kind, placed }]);
    }
  for (const list of byBlock.values()) list.sort((a, b) => a.placed.match.firstToken - b.placed.match.firstToken);

  return placed => {
    const list = byBlock.get(placed.block) ?? [];
    const { firstToken, lastToken, sentence } = placed.match;
    const at = lowerBound(list, firstToken);
    let best: { kind: TargetKind; placed: PlacedMatch } | undefined;
    let cost = Number.POSITIVE_INFINITY;
    const consider = (index: number): boolean => {
      const candidate = list[index];
      if (!candidate || candidate.placed.match.sentence !== sentence) return false;
      const { match } = candidate.placed;
      // The word itself may be a target's name too («чинуша»): it says nothing of whom it speaks.
      if (match.firstToken < lastToken && firstToken < match.lastToken) return true;
      if (candidate.kind === 'they') return true;
      const after = match.firstToken >= lastToken;
      const [left, right] = after ? [lastToken, match.firstToken] : [match.lastToken, firstToken];
      const value = right - left + (bordersBetween(placed.block, left, right) ? 100 : 0);
      if (value < cost) [best, cost] = [candidate, value];
      return true;
    };
    for (let index = at, seen = 0; seen < NEIGHBOURS && consider(index); index++) seen++;
    for (let index = at - 1, seen = 0; seen < NEIGHBOURS && consider(index); index--) seen++;
    if (!best) {
      for (let index = at - 1, seen = 0; seen < NEIGHBOURS * 2 && index >= 0 && !best; index--, seen++) {
        const candidate = list[index]!;
        if (sentence - candidate.placed.match.sentence > 2) break;
        if (candidate.kind !== 'they' && candidate.placed.match.sentence < sentence) best = candidate;
      }
    }
    return best && best.kind !== 'they' ? { kind: best.kind, placed: best.placed } : undefined;
  };
}

/** Candidates looked at on each side: a bound, so that a question never costs a whole paragraph. */
const NEIGHBOURS = 8;

function bordersBetween(block: ScannedBlock, from: number, to: number): boolean {
  const end = Math.min(to, from + 40);
  for (let token = from; token <= end && token < block.tokens.length; token++)
    if (token > 0 && block.tokens[token]!.joint !== Joint.none) return true;
  return to > end;
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

/** Words after a predicate that do not make it an attribute of something else. */
const CLOSING = new Set(
  `деп деген екен ғой болып болған боп болды болар шығар адам адамдар кісі және мен бен пен да де та те и или да же просто вообще
  человек люди and or but as than at in`.split(/\s+/),
);

/** Whether nothing follows the match in its clause that its last word could belong to. */
export function closesClause({ block, match }: PlacedMatch): boolean {
  const next = block.tokens[match.lastToken];
  return !next || next.joint !== Joint.none || CLOSING.has(next.word.form);
}
