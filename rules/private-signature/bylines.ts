import { findPeople, type PersonMention } from '../../engine/names/index.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock, Sentence, Span } from '../../engine/types.ts';
import { type BySentence, firstAtOrAfter, matchesBySentence } from '../shared/places.ts';
import { joinSegments, segment } from './segments.ts';

/** A piece of a by-line that shows the office: «директор департамента Министерства финансов». */
export interface BylinePart {
  readonly span: Span;
  readonly evidence: readonly string[];
}

/** By-lines stand at the head and at the foot of a piece. */
const EDGE_BLOCKS = 4;
/** In tokens: longer sentences are prose. */
const LONGEST_BYLINE = 32;
const LONGEST_BIOGRAPHY = 18;
const LONGEST_LETTERHEAD = 10;

/** Parts of by-lines and signatures that name a post or a state body, in order. */
export function findBylines(context: RuleContext): BylinePart[] {
  const { blocks } = context.statement;
  const words = Object.fromEntries(GROUPS.map(group => [group, matchesBySentence(context.matches(group))])) as Words;
  return blocks.flatMap((block, index) => {
    const isEdge = index < EDGE_BLOCKS || index >= blocks.length - EDGE_BLOCKS;
    let people: readonly PersonMention[] | undefined;
    const peopleOnce = () => (people ??= findPeople(block, authorNames(context)));
    return block.sentences.flatMap((sentence, at) =>
      partsOf(context, group => words[group](index, at), block, index, sentence, isEdge, peopleOnce),
    );
  });
}

const GROUPS = ['label', 'post', 'body', 'aside', 'academy'] as const;
type Group = (typeof GROUPS)[number];
type Words = Readonly<Record<Group, BySentence>>;

function partsOf(
  context: RuleContext,
  inside: (group: Group) => readonly PlacedMatch[],
  block: ScannedBlock,
  blockIndex: number,
  sentence: Sentence,
  isEdge: boolean,
  peopleOfBlock: () => readonly PersonMention[],
): BylinePart[] {
  const labels = inside('label').filter(placed => placed.match.firstToken - sentence.firstToken <= 1);
  if (!isEdge && labels.length === 0) return [];
  if (sentence.lastToken - sentence.firstToken > LONGEST_BYLINE) return [];
  const offices = [...inside('post'), ...inside('body')];
  if (offices.length === 0 || inside('aside').length > 0) return [];
  // A university's department is no state body: only a post of the state's service counts there.
  const academic = inside('academy').length > 0;
  const people = inSentence(peopleOfBlock(), sentence);
  if (!isByline(context, block, blockIndex, sentence, labels, people, offices)) return [];
  const segments = joinSegments(
    block,
    offices.map(placed => segment(block, sentence, placed, people, labels)),
    people,
  );
  return segments
    .filter(({ text }) => !academic || !hasAcademy(inside('academy'), text))
    .map(({ text }) => ({
      span: context.sourceSpan(block, text.start, text.end),
      evidence: offices.map(placed => placed.match.pattern),
    }));
}

function inSentence(people: readonly PersonMention[], { firstToken, lastToken }: Sentence): PersonMention[] {
  const found: PersonMention[] = [];
  for (let index = firstAtOrAfter(people, firstToken, person => person.firstToken); index < people.length; index++) {
    const person = people[index]!;
    if (person.lastToken > lastToken) break;
    found.push(person);
  }
  return found;
}

function hasAcademy(matches: readonly PlacedMatch[], part: Span): boolean {
  return matches.some(({ match }) => match.start >= part.start && match.end <= part.end);
}

function isByline(
  context: RuleContext,
  block: ScannedBlock,
  blockIndex: number,
  sentence: Sentence,
  labels: readonly PlacedMatch[],
  people: readonly PersonMention[],
  offices: readonly PlacedMatch[],
): boolean {
  const length = sentence.lastToken - sentence.firstToken;
  const first = people[0];
  if (labels.length > 0) return people.length > 0 || (length <= LONGEST_BIOGRAPHY && labels.some(isLabelling));
  const opens = Math.min(...offices.map(placed => placed.match.firstToken)) - sentence.firstToken <= 2;
  if (!first)
    return opens && (standsByName(context, block, blockIndex) || isLetterhead(context, block, blockIndex, offices));
  if (first.firstToken - sentence.firstToken <= 1)
    return length <= LONGEST_BIOGRAPHY && (first.lastToken === sentence.lastToken || isSetOff(block, first));
  const last = people.at(-1);
  return opens && length <= LONGEST_BIOGRAPHY && last?.lastToken === sentence.lastToken;
}

function authorNames({ statement: { metadata } }: RuleContext): string[] {
  return metadata.author?.name ? [metadata.author.name.value] : [];
}

/** A comma, dash, bracket or line break after the name. */
function isSetOff(block: ScannedBlock, person: PersonMention): boolean {
  const next = block.tokens[person.lastToken];
  const gap = block.prose.slice(person.end, next?.start ?? block.prose.length);
  return /[,;(\n–—]/u.test(gap) || gap.includes(' - ');
}

/** A short line of a post or a body right above or below a line that is a name. */
function standsByName(context: RuleContext, block: ScannedBlock, blockIndex: number): boolean {
  if (block.kind === 'heading' || block.tokens.length > LONGEST_BIOGRAPHY || isProse(block)) return false;
  const { blocks } = context.statement;
  return [blocks[blockIndex - 1], blocks[blockIndex + 1]].some(
    neighbour =>
      neighbour !== undefined &&
      neighbour.tokens.length <= 4 &&
      findPeople(neighbour, authorNames(context)).length === 1,
  );
}

/** A colon or a dash stands after the label: «Автор – …». */
function isLabelling({ block, match }: PlacedMatch): boolean {
  const after = block.prose.slice(match.end, match.end + 3).trimStart();
  return ':–—'.includes(after[0] ?? ' ');
}

/** Lines of a by-line do not end as sentences do. */
function isProse({ prose }: ScannedBlock): boolean {
  return '.!?…'.includes(prose.trimEnd().at(-1) ?? ' ');
}

/** A line at the very head that is a body's name and nothing else, over a piece that a person signs. */
function isLetterhead(
  context: RuleContext,
  block: ScannedBlock,
  blockIndex: number,
  offices: readonly PlacedMatch[],
): boolean {
  const { blocks, metadata } = context.statement;
  const isName = block.tokens.length <= LONGEST_LETTERHEAD && !isProse(block);
  const opens = offices.some(({ match }) => match.firstToken === 0);
  if (blockIndex > 0 || !isName || !opens || context.matches('product').length > 0) return false;
  if (block.kind === 'heading' && metadata.body?.value.toLowerCase() !== block.prose.toLowerCase()) return false;
  const edges = [...blocks.slice(0, EDGE_BLOCKS), ...blocks.slice(-EDGE_BLOCKS)];
  return (
    metadata.author?.name !== undefined || edges.some(each => each.tokens.length <= 6 && findPeople(each).length > 0)
  );
}
