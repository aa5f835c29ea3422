import { Feature } from '../../engine/features.ts';
import type { Excuse, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { Joint, type Span } from '../../engine/types.ts';
import { closesClause, maybeSubject } from '../shared/clause.ts';
import { wholeClauses } from '../shared/passage.ts';
import { type BySentence, matchesBySentence } from '../shared/places.ts';

/** Contempt for a group: what is said, and the source span of it with the group's name. */
export interface Scorn extends Span {
  readonly scorn: PlacedMatch;
  /** Words that belittle only in a sentence of this tone: a person decides. */
  readonly weak?: boolean;
  readonly evidence: readonly string[];
}

/** Words between contempt and the group it is meant for, in one sentence. */
const REACH = 24;
/** Words between contempt and the pronoun that takes up the group of the sentence before. */
const PRONOUN_REACH = 10;
/** Words before contempt without a subject, which then belongs to the sentence before. */
const OPENING = { kk: 4, ru: 2, en: 0 } as const;
/** Words between a group and the fault that is ascribed to it. */
const VICE_REACH = 6;
/** Matches of one sentence looked at: a sentence without end must not cost its square. */
const LIMIT = 40;

/** Finds belittling words and the group that they are said of, in the same sentence or in the one before. */
export function* findScorn(context: RuleContext, unless: readonly Excuse[]): Iterable<Scorn> {
  const targets = matchesBySentence(context.matches('target'));
  const pronouns = matchesBySentence(context.matches('they'));
  for (const scorn of context.matches('scorn')) {
    if (scorn.voice !== 'own' || isDenied(scorn)) continue;
    const partner = findPartner(scorn, targets, pronouns);
    if (partner && !unless.some(excuse => context.excused(scorn, excuse))) yield join(context, scorn, partner);
  }
  for (const soft of context.matches('soft')) {
    if (soft.voice !== 'own' || isDenied(soft) || isOfficial(context, soft)) continue;
    const partner = findPartner(soft, targets, pronouns);
    // «Пенсионеров обманывают»: whoever suffers a misdeed does not do it.
    if (!partner || (soft.match.pattern.startsWith('<misdeed>') && !maybeSubject(partner))) continue;
    if (soft.match.pattern === '<trait>' && !isBeside(soft, partner)) continue;
    if (!unless.some(excuse => context.excused(soft, excuse))) yield { ...join(context, soft, partner), weak: true };
  }
  for (const vice of context.matches('vice')) {
    if (vice.voice !== 'own' || !isPredicate(vice) || isDenied(vice)) continue;
    const subject = nearest(vice, targets, VICE_REACH);
    if (!subject || !isPluralSubject(subject) || !inOneClause(subject, vice)) continue;
    if (!unless.some(excuse => context.excused(vice, excuse))) yield join(context, vice, subject);
  }
}

/** A trait is ascribed to what stands near it in its clause. */
function isBeside(trait: PlacedMatch, partner: PlacedMatch): boolean {
  if (trait === partner || trait.match.sentence !== partner.match.sentence) return false;
  const [left, right] = trait.match.firstToken < partner.match.firstToken ? [trait, partner] : [partner, trait];
  if (right.match.firstToken - left.match.lastToken > VICE_REACH) return false;
  for (let token = left.match.lastToken; token <= right.match.firstToken; token++)
    if (trait.block.tokens[token]!.joint !== Joint.none) return false;
  return true;
}

/** Laws, figures, help and cases are told in words of their own; a number is a figure. */
function isOfficial(context: RuleContext, placed: PlacedMatch): boolean {
  if (context.excused(placed, { group: 'tone', within: 'sentence' })) return true;
  const { firstToken, lastToken } = placed.sentence;
  for (let token = firstToken; token < Math.min(lastToken, firstToken + 2 * REACH); token++)
    if (placed.block.tokens[token]!.kind === 'number') return true;
  return false;
}

const NOT = {
  ru: new Set(['не', 'ни', 'вовсе', 'отнюдь', 'никакой', 'никакие']),
  en: new Set(['not', 'never', 'no', "isn't", "aren't", 'hardly', 'neither', 'nor']),
};

/**
 * Whether the contempt itself is denied («не лентяи», «надан емес»). Negation
 * elsewhere in the clause is often part of it: «не умеют», «білмейді».
 */
function isDenied({ match, block, sentence }: PlacedMatch): boolean {
  if (match.language === 'kk')
    return block.tokens[match.lastToken]?.word.form.startsWith('емес') === true && !match.pattern.includes('емес');
  for (let token = match.firstToken - 1; token >= Math.max(match.firstToken - 2, sentence.firstToken); token--) {
    if (NOT[match.language].has(block.tokens[token]!.word.form)) return true;
    if (block.tokens[token + 1]!.joint !== Joint.none) return false;
  }
  return false;
}

function findPartner(scorn: PlacedMatch, targets: BySentence, pronouns: BySentence): PlacedMatch | undefined {
  const here = nearest(scorn, targets, REACH);
  if (here) return here;
  const { match, sentence, blockIndex } = scorn;
  if (match.sentence === 0 || targets(blockIndex, match.sentence - 1).length === 0) return undefined;
  const opens =
    match.lastToken - match.firstToken > 1 && match.firstToken - sentence.firstToken < OPENING[match.language];
  return nearest(scorn, pronouns, PRONOUN_REACH) ?? (opens ? scorn : undefined);
}

/** The match nearest to the given one in its sentence, at most `reach` words off. */
function nearest({ match, blockIndex }: PlacedMatch, candidates: BySentence, reach: number): PlacedMatch | undefined {
  let best: PlacedMatch | undefined;
  let least = reach + 1;
  for (const other of candidates(blockIndex, match.sentence).slice(0, LIMIT)) {
    const apart = Math.max(other.match.firstToken - match.lastToken, match.firstToken - other.match.lastToken, 0);
    if (apart >= least) continue;
    best = other;
    least = apart;
  }
  return best;
}

function isPredicate(vice: PlacedMatch): boolean {
  const { features, language } = vice.match;
  const shown = Feature.nominative | Feature.shortForm;
  if (language === 'ru' && (features & shown) === 0) return false;
  if (language === 'kk' && (features & CASES) !== 0) return false;
  return closesClause(vice);
}

const CASES =
  Feature.genitive | Feature.dative | Feature.accusative | Feature.locative | Feature.ablative | Feature.possessive;

function isPluralSubject({ match }: PlacedMatch): boolean {
  if ((match.features & Feature.plural) === 0) return false;
  return match.language === 'kk' ? (match.features & CASES) === 0 : (match.features & Feature.nominative) !== 0;
}

function inOneClause(subject: PlacedMatch, vice: PlacedMatch): boolean {
  if (subject.match.lastToken > vice.match.firstToken) return false;
  for (let token = subject.match.lastToken; token <= vice.match.firstToken; token++)
    if (vice.block.tokens[token]!.joint !== Joint.none) return false;
  return true;
}

function join(context: RuleContext, scorn: PlacedMatch, partner: PlacedMatch): Scorn {
  const text = (placed: PlacedMatch) => placed.block.prose.slice(placed.match.start, placed.match.end);
  const passage = wholeClauses(scorn.block, {
    start: Math.min(scorn.match.start, partner.match.start),
    end: Math.max(scorn.match.end, partner.match.end),
  });
  return {
    scorn,
    ...context.sourceSpan(scorn.block, passage.start, passage.end),
    evidence: [
      `${scorn.match.group} [${scorn.match.language}] “${text(scorn)}” of “${text(partner)}” ← ${scorn.match.pattern}`,
      `voice: ${scorn.voice}`,
    ],
  };
}
