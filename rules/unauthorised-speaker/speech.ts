import { findPeople, isNominative, type PersonMention } from '../../engine/names/index.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { type BodySettings, Joint, type ScannedBlock } from '../../engine/types.ts';
import { type ByBlock, firstAtOrAfter } from '../shared/places.ts';
import { type Affiliation, type Post, postOf, readPostWords } from './affiliation.ts';
import { registered } from './registry.ts';

/** A person's name in the text, with the post beside it. */
export interface Mention {
  readonly person: PersonMention;
  readonly block: ScannedBlock;
  readonly blockIndex: number;
  readonly post: Post;
}

/** A passage in which a named person speaks. */
export interface SpeechAct {
  readonly mention: Mention;
  readonly cue: PlacedMatch | undefined;
  readonly manner: 'announces' | 'tells' | 'label' | 'behalf' | 'by-words';
}

/** In tokens, between a name and its verb. */
const FARTHEST = 14;
/** In tokens, with the post between them. */
const REACH = 32;

export function findMentions(context: RuleContext, body: BodySettings): Mention[] {
  const { author, speaker } = context.statement.metadata;
  const known = [author?.name?.value, speaker?.name?.value, ...registered(body).map(person => person.name)];
  const names = known.filter(name => name !== undefined);
  const words = readPostWords(context);
  return context.statement.blocks.flatMap((block, blockIndex) =>
    findPeople(block, names).map(person => ({
      person,
      block,
      blockIndex,
      post: postOf(words, body, block, blockIndex, person),
    })),
  );
}

/** Mentions by block, in order. */
export function mentionsByBlock(mentions: readonly Mention[]): ByBlock<Mention> {
  const blocks = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = blocks.get(mention.blockIndex);
    if (list) list.push(mention);
    else blocks.set(mention.blockIndex, [mention]);
  }
  return blocks;
}

/** All passages in which one of the people speaks, in the text's order. */
export function findSpeech(context: RuleContext, mentions: readonly Mention[]): SpeechAct[] {
  const acts: SpeechAct[] = [];
  const nearby = mentionsByBlock(mentions);
  const add = (group: string, manner: SpeechAct['manner']) => {
    for (const cue of context.matches(group)) {
      const mention = subjectOf(cue, nearby, manner);
      if (mention) acts.push({ mention, cue, manner });
    }
  };
  add('say', 'announces');
  add('tell', 'tells');
  add('by-words', 'by-words');
  for (const mention of mentions) if (isLabel(mention)) acts.push({ mention, cue: undefined, manner: 'label' });
  return acts.sort(
    (a, b) => a.mention.blockIndex - b.mention.blockIndex || a.mention.person.start - b.mention.person.start,
  );
}

/** Who does what the cue says: the nearest name in its sentence that can be the subject. */
export function subjectOf(
  cue: PlacedMatch,
  mentions: ByBlock<Mention>,
  manner: SpeechAct['manner'],
): Mention | undefined {
  const list = mentions.get(cue.blockIndex) ?? [];
  const isQuoted = quotedAt(cue.block, cue.match.start);
  let nearest: Mention | undefined;
  const from = firstAtOrAfter(list, cue.match.firstToken - REACH, ({ person }) => person.firstToken);
  for (let index = from; index < list.length; index++) {
    const mention = list[index]!;
    if (mention.person.firstToken > cue.match.lastToken + REACH) break;
    if (!inSentence(cue, mention) || quotedAt(mention.block, mention.person.start) !== isQuoted) continue;
    if (manner === 'by-words' ? !standsAtWords(cue, mention) : !isNominative(mention.person.name)) continue;
    if (distance(cue, mention) > FARTHEST) continue;
    if (!nearest || distance(cue, mention) < distance(cue, nearest)) nearest = mention;
  }
  return nearest;
}

function inSentence({ sentence }: PlacedMatch, { person }: Mention): boolean {
  return person.firstToken >= sentence.firstToken && person.lastToken <= sentence.lastToken;
}

/** From the verb to the post and the name, which are one phrase. */
function distance({ match }: PlacedMatch, { post, person }: Mention): number {
  const first = Math.min(post.phrase.firstToken, person.firstToken);
  const last = Math.max(post.phrase.lastToken, person.lastToken);
  if (match.firstToken >= last) return match.firstToken - last;
  return match.lastToken <= first ? first - match.lastToken : 0;
}

function standsAtWords({ match }: PlacedMatch, { person }: Mention): boolean {
  return match.language === 'kk' ? person.lastToken <= match.firstToken : person.firstToken >= match.lastToken;
}

function quotedAt({ quoted }: ScannedBlock, offset: number): boolean {
  const after = firstAtOrAfter(quoted, offset + 1, ({ start }) => start);
  // Quotations nest two deep at most.
  return [quoted[after - 1], quoted[after - 2]].some(span => span !== undefined && offset < span.end);
}

/** «Ерлан Сапаров: …» at the beginning of a sentence, a paragraph or a heading. */
function isLabel({ person, block, post }: Mention): boolean {
  const first = Math.min(post.phrase.firstToken, person.firstToken);
  const opens = first <= 1 || block.tokens[first]?.joint === Joint.sentence;
  const end = Math.max(person.end, block.tokens[post.phrase.lastToken - 1]?.end ?? 0);
  return (
    opens &&
    block.prose
      .slice(end, end + 3)
      .trimStart()
      .startsWith(':')
  );
}

/** What a person is to the body, by all the places where the name stands. */
export function joinAffiliations(mentions: readonly Mention[]): Affiliation {
  const all = mentions.map(mention => mention.post.affiliation);
  return all.find(each => each !== 'unknown') ?? 'unknown';
}
