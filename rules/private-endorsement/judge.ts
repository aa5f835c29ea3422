import type { Excuse, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { Joint, type Match, type QuotedSpan, type ScannedBlock, type Span } from '../../engine/types.ts';
import { wholeClauses } from '../shared/passage.ts';
import { type BySentence, firstAtOrAfter, matchesBySentence } from '../shared/places.ts';

/** A business and the words that seek custom for it; the span covers both. */
export interface Pitch extends Span {
  readonly push: PlacedMatch;
  readonly evidence: readonly string[];
}

/** The name of a business: token range in its block, half-open, prose range and sentence. */
interface Name extends Span {
  /** Whether a word says that it is a business: a shop, a product, a brother's farm. */
  readonly typed: boolean;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Words between a business and what is said for it. */
const REACH = 20;
/** Words of a sentence that says no more than “Warmly recommended”. */
const ELLIPTICAL = 5;
/** Words of a name in quotation marks. */
const LONGEST_NAME = 5;
/** Matches of one sentence looked at: a sentence without end must not cost its square. */
const LIMIT = 40;

/** Finds businesses recommended in the sentence that names them or in the one beside it. */
export function* findPitches(context: RuleContext, unless: readonly Excuse[]): Iterable<Pitch> {
  if (isPrivate(context)) return;
  const namesOf = createNameFinder(context);
  const back = matchesBySentence(context.matches('there'));
  const bids = context.matches('bid').filter(opensClause);
  for (const push of [...context.matches('push'), ...bids]) {
    if (push.voice !== 'own') continue;
    const weak = push.match.group.endsWith('.bid');
    const find: NameFinder = (of, offset) => namesOf(of, offset)[weak ? 'typed' : 'all'];
    const name = nearest(push, find(push, 0)) ?? nameBeside(push, find, back);
    if (!name || isDenied(push) || unless.some(excuse => context.excused(push, excuse))) continue;
    const passage = wholeClauses(push.block, {
      start: Math.min(name.start, push.match.start),
      end: Math.max(name.end, push.match.end),
    });
    yield {
      push,
      ...context.sourceSpan(push.block, passage.start, passage.end),
      evidence: evidence(push, name),
    };
  }
}

/** A private person's own page that names no post lends no office to anybody. */
function isPrivate({ statement: { metadata } }: RuleContext): boolean {
  const { author, speaker, body } = metadata;
  return author?.capacity?.value === 'private' && !author.position && !speaker?.position && !body;
}

/** The name in the two sentences before, when this one takes it up or is too short to speak of anything else. */
function nameBeside(push: PlacedMatch, namesOf: NameFinder, back: BySentence): Name | undefined {
  const short = push.sentence.lastToken - push.sentence.firstToken <= ELLIPTICAL;
  if (!short && back(push.blockIndex, push.match.sentence).length === 0) return undefined;
  return namesOf(push, -1).at(-1) ?? namesOf(push, -2).at(-1);
}

function nearest({ match, block }: PlacedMatch, names: readonly Name[]): Name | undefined {
  let best: Name | undefined;
  let least = REACH + 1;
  for (const name of names.slice(0, LIMIT)) {
    // A name is no recommendation of itself («наш партнёр»), but the words around it may be.
    if (match.firstToken >= name.firstToken && match.lastToken <= name.lastToken) continue;
    const apart = Math.max(name.firstToken - match.lastToken, match.firstToken - name.lastToken, 0);
    if (apart < least && !isRefused(block, match, name)) {
      best = name;
      least = apart;
    }
  }
  return best;
}

/** «Не советую», “I do not recommend”, «кеңес бермеймін»: the advice itself is denied. */
function isDenied({ match, block }: PlacedMatch): boolean {
  if (match.language === 'kk') return block.tokens[match.lastToken]?.word.form.startsWith('емес') === true;
  const before = block.tokens[match.firstToken - 1]?.word.form ?? '';
  return match.firstToken > 0 && REFUSALS.has(before);
}

/** “We advise you not to use …”: a refusal stands between the advice and the name. */
function isRefused(block: ScannedBlock, match: Match, name: Name): boolean {
  for (let token = match.lastToken; token < name.firstToken; token++)
    if (REFUSALS.has(block.tokens[token]!.word.form)) return true;
  return false;
}

const REFUSALS = new Set(['not', 'never', 'against', 'avoid', "don't", 'не', 'ни', 'против']);

/** An English bare verb is an order where its clause opens, or after such words. */
function opensClause({ match, block, sentence }: PlacedMatch): boolean {
  if (match.language !== 'en') return true;
  const first = block.tokens[match.firstToken]!;
  if (match.firstToken === sentence.firstToken || first.joint !== Joint.none) return true;
  return BEFORE_ORDERS.has(block.tokens[match.firstToken - 1]!.word.form);
}

const BEFORE_ORDERS = new Set('please do and or so just then always now also should must only simply'.split(' '));

type NameFinder = (push: PlacedMatch, offset: number) => readonly Name[];

/** Names of businesses in the push's sentence, or in one `offset` sentences from it: all, and those that a word types. */
function createNameFinder(
  context: RuleContext,
): (push: PlacedMatch, offset: number) => { readonly all: readonly Name[]; readonly typed: readonly Name[] } {
  const firms = matchesBySentence([...context.matches('firm'), ...context.matches('own')]);
  const places = matchesBySentence(context.matches('place'));
  const publicNames = matchesBySentence(context.matches('public'));
  const known = new Map<string, { readonly all: readonly Name[]; readonly typed: readonly Name[] }>();
  return ({ block, blockIndex, match }, offset) => {
    const sentence = match.sentence + offset;
    const key = `${blockIndex} ${sentence}`;
    let names = known.get(key);
    if (!names) {
      const quoted = quotedNames(block, sentence, publicNames(blockIndex, sentence));
      const typed = firms(blockIndex, sentence).map(({ match: firm }) => ({ ...place(firm), typed: true }));
      const untyped = places(blockIndex, sentence).map(({ match: named }) => ({ ...place(named), typed: false }));
      names = { all: [...typed, ...untyped, ...quoted], typed };
      known.set(key, names);
    }
    return names;
  };
}

/** Names between quotation marks that no word beside them says to be a programme, a school, a newspaper. */
function quotedNames(block: ScannedBlock, index: number, publicNames: readonly PlacedMatch[]): Name[] {
  const sentence = block.sentences[index];
  if (!sentence) return [];
  const names: Name[] = [];
  const first = firstAtOrAfter(block.quoted, sentence.start, startOf);
  for (let at = first; at < block.quoted.length && block.quoted[at]!.start < sentence.end; at++) {
    const { start, end } = block.quoted[at]!;
    const firstToken = firstAtOrAfter(block.tokens, start, startOf);
    const lastToken = firstAtOrAfter(block.tokens, end, startOf);
    const opening = block.tokens[firstToken];
    if (!opening || opening.shape === 'lower' || opening.kind !== 'word') continue;
    if (lastToken <= firstToken || lastToken - firstToken > LONGEST_NAME) continue;
    if (publicNames.slice(0, LIMIT).some(({ match }) => touches(block, match, firstToken, lastToken))) continue;
    names.push({ start, end, firstToken, lastToken, typed: false });
  }
  return names;
}

/** Whether the words of a kind stand right before or right after the name, or inside it. */
function touches({ tokens }: ScannedBlock, kind: Match, nameFirst: number, nameLast: number): boolean {
  const { firstToken: first, lastToken: last, language } = kind;
  if (last === nameFirst) return tokens[nameFirst]!.joint === Joint.none;
  // «Жарқын жол», партия проверенная: the kind may follow as an apposition.
  if (first === nameLast) return true;
  // «Жасыл ел» жастар бағдарламасы: Kazakh and English put an attribute between.
  if (first === nameLast + 1 && language !== 'ru') return tokens[nameLast]!.joint === Joint.none;
  return first === nameFirst && last === nameLast;
}

function place({ start, end, firstToken, lastToken }: Match): Omit<Name, 'typed'> {
  return { start, end, firstToken, lastToken };
}

function startOf({ start }: Pick<QuotedSpan, 'start'>): number {
  return start;
}

function evidence(push: PlacedMatch, name: Name): string[] {
  const { prose } = push.block;
  const { match } = push;
  return [
    `${match.group} [${match.language}] “${prose.slice(match.start, match.end)}” for “${prose.slice(name.start, name.end)}” ← ${match.pattern}`,
    `voice: ${push.voice}`,
  ];
}
