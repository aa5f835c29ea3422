import { Feature } from '../features.ts';
import { type PersonName, parsePersonName, sameName } from '../names/index.ts';
import { Joint, type Match, type ScannedBlock } from '../types.ts';
import { clauseEnd, clauseStart, sentenceAt } from './clause.ts';
import { type BlockFacts, ofGroup, type Source } from './facts.ts';
import type { OwnSide } from './ownSide.ts';

/** Whose words they are, and the words that say so. */
export interface Attribution {
  readonly voice: 'own' | 'other';
  /** Token range of the speaker, where one is named. */
  readonly speaker?: { readonly firstToken: number; readonly lastToken: number };
  /** Token of the verb or phrase that attributes. */
  readonly at: number;
}

/** What was learnt from the statement so far: for «он добавил» and for surnames after a full introduction. */
export interface Memory {
  last?: 'own' | 'other';
  readonly people: { readonly name: PersonName; readonly key: string; readonly voice: 'own' | 'other' }[];
}

const PEOPLE_REMEMBERED = 40;
/** How far a speaker may stand from the verb, in words. */
const SUBJECT_REACH = 8;
/** How far a genitive may stand from «по словам» or «айтуынша». */
const GENITIVE_REACH = 6;
/** Window in which a post's or a body's own name is looked for. */
const NAME_REACH = 5;

const PRONOUNS = new Set('он она они оно ол олар he she they сондай-ақ'.split(' '));
const POSSESSIVES = new Set('его ее их него нее них оның олардың his her their him them'.split(' '));
const OURS = new Set('наш наша наше наши нашего нашей наших мой моя моего біздің менің our my us me'.split(' '));

export interface Attributor {
  /** Remembers the people whom a block introduces with their posts. */
  introduce(facts: BlockFacts): void;
  /** Whose voice a source is. */
  voiceOf(facts: BlockFacts, sentence: number, source: Source): 'own' | 'other';
  /** Who says what the match of a saying verb or phrase introduces; undefined when nobody can be found. */
  sayer(facts: BlockFacts, sentence: number, saying: Match): Attribution | undefined;
  /** The attribution in a sentence that stands nearest to the token. */
  nearest(facts: BlockFacts, sentence: number, token: number): Attribution | undefined;
}

