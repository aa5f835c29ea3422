import { Feature } from '../../engine/features.ts';
import type { PersonMention, TokenRange } from '../../engine/names/index.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { BodySettings, ScannedBlock } from '../../engine/types.ts';
import { type ByBlock, matchesByBlock, matchesInTokens } from '../shared/places.ts';
import { allNames } from './registry.ts';

/**
 * What a person is to the body, by the words beside the name: `lead` holds a
 * post from which people speak for it, `staff` serves in it, `outsider` speaks
 * for somebody else, `unknown` stands without a post.
 */
export type Affiliation = 'lead' | 'staff' | 'outsider' | 'unknown';

/** Beginnings of the words for bodies, the widest first; a lower one may be a part of a higher one. */
const RANKS: readonly (readonly string[])[] = [
  ['министр', 'министерств', 'minist', 'агентств', 'агентті', 'agency'],
  ['комитет', 'committee'],
  ['департамент', 'department', 'управлени', 'басқарма', 'directorate', 'инспекци', 'inspectorate'],
  ['отдел', 'бөлім', 'division', 'unit', 'аппарат', 'office'],
  ['сектор', 'sector', 'пресс', 'баспасөз', 'press', 'служб', 'қызмет', 'service'],
];
const LOWEST_UNIT = 3;
/** In letters: words that begin with as many the same are taken for one word. */
const ROOT = 4;

/** Fields of work, by which bodies of one kind differ. */
const SPHERES = (
  'образован здравоохран культур спорт туризм финанс эконом строител архитект транспорт сельск эколог юстиц полиц ' +
  'занятост труд цифров земельн энергет торгов водн лесн ветеринар білім денсаулық мәдениет қаржы құрылыс сәулет көлік ауыл ' +
  'еңбек жұмысп энергетика сауда орман ветеринария әділет educat health cultur financ econom construct architect agricult ' +
  'ecolog justice police employ labour digital energy trade water forest veterin touris внутренн ішкі оборон қорғаныс ' +
  'иностран сыртқы foreign interior defen fisher информац ақпарат религ дін'
).split(' ');

export interface Post {
  readonly affiliation: Affiliation;
  /** First and last token of the post's words with the name; the name's own tokens without a post. */
  readonly phrase: TokenRange;
}

/** The words around which posts are read, by block. */
export type PostWords = Readonly<Record<(typeof POST_GROUPS)[number], ByBlock<PlacedMatch>>>;

const POST_GROUPS = ['post', 'staff', 'org', 'outsider', 'say', 'tell'] as const;

export function readPostWords(context: RuleContext): PostWords {
  const groups = POST_GROUPS.map(group => [group, matchesByBlock(context.matches(group))]);
  return Object.fromEntries(groups);
}

export function postOf(
  words: PostWords,
  body: BodySettings,
  block: ScannedBlock,
  blockIndex: number,
  person: PersonMention,
): Post {
  const name = { firstToken: person.firstToken, lastToken: person.lastToken };
  for (const whole of [person.before, person.after, person.beforeComma]) {
    const range = afterVerb(words, blockIndex, whole);
    const inside = (group: keyof PostWords) =>
      matchesInTokens(words[group], blockIndex, range.firstToken, range.lastToken);
    const posts = [...inside('post'), ...inside('staff')];
    const outsiders = inside('outsider').filter(isRole);
    const orgs = inside('org');
    if (posts.length + outsiders.length === 0) continue;
    const parts = [...posts, ...outsiders, ...orgs];
    const phrase = {
      firstToken: Math.min(name.firstToken, ...parts.map(({ match }) => match.firstToken)),
      lastToken: whole === person.after ? range.lastToken : name.lastToken,
    };
    const isForeign =
      outsiders.length > 0 ||
      orgs.some(placed => !isOwn(block, placed, range, body)) ||
      hasForeignName(block, phrase.firstToken, name.firstToken, body) ||
      isForeignTrade(block, phrase, body);
    if (isForeign) return { affiliation: 'outsider', phrase };
    return { affiliation: inside('post').length > 0 ? 'lead' : 'staff', phrase };
  }
  return { affiliation: 'unknown', phrase: name };
}

/** «рассказал журналистам главный специалист …»: what stands before the verb belongs to no post. */
function afterVerb(words: PostWords, blockIndex: number, range: TokenRange): TokenRange {
  const verbs = [words.say, words.tell].flatMap(each =>
    matchesInTokens(each, blockIndex, range.firstToken, range.lastToken),
  );
  const firstToken = Math.max(range.firstToken, ...verbs.map(({ match }) => match.lastToken));
  return { ...range, firstToken };
}

/** A role is one person's and no addressee: not «журналистам», not «told reporters». */
function isRole({ match: { features } }: PlacedMatch): boolean {
  const isAddressee = (features & Feature.dative) !== 0 && (features & Feature.nominative) === 0;
  const isMany = (features & Feature.plural) !== 0 && (features & Feature.singular) === 0;
  return !isAddressee && !isMany;
}

