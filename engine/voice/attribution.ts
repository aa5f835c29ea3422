import { Feature } from '../features.ts';
import { Joint, type Match, type ScannedBlock } from '../types.ts';
import { formAt, sameClause } from './clause.ts';
import { type BlockFacts, ofGroup, type Source } from './facts.ts';
import type { OwnSide } from './ownSide.ts';
import { createSpeakers, OURS, type Speakers } from './speakers.ts';
import { distance, genitiveOf, nearPronoun, subjectOf } from './subjects.ts';

/** Whose words they are, and the words that say so. */
export interface Attribution {
  readonly voice: 'own' | 'other';
  /** Token range of the speaker, where one is named. */
  readonly speaker?: { readonly firstToken: number; readonly lastToken: number };
  /** Token of the verb or phrase that attributes. */
  readonly at: number;
}

export interface Attributor extends Speakers {
  /** Who says what the match of a saying verb or phrase introduces; undefined when nobody can be found. */
  sayer(facts: BlockFacts, sentence: number, saying: Match): Attribution | undefined;
  /** The attribution in a sentence that stands nearest to the token. */
  nearest(facts: BlockFacts, sentence: number, token: number): Attribution | undefined;
}

const POSSESSIVES = new Set('его ее их него нее них оның олардың his her their him them'.split(' '));
const ATTRIBUTING = ['saying-first', 'impersonal', 'according', 'saying-third', 'content-before'];
/** So many candidates for an attribution are tried. */
const TRIES = 4;

/** For one statement, read from its start: who spoke last is remembered for «он добавил». */
export function createAttributor(side: OwnSide): Attributor {
  const speakers = createSpeakers(side);
  let last: 'own' | 'other' | undefined;

  const found = (facts: BlockFacts, sentence: number, source: Source, at: number): Attribution => {
    const voice = speakers.voiceOf(facts, sentence, source);
    last = voice;
    return { voice, speaker: { firstToken: source.firstToken, lastToken: source.lastToken }, at };
  };

  const sayer = (facts: BlockFacts, sentence: number, saying: Match): Attribution | undefined => {
    const { block } = facts;
    const at = saying.firstToken;
    if (saying.group === 'speech.saying-first') return { voice: 'own', at };
    if (saying.group === 'speech.impersonal') return { voice: 'other', at };
    if (saying.group === 'speech.according') {
      const beside = saying.language === 'kk' ? formAt(block, at - 1) : formAt(block, saying.lastToken);
      if (POSSESSIVES.has(beside)) return { voice: last ?? 'other', at };
      if (OURS.has(beside)) return { voice: 'own', at };
      const source = genitiveOf(facts, sentence, saying) ?? subjectOf(facts, sentence, saying);
      if (source !== undefined) return found(facts, sentence, source, at);
      // «По оценке на март»: an estimate is not yet somebody's word.
      return ESTIMATES.has(formAt(block, saying.lastToken - 1)) ? undefined : { voice: 'other', at };
    }
    if ((saying.features & Feature.first) !== 0 || saysItself(facts, sentence, saying)) return { voice: 'own', at };
    const source = subjectOf(facts, sentence, saying);
    const pronoun = nearPronoun(block, saying);
    if (source !== undefined && !(pronoun && distance(source, saying) > 2)) return found(facts, sentence, source, at);
    if (pronoun && last !== undefined) return { voice: last, at };
    const oblique = facts.sentences[sentence]!.sources.find(
      other => (other.kind === 'body' || other.kind === 'publication') && sameClause(block, other.firstToken, at),
    );
    if (oblique !== undefined) return found(facts, sentence, oblique, at);
    return besideUnknownName(block, sentence, saying) ? { voice: 'other', at } : undefined;
  };

  const nearest = (facts: BlockFacts, sentence: number, token: number): Attribution | undefined => {
    const candidates = ATTRIBUTING.flatMap(group => ofGroup(facts.sentences[sentence], group)).sort(
      (left, right) => Math.abs(left.firstToken - token) - Math.abs(right.firstToken - token),
    );
    for (const candidate of candidates.slice(0, TRIES)) {
      const attribution = sayer(facts, sentence, candidate);
      if (attribution !== undefined) return attribution;
    }
    return undefined;
  };

  return { ...speakers, sayer, nearest };
}

/** «… деп ойлаймын»: the verb after «деп» shows the first person. */
function saysItself(facts: BlockFacts, sentence: number, saying: Match): boolean {
  if (saying.group !== 'speech.content-before') return false;
  return ofGroup(facts.sentences[sentence], 'saying-first').some(
    own => own.firstToken >= saying.firstToken && own.firstToken - saying.firstToken <= 3,
  );
}

const ESTIMATES = new Set('оценке сообщению сообщениям мәліметінше дерегінше болжамынша хабарлауынша'.split(' '));

/** A capitalised word that no list knows stands right beside the verb: “Kent calls a steward …”. */
function besideUnknownName(block: ScannedBlock, sentence: number, saying: Match): boolean {
  const before = block.tokens[saying.firstToken - 1];
  const after = block.tokens[saying.lastToken];
  const { firstToken } = block.sentences[sentence]!;
  const isName = (token: typeof before): boolean =>
    token !== undefined && token.shape === 'capitalised' && token.end - token.start > 2;
  if (saying.firstToken - 1 > firstToken && isName(before)) return true;
  return saying.language !== 'en' && isName(after) && after!.joint === Joint.none;
}