export function createAttributor(side: OwnSide, memory: Memory): Attributor {
  const voiceOf = (facts: BlockFacts, sentence: number, source: Source): 'own' | 'other' => {
    const { block } = facts;
    switch (source.kind) {
      case 'self':
        return 'own';
      case 'foreign':
      case 'publication':
        return OURS.has(formAt(block, source.firstToken - 1)) || isOwnPost(block, source) ? 'own' : 'other';
      case 'person':
        return personVoice(facts, sentence, source);
      case 'title':
        return titleVoice(facts, sentence, source);
      case 'body':
        return bodyVoice(block, source);
    }
  };

  const isOwnPost = (block: ScannedBlock, source: Source): boolean =>
    source.kind === 'foreign' &&
    (side.namesPost(formAt(block, source.firstToken)) || side.namesBody(formAt(block, source.firstToken)));

  const personVoice = (facts: BlockFacts, sentence: number, source: Source): 'own' | 'other' => {
    const person = source.person!;
    if (isOwnPerson(person.name)) return 'own';
    if (ofGroup(facts.sentences[sentence], 'on-behalf').length > 0 && speaksForBody(facts, sentence)) return 'own';
    const known = remembered(person.name);
    if (known !== undefined) return known;
    const post = facts.sentences[sentence]!.sources.find(
      other =>
        (other.kind === 'title' || other.kind === 'foreign') &&
        (within(other, person.before) || within(other, person.after) || other.lastToken === source.firstToken),
    );
    if (post === undefined) return 'other';
    const voice = voiceOf(facts, sentence, post);
    if (memory.people.length < PEOPLE_REMEMBERED) {
      memory.people.push({ name: parsePersonName(person.name), key: person.name.toLowerCase(), voice });
    }
    return voice;
  };

  const own = new Map<string, boolean>();
  const isOwnPerson = (name: string): boolean => {
    const known = own.get(name);
    if (known !== undefined) return known;
    const result = side.isOwnPerson(name);
    own.set(name, result);
    return result;
  };

  /** Names are compared letter by letter only when a word of theirs begins alike. */
  const remembered = (name: string): 'own' | 'other' | undefined => {
    const beginnings = name
      .toLowerCase()
      .split(/[\s.]+/)
      .filter(word => word.length > 2)
      .map(word => word.slice(0, 3));
    const alike = memory.people.filter(({ key }) => beginnings.some(beginning => key.includes(beginning)));
    if (alike.length === 0) return undefined;
    const parsed = parsePersonName(name);
    return alike.find(person => sameName(person.name, parsed))?.voice;
  };

  const speaksForBody = (facts: BlockFacts, sentence: number): boolean =>
    facts.sentences[sentence]!.sources.some(other => other.kind === 'body' && bodyVoice(facts.block, other) === 'own');

  const titleVoice = (facts: BlockFacts, sentence: number, source: Source): 'own' | 'other' => {
    const { block } = facts;
    const [from, to] = qualifierWindow(block, sentence, source);
    let own = false;
    let foreign = false;
    for (const other of facts.sentences[sentence]!.sources) {
      if (other.kind !== 'body' || other.firstToken < from || other.firstToken >= to) continue;
      if (bodyVoice(block, other) === 'own') own = true;
      else foreign = true;
    }
    if (own) return 'own';
    if (
      foreign ||
      ofGroup(facts.sentences[sentence], 'company').some(match => match.firstToken >= from && match.firstToken < to)
    ) {
      return 'other';
    }
    const high = isAt(facts, sentence, 'high-office', source.firstToken);
    if (high && side.hasBody && namesOtherBody(block, source)) return 'other';
    for (let index = from; index < to; index++) {
      if (index !== source.firstToken && side.namesBody(formAt(block, index)) && !isAt(facts, sentence, 'title', index))
        return 'own';
    }
    for (let index = source.firstToken; index < source.lastToken; index++) {
      const form = formAt(block, index);
      if (side.namesPost(form) || side.namesBody(form)) return 'own';
    }
    return high && side.hasBody ? 'other' : 'own';
  };

  /** «Министр юстиции», «Әділет министрі»: the word beside the post names a body, and not the own one. */
  const namesOtherBody = (block: ScannedBlock, source: Source): boolean => {
    const language = sentenceLanguage(block, source.firstToken);
    const last = source.lastToken - 1;
    if (language === 'kk') {
      const possessed = /[ыі](?:нің|ның|не|на|н|нен|нан|мен)?$/u.test(formAt(block, last));
      const token = block.tokens[source.firstToken - 1];
      return possessed && token !== undefined && !side.namesBody(token.word.form) && !side.namesPost(token.word.form);
    }
    const beside = formAt(block, last + 1) === 'of' || formAt(block, last + 1) === 'for' ? last + 2 : last + 1;
    const token = block.tokens[beside];
    if (token === undefined || token.joint !== Joint.none) return false;
    if (side.namesBody(token.word.form) || side.namesPost(token.word.form)) return false;
    return language === 'en' ? beside > last + 1 : token.shape === 'lower' && GENITIVE_NOUN.test(token.word.form);
  };

  const bodyVoice = (block: ScannedBlock, source: Source): 'own' | 'other' => {
    if (!side.hasBody || OURS.has(formAt(block, source.firstToken - 1))) return 'own';
    const form = formAt(block, source.firstToken);
    if (!side.namesBody(form)) return UNIT.test(form) ? 'own' : 'other';
    // «Министерство юстиции» is another ministry when the own one is that of tourism.
    const kazakh = sentenceLanguage(block, source.firstToken) === 'kk';
    const beside = kazakh ? source.firstToken - 1 : source.lastToken;
    const token = block.tokens[beside];
    const border = kazakh ? block.tokens[source.firstToken]?.joint : token?.joint;
    if (token === undefined || border !== Joint.none || token.kind === 'number') return 'own';
    if (side.namesBody(token.word.form)) return 'own';
    const isSpecific = kazakh
      ? token.shape === 'capitalised' && token.end - token.start > 3
      : token.shape === 'lower' && GENITIVE_NOUN.test(token.word.form);
    return isSpecific ? 'other' : 'own';
  };

  const subjectOf = (facts: BlockFacts, sentence: number, saying: Match): Source | undefined => {
    const { block } = facts;
    const { firstToken, lastToken, language } = block.sentences[sentence]!;
    const usable = facts.sentences[sentence]!.sources.filter(
      source => source.subject && (source.lastToken <= saying.firstToken || source.firstToken >= saying.lastToken),
    );
    if (usable.length === 0) return undefined;
    const after = usable.find(
      source =>
        source.firstToken >= saying.lastToken &&
        source.firstToken - saying.lastToken <= 4 &&
        source.firstToken < clauseEnd(block, saying.lastToken - 1),
    );
    if (language === 'kk') {
      // The verb ends the sentence: its subject opens it, or is put after it for emphasis.
      if (after !== undefined && isFiniteEnd(block, saying)) return headOf(usable, after);
      const opening = usable.filter(
        source => source.firstToken - firstToken <= SUBJECT_REACH && source.lastToken <= saying.firstToken,
      );
      return opening.length > 0 ? headOf(usable, opening[0]!) : after;
    }
    const start = clauseStart(block, saying.firstToken);
    const preceding = usable.filter(source => source.lastToken <= saying.firstToken);
    const before = language === 'en' ? preceding.filter(source => !isObject(block, source)) : preceding;
    const inClause = before.filter(source => source.firstToken >= start).at(-1);
    if (inClause !== undefined && saying.firstToken - inClause.lastToken <= SUBJECT_REACH) return inClause;
    if (after !== undefined) return after;
    // «Министр, комментируя публикацию, заявил»: the subject stands before an insertion.
    const earlier = before.filter(source => source.kind !== 'publication');
    return firstToken <= saying.firstToken && saying.firstToken < lastToken ? earlier.at(0) : undefined;
  };

  const genitiveOf = (facts: BlockFacts, sentence: number, phrase: Match): Source | undefined => {
    const { sources } = facts.sentences[sentence]!;
    if (phrase.language === 'kk') {
      return sources
        .filter(
          source => source.lastToken <= phrase.firstToken && phrase.firstToken - source.lastToken < GENITIVE_REACH,
        )
        .at(-1);
    }
    return sources.find(
      source => source.firstToken >= phrase.lastToken - 1 && source.firstToken - phrase.lastToken < GENITIVE_REACH,
    );
  };

  const found = (facts: BlockFacts, sentence: number, source: Source, at: number): Attribution => {
    const voice = voiceOf(facts, sentence, source);
    memory.last = voice;
    return { voice, speaker: { firstToken: source.firstToken, lastToken: source.lastToken }, at };
  };

  const sayer = (facts: BlockFacts, sentence: number, saying: Match): Attribution | undefined => {
    const { block } = facts;
    const at = saying.firstToken;
    if (saying.group === 'speech.saying-first') return { voice: 'own', at };
    if (saying.group === 'speech.impersonal') return { voice: 'other', at };
    if (saying.group === 'speech.according') {
      const beside = saying.language === 'kk' ? formAt(block, at - 1) : formAt(block, saying.lastToken);
      if (POSSESSIVES.has(beside)) return { voice: memory.last ?? 'other', at };
      if (OURS.has(beside)) return { voice: 'own', at };
      const source = genitiveOf(facts, sentence, saying) ?? subjectOf(facts, sentence, saying);
      if (source !== undefined) return found(facts, sentence, source, at);
      // «По оценке на март»: an estimate is not yet somebody's word.
      return ESTIMATES.has(formAt(block, saying.lastToken - 1)) ? undefined : { voice: 'other', at };
    }
    if ((saying.features & Feature.first) !== 0) return { voice: 'own', at };
    const source = subjectOf(facts, sentence, saying);
    const pronoun = nearPronoun(block, saying);
    if (source !== undefined && !(pronoun && distance(source, saying) > 2)) return found(facts, sentence, source, at);
    if (pronoun && memory.last !== undefined) return { voice: memory.last, at };
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
    for (const candidate of candidates.slice(0, 4)) {
      const attribution = sayer(facts, sentence, candidate);
      if (attribution !== undefined) return attribution;
    }
    return undefined;
  };

  const introduce = (facts: BlockFacts): void => {
    facts.sentences.forEach(({ sources }, sentence) => {
      for (const source of sources) if (source.kind === 'person') personVoice(facts, sentence, source);
    });
  };

  return { introduce, voiceOf, sayer, nearest };
}

