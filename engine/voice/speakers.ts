import { nameOf, type PersonMention, type PersonName, sameName } from '../names/index.ts';
import { Joint, type ScannedBlock } from '../types.ts';
import { clauseEnd, clauseStart, formAt, languageAt } from './clause.ts';
import { type BlockFacts, ofGroup, type Source } from './facts.ts';
import type { OwnSide } from './ownSide.ts';

/** A person whom the statement introduced with a post, for the surname alone later. */
interface Introduced {
  readonly name: PersonName;
  readonly key: string;
  readonly voice: 'own' | 'other';
}

const PEOPLE_REMEMBERED = 40;
/** Window in which a post's or a body's own name is looked for. */
const NAME_REACH = 5;

/** «Наш», «біздің», “our”: what stands after is of the own side. */
export const OURS: ReadonlySet<string> = new Set(
  'наш наша наше наши нашего нашей наших мой моя моего біздің менің our my us me'.split(' '),
);

export interface Speakers {
  /** Remembers the people whom a block introduces with their posts. */
  introduce(facts: BlockFacts): void;
  /** Whose voice a source is. */
  voiceOf(facts: BlockFacts, sentence: number, source: Source): 'own' | 'other';
}

/** Decides for each person, post, body and publication of one statement whether it is of the own side. */
export function createSpeakers(side: OwnSide): Speakers {
  const people: Introduced[] = [];
  const voiceOf = (facts: BlockFacts, sentence: number, source: Source): 'own' | 'other' => {
    const { block } = facts;
    switch (source.kind) {
      case 'self':
        return 'own';
      case 'foreign':
      case 'publication':
        return isOurs(block, source) || isOwnPost(block, source) ? 'own' : 'other';
      case 'person':
        return personVoice(facts, sentence, source);
      case 'title':
        return titleVoice(facts, sentence, source);
      case 'body':
        return bodyVoice(block, source);
    }
  };

  /** «Наша публикация» and «наш эксперт» are own, «наши критики» are not. */
  const isOurs = (block: ScannedBlock, source: Source): boolean =>
    OURS.has(formAt(block, source.firstToken - 1)) &&
    (source.kind === 'publication' || HIRED.test(formAt(block, source.firstToken)));

  const isOwnPost = (block: ScannedBlock, source: Source): boolean =>
    source.kind === 'foreign' &&
    (side.namesPost(formAt(block, source.firstToken)) || side.namesBody(formAt(block, source.firstToken)));

  const personVoice = (facts: BlockFacts, sentence: number, source: Source): 'own' | 'other' => {
    const person = source.person!;
    if (side.isOwnPerson(nameOf(person))) return 'own';
    if (ofGroup(facts.sentences[sentence], 'on-behalf').length > 0 && speaksForBody(facts, sentence)) return 'own';
    const known = remembered(person);
    if (known !== undefined) return known;
    const post = facts.sentences[sentence]!.sources.find(
      other =>
        (other.kind === 'title' || other.kind === 'foreign') &&
        (within(other, person.before) || within(other, person.after) || other.lastToken === source.firstToken),
    );
    if (post === undefined) return 'other';
    const voice = voiceOf(facts, sentence, post);
    if (people.length < PEOPLE_REMEMBERED) {
      people.push({ name: nameOf(person), key: person.name.toLowerCase(), voice });
    }
    return voice;
  };

  /** Names are compared letter by letter only when a word of theirs begins alike. */
  const remembered = (person: PersonMention): 'own' | 'other' | undefined => {
    const beginnings = person.name
      .toLowerCase()
      .split(/[\s.]+/)
      .filter(word => word.length > 2)
      .map(word => word.slice(0, 3));
    const alike = people.filter(({ key }) => beginnings.some(beginning => key.includes(beginning)));
    if (alike.length === 0) return undefined;
    const name = nameOf(person);
    return alike.find(known => sameName(known.name, name))?.voice;
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
    const language = languageAt(block, source.firstToken);
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
    const kazakh = languageAt(block, source.firstToken) === 'kk';
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

  const introduce = (facts: BlockFacts): void => {
    facts.sentences.forEach(({ sources }, sentence) => {
      for (const source of sources) if (source.kind === 'person') personVoice(facts, sentence, source);
    });
  };

  return { introduce, voiceOf };
}

/** Parts of a body: without a body's name beside them they are parts of the own one. */
const UNIT = /^(?:отдел|аппарат|кеңсе|бөлім|орталы|центр|centre|center|office|администрац)/u;
const HIRED = /^(?:эксперт|сарапшы|автор|expert|юрист|lawyer|заңгер|редакц|editor|аналитик|analyst)/u;
const GENITIVE_NOUN = /(?:ия|ии|ения|ания|ов|ев|ей|ства|ты|ры|ки|ги|ды|ны|ли|сти|ика|ики|оны|ого|ого|ной|ской)$/u;

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

function within(source: Source, range: { firstToken: number; lastToken: number }): boolean {
  return source.firstToken >= range.firstToken && source.lastToken <= range.lastToken;
}