/** Whether the organisation in a post is the body itself or a unit inside it. */
function isOwn(block: ScannedBlock, placed: PlacedMatch, range: TokenRange, body: BodySettings): boolean {
  const form = block.tokens[placed.match.firstToken]?.word.form ?? '';
  if (acronyms(body).includes(form)) return true;
  const names = bodyWords(body);
  const rank = rankOf(form);
  const bodyRank = Math.min(...names.map(rankOf));
  if (names.some(word => sharesRoot(word, form))) {
    return !otherSphere(block, range, names) || (rank > bodyRank && rank < RANKS.length);
  }
  if (rank >= RANKS.length) return false;
  // A body of no known kind (a clinic, an akimat) has divisions and services inside, not directorates.
  return bodyRank >= RANKS.length ? rank >= LOWEST_UNIT : rank > bodyRank;
}

/** Whether a word of a post or of «от имени …» is the body's own. */
export function namesBody(form: string, body: BodySettings): boolean {
  return bodyWords(body).some(word => sharesRoot(word, form)) || GENERIC.some(generic => form.startsWith(generic));
}

const GENERIC = ['ведомств', 'орган', 'учрежден', 'мекеме', 'institution', 'agenc', 'body', 'госорган'];

/** The telling words of the body's names: no «of», «the», «и», but «суд» and «МВД». */
function bodyWords(body: BodySettings): string[] {
  const words = allNames(body).flatMap(name => name.replaceAll('ё', 'е').split(/[^\p{L}\p{N}]+/u));
  const telling = words.filter(
    word => word.length >= ROOT || (word.length === 3 && word === word.toUpperCase()) || /^(?:суд|сот)$/iu.test(word),
  );
  return telling.map(word => word.toLowerCase());
}

/** A capital abbreviation or a name between quotation marks that the body's names do not hold. */
function hasForeignName(block: ScannedBlock, first: number, last: number, body: BodySettings): boolean {
  for (let index = first; index < last; index++) {
    const token = block.tokens[index];
    if (!token) continue;
    const isAbbreviation = token.shape === 'upper' && !COUNTRY.includes(token.word.form);
    const isTitle = '«“"„'.includes(block.prose[token.start - 1] ?? ' ');
    const { form } = token.word;
    const isBodys = acronyms(body).includes(form) || bodyWords(body).some(word => sharesRoot(word, form));
    if ((isAbbreviation || isTitle) && !isBodys) return true;
  }
  return false;
}

const COUNTRY = ['рк', 'қр', 'rk'];

/** Trades that belong to bodies of one kind only: a physician speaks for a clinic, a rector for a university. */
const TRADES: readonly { readonly words: readonly string[]; readonly bodies: readonly string[] }[] = [
  {
    words: ['врач', 'главврач', 'дәрігер', 'медсестр', 'мейіргер', 'physician', 'nurse', 'doctor'],
    bodies: (
      'поликлин больниц емхана аурухана clinic policlinic hospital диспансер центр орталы здравоохр денсаулы health ' +
      'медицин'
    ).split(' '),
  },
  {
    words: ['ректор', 'проректор', 'rector'],
    bodies: ['универс', 'академ', 'институт', 'univers', 'academ', 'instit'],
  },
];

function isForeignTrade(block: ScannedBlock, phrase: TokenRange, body: BodySettings): boolean {
  const forms = block.tokens.slice(phrase.firstToken, phrase.lastToken).map(token => token.word.form);
  return TRADES.some(
    ({ words, bodies }) =>
      forms.some(form => words.some(word => form.startsWith(word))) &&
      !bodyWords(body).some(name => bodies.some(each => name.startsWith(each))),
  );
}

/** «мвд» of «Министерство внутренних дел». */
function acronyms(body: BodySettings): string[] {
  return allNames(body).map(name =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(word => word.charAt(0))
      .join(''),
  );
}

function rankOf(word: string): number {
  const rank = RANKS.findIndex(beginnings => beginnings.some(beginning => word.startsWith(beginning)));
  return rank < 0 ? RANKS.length : rank;
}

function sharesRoot(a: string, b: string): boolean {
  const length = Math.min(ROOT, a.length, b.length);
  return length >= 3 && a.slice(0, length) === b.slice(0, length);
}

function otherSphere(block: ScannedBlock, range: TokenRange, names: readonly string[]): boolean {
  for (let index = range.firstToken; index < range.lastToken; index++) {
    const form = block.tokens[index]?.word.form ?? '';
    const sphere = SPHERES.find(beginning => form.startsWith(beginning));
    if (sphere !== undefined && !names.some(name => sharesRoot(name, form))) return true;
  }
  return false;
}