const ATTRIBUTING = ['saying-first', 'impersonal', 'according', 'saying-third', 'content-before'];
/** Parts of a body: without a body's name beside them they are parts of the own one. */
const UNIT = /^(?:отдел|аппарат|кеңсе|бөлім|орталы|центр|centre|center|office|администрац)/u;
const GENITIVE_NOUN = /(?:ия|ии|ения|ания|ов|ев|ей|ства|ты|ры|ки|ги|ды|ны|ли|сти|ика|ики|оны|ого|ого|ной|ской)$/u;

/** English nouns after a preposition or another verb are no subjects: “promised journalists … and added”. */
function isObject(block: ScannedBlock, source: Source): boolean {
  let index = source.firstToken - 1;
  while (source.firstToken - index <= 2 && ARTICLES.has(formAt(block, index))) index--;
  if (index < 0 || block.tokens[source.firstToken]!.joint !== Joint.none) return false;
  const form = formAt(block, index);
  return PREPOSITIONS.has(form) || (form.endsWith('ed') && form.length > 4);
}

const ARTICLES = new Set('the a an his her their our its'.split(' '));
const PREPOSITIONS = new Set('to with from for of at about against on in by told'.split(' '));

function formAt(block: ScannedBlock, index: number): string {
  return block.tokens[index]?.word.form ?? '';
}

