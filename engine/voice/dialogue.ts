import { parsePersonName } from '../names/index.ts';
import type { Metadata, ScannedBlock, Token } from '../types.ts';
import type { OwnSide } from './ownSide.ts';

/** A stretch of a block said by somebody whose turn it is, in prose offsets. */
export interface Turn {
  readonly start: number;
  readonly end: number;
  readonly voice: 'own' | 'other';
}

type Speaker = 'asks' | 'answers';

/** A label of more words is a sentence with a colon. */
const LONGEST_LABEL = 4;
const LONGEST_TITLED_LABEL = 9;
/** Dashes make a dialogue outside interviews when so many questions are answered. */
const PAIRS_OF_DIALOGUE = 2;
const BLOCKS_BEFORE_QUESTION = 4;
const LONGEST_QUESTION = 45;

const ASKING = new Set(
  (
    'корреспондент журналист вопрос ведущий ведущая интервьюер редакция читатель тілші журналист сұрақ сауал жүргізуші ' +
    'редактор q question interviewer reporter journalist correspondent host moderator anchor к в с'
  ).split(' '),
);
const ANSWERING = new Set('ответ жауап a answer спикер о ж'.split(' '));

/**
 * Whose turn it is, block by block, in interviews and dialogues: by labels
 * («Тілші: …», “Q: …”), by dashes at the start of lines, or, in an interview,
 * by headings and paragraphs that ask. An empty list means that the block is
 * nobody's turn in particular.
 */
export function findTurns(blocks: readonly ScannedBlock[], metadata: Metadata, side: OwnSide): Turn[][] {
  const isInterview = metadata.type?.value === 'interview';
  const shapes = blocks.map(shapeOf);
  const lines = shapes.map(shape => shape.lines);
  const hasDashes = isInterview ? lines.flat().some(line => line.dash) : countAnswered(lines) >= PAIRS_OF_DIALOGUE;
  // Where no question stands near the top, questions are the speaker's own.
  const asksWithoutMarks = lines.slice(0, BLOCKS_BEFORE_QUESTION).some(ofBlock => ofBlock[0]?.question === true);
  let labelled = false;
  let rolesAsk = false;
  let speaker: Speaker | undefined;
  let afterQuestion = false;

  return blocks.map((block, index) => {
    const { posts } = shapes[index]!;
    return lines[index]!.map((line): Turn => {
      const label = labelOf(block, line, { side, posts, expectsNames: labelled || isInterview, rolesAsk });
      if (label !== undefined) {
        labelled = true;
        if (label.byRole && label.speaker === 'asks') rolesAsk = true;
        speaker = label.speaker;
      } else if (labelled) {
        if (line.start === 0 && block.kind === 'heading') speaker = undefined;
      } else if (hasDashes && line.dash) {
        speaker = !afterQuestion && line.question ? 'asks' : 'answers';
        afterQuestion = speaker === 'asks';
      } else if (isInterview && !hasDashes && line.start === 0) {
        const answered = index + 1 < blocks.length;
        const asks = line.question && asksWithoutMarks && answered && isShortQuestion(block);
        speaker = asks && (block.kind === 'heading' || !afterQuestion) ? 'asks' : 'answers';
        afterQuestion = speaker === 'asks';
      } else if (hasDashes && line.start === 0) {
        // A paragraph without a dash goes on with the answer; nobody asks in two paragraphs.
        if (speaker === 'asks') speaker = 'answers';
        afterQuestion = false;
      }
      return { start: line.start, end: line.end, voice: speaker === 'asks' ? 'other' : 'own' };
    });
  });
}

/** A long paragraph that ends with a question is an answer with a flourish. */
function isShortQuestion(block: ScannedBlock): boolean {
  return block.tokens.length <= LONGEST_QUESTION && block.sentences.length <= 3;
}

/** A part of a block that begins with a dash on a new line, or the whole block. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly dash: boolean;
  readonly question: boolean;
  /** The words before a colon that begins the line. */
  readonly label: readonly Token[] | undefined;
}

/** What a block shows of a dialogue by itself. */
interface Shape {
  readonly lines: readonly Line[];
  /** Where posts and bodies are named, in order. */
  readonly posts: readonly number[];
}

/** By the tokens they were read from, which never change: in an editor most blocks stay as they are. */
const known = new WeakMap<readonly Token[], Shape>();

function shapeOf(block: ScannedBlock): Shape {
  let shape = known.get(block.tokens);
  if (shape === undefined) {
    shape = { lines: linesOf(block), posts: postsOf(block) };
    known.set(block.tokens, shape);
  }
  return shape;
}

