import { nameKeys, samePerson } from '../../engine/names/index.ts';
import type { Metadata, PersonMetadata, StatementType } from '../../engine/types.ts';
import type { Mention } from './speech.ts';

/** One person and all places where the text names him or her; `name` is the fullest form. */
export interface Person {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Joins mentions of one person: «Ерлан Сапаров», «Сапаров», «Е. Сапаровым». Each looks only at names that share a word. */
export function groupPeople(mentions: readonly Mention[]): Person[] {
  const people: { name: string; mentions: Mention[] }[] = [];
  const byWord = new Map<string, (typeof people)[number][]>();
  for (const mention of mentions) {
    const { name } = mention.person;
    const keys = [...nameKeys(name)];
    const near = new Set(keys.flatMap(key => (byWord.get(key) ?? []).slice(0, MOST_NAMESAKES)));
    let known = [...near].find(person => samePerson(person.name, name) || samePerson(name, person.name));
    if (!known) {
      known = { name, mentions: [] };
      people.push(known);
    }
    known.mentions.push(mention);
    if (words(name) > words(known.name)) known.name = name;
    for (const key of keys) {
      const list = byWord.get(key) ?? [];
      if (!list.includes(known) && list.length < MOST_NAMESAKES) list.push(known);
      byWord.set(key, list);
    }
  }
  return people;
}

/** People that share a word; a text with more of them is no statement. */
const MOST_NAMESAKES = 50;

function words(name: string): number {
  return name.split(/[\s.]+/u).filter(Boolean).length;
}

/** Types in which the signature is the body's own voice even when the capacity is not given. */
const OFFICIAL_TYPES: readonly StatementType[] = ['press-release', 'speech', 'refutation'];
/** Types that may speak for a body. */
const SPEAKING_TYPES: readonly StatementType[] = [...OFFICIAL_TYPES, 'interview', 'social-post', 'article', 'op-ed'];

/** Whether a statement of the type speaks for a body at all: scholarly, teaching and creative work does not. */
export function isSpeakingType(type: StatementType | undefined): boolean {
  return type === undefined || SPEAKING_TYPES.includes(type);
}

/** Whether people quoted in a statement of the type are presented by the body. */
export function quotesForBody(type: StatementType | undefined): boolean {
  return isSpeakingType(type) && type !== 'speech' && type !== 'op-ed';
}

/** The person of the front matter who speaks for the body: the speaker, else the author in office. */
export function officialPerson({ type, author, speaker }: Metadata): PersonMetadata | undefined {
  if (speaker?.name) return speaker;
  if (!author?.name || author.capacity?.value === 'private') return undefined;
  if (author.capacity?.value === 'official') return author;
  const isOfficial = type !== undefined && OFFICIAL_TYPES.includes(type.value);
  return isOfficial || (author.position && type?.value === 'social-post') ? author : undefined;
}