function isAt(facts: BlockFacts, sentence: number, group: string, token: number): boolean {
  return ofGroup(facts.sentences[sentence], group).some(match => match.firstToken <= token && token < match.lastToken);
}

/** Where the body of a post is named: after it in Russian and English, before it in Kazakh. */
function qualifierWindow(block: ScannedBlock, sentence: number, source: Source): readonly [number, number] {
  const { firstToken, lastToken, language } = block.sentences[sentence]!;
  if (language === 'kk') {
    return [Math.max(firstToken, clauseStart(block, source.firstToken, NAME_REACH)), source.firstToken];
  }
  return [source.lastToken, Math.min(lastToken, clauseEnd(block, source.lastToken - 1, NAME_REACH))];
}

/** «Бөлім басшысы»: of neighbouring nouns the last one is the head. */
function headOf(sources: readonly Source[], first: Source): Source {
  let head = first;
  for (const source of sources) {
    if (source.firstToken === head.lastToken && source.kind !== 'self') head = source;
  }
  return head;
}

function isFiniteEnd(block: ScannedBlock, saying: Match): boolean {
  return block.tokens[saying.lastToken]?.joint !== Joint.sentence;
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

function nearPronoun(block: ScannedBlock, saying: Match): boolean {
  for (let index = Math.max(0, saying.firstToken - SUBJECT_REACH); index < saying.firstToken; index++) {
    if (PRONOUNS.has(formAt(block, index)) && sameClause(block, index, saying.firstToken)) return true;
  }
  return PRONOUNS.has(formAt(block, saying.lastToken)) && block.tokens[saying.lastToken]!.joint === Joint.none;
}

function distance(source: Source, saying: Match): number {
  return source.lastToken <= saying.firstToken
    ? saying.firstToken - source.lastToken
    : source.firstToken - saying.lastToken;
}

function sameClause(block: ScannedBlock, left: number, right: number): boolean {
  const [from, to] = left < right ? [left, right] : [right, left];
  if (to - from > 2 * SUBJECT_REACH) return false;
  for (let index = from + 1; index <= to; index++) if (block.tokens[index]!.joint !== Joint.none) return false;
  return true;
}

function within(source: Source, range: { firstToken: number; lastToken: number }): boolean {
  return source.firstToken >= range.firstToken && source.lastToken <= range.lastToken;
}

function sentenceLanguage(block: ScannedBlock, token: number): string | undefined {
  return block.sentences[sentenceAt(block, token)]?.language;
}