function linesOf(block: ScannedBlock): Line[] {
  const starts: { offset: number; firstToken: number; dash: boolean }[] = [];
  for (const sentence of block.sentences) {
    const dash = isDash(block.prose, sentence.start);
    const newLine = sentence.start === 0 || block.prose[sentence.start - 1] === '\n';
    if (starts.length === 0 || (newLine && (dash || hasLabelShape(block, sentence.firstToken)))) {
      starts.push({
        offset: starts.length === 0 ? 0 : sentence.start,
        firstToken: sentence.firstToken,
        dash: dash && newLine,
      });
    }
  }
  const lines: Line[] = [];
  let sentence = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1]?.offset ?? block.prose.length;
    let question = false;
    for (; sentence < block.sentences.length && block.sentences[sentence]!.start < end; sentence++) {
      question = block.sentences[sentence]!.question;
    }
    const label = labelTokens(block, start.firstToken);
    lines.push({ start: start.offset, end, dash: start.dash, question, label });
  });
  return lines;
}

function isDash(prose: string, at: number): boolean {
  return (prose[at] === '–' || prose[at] === '—' || prose[at] === '-') && /\s/.test(prose[at + 1] ?? '');
}

function countAnswered(lines: readonly (readonly Line[])[]): number {
  const turns = lines.flat().filter(line => line.dash);
  return turns.filter((line, index) => line.question && turns[index + 1] !== undefined && !turns[index + 1]!.question)
    .length;
}

/** The tokens before a colon that begins the line, if they are few; a name may be followed by a post. */
function labelTokens(block: ScannedBlock, firstToken: number): readonly Token[] | undefined {
  const opensWithName = isCapitalised(block.tokens[firstToken]) && isCapitalised(block.tokens[firstToken + 1]);
  for (let count = 1; count <= (opensWithName ? LONGEST_TITLED_LABEL : LONGEST_LABEL); count++) {
    const token = block.tokens[firstToken + count - 1];
    if (token === undefined) return undefined;
    const next = block.tokens[firstToken + count];
    const gap = block.prose.slice(token.end, next?.start ?? Math.min(block.prose.length, token.end + 3));
    if (/^\s?[)\]*]?[:.]?\s?[:—–]/.test(gap) && gap.includes(':'))
      return block.tokens.slice(firstToken, firstToken + count);
    if (/[;!?]/.test(gap) || (gap.includes(',') && !opensWithName)) return undefined;
  }
  return undefined;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && token.kind === 'word';
}

function hasLabelShape(block: ScannedBlock, firstToken: number): boolean {
  return labelTokens(block, firstToken) !== undefined;
}

interface Label {
  readonly speaker: Speaker;
  /** «Тілші», “Q”: whoever has a name of his own beside it answers. */
  readonly byRole: boolean;
}

interface Scene {
  readonly side: OwnSide;
  /** Where posts and bodies are named in the block. */
  readonly posts: readonly number[];
  readonly expectsNames: boolean;
  /** Somebody asks under the label of a role, so whoever has a name answers. */
  readonly rolesAsk: boolean;
}

function labelOf(block: ScannedBlock, line: Line, scene: Scene): Label | undefined {
  const { side, posts, expectsNames, rolesAsk } = scene;
  const tokens = line.label;
  if (tokens === undefined) return undefined;
  const forms = tokens.map(token => token.word.form);
  if (forms.length <= 2 && forms.some(form => ASKING.has(form))) return { speaker: 'asks', byRole: true };
  if (forms.length <= 2 && forms.some(form => ANSWERING.has(form))) return { speaker: 'answers', byRole: true };
  if (!expectsNames || !tokens.slice(0, 2).every(isCapitalised)) return undefined;
  const answers = { speaker: 'answers', byRole: false } as const;
  const end = tokens.at(-1)!.end;
  if (holdsPost(posts, tokens[0]!.start, end)) return answers;
  if (!tokens.every(isCapitalised)) return undefined;
  if (side.isOwnPerson(parsePersonName(block.prose.slice(tokens[0]!.start, end)))) return answers;
  if (forms.some(form => form.length > 3 && side.namesPost(form))) return answers;
  const isInitials = tokens.length >= 2 && forms.every(form => form.length <= 2);
  if (rolesAsk || (isInitials && side.hasInitials(forms))) return answers;
  return { speaker: 'asks', byRole: false };
}

/** A post or a body in the label: its holder answers for it. Few tokens, so few matches are near. */
function holdsPost(posts: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (posts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < posts.length && posts[low]! < end;
}

function postsOf(block: ScannedBlock): number[] {
  return block.matches
    .filter(match => POST_GROUPS.has(match.group))
    .map(match => match.start)
    .sort((left, right) => left - right);
}

const POST_GROUPS = new Set(['speech.title', 'speech.body', 'speech.on-behalf']);
