import { type PersonName, parsePersonName, sameName } from '../names/index.ts';
import type { Metadata, ResolvedSettings } from '../types.ts';

/** Those in whose name the statement speaks, as far as metadata and settings tell. */
export interface OwnSide {
  /** Whether the person is the author, the speaker, or the head or an authorised speaker of the body. */
  isOwnPerson(name: PersonName): boolean;
  /** Whether the word belongs to a name of the body («юстиции», «министрлігі»), whatever its ending. */
  namesBody(form: string): boolean;
  /** Whether the word belongs to the post of an own person. */
  namesPost(form: string): boolean;
  /** Whether the initials are those of an own person, in either order. */
  hasInitials(initials: readonly string[]): boolean;
  /** False when nothing tells which body it is: then every body may be the own one. */
  readonly hasBody: boolean;
}

/** Words of place that many bodies share. */
const EVERYWHERE =
  /^(?:област|район|город|республик|казахстан|облыс|аудан|қала|ауыл|қазақстан|region|district|city|town|kazakh|the|and)/u;

/** Words are compared by this many letters: enough to tell, few enough to leave the endings out. */
const STEM = 5;

export function ownSide(metadata: Metadata, settings: ResolvedSettings): OwnSide {
  const body = metadata.body?.value;
  const registered = settings.bodies.filter(
    candidate =>
      body === undefined || Object.values(candidate.names).some(names => names?.some(name => alike(name, body))),
  );
  const people: { name?: string | undefined; position?: string | undefined }[] = [];
  for (const person of [metadata.author, metadata.speaker]) {
    if (person !== undefined) people.push({ name: person.name?.value, position: person.position?.value });
  }
  for (const { head, speakers } of registered) people.push(...(head ? [head] : []), ...speakers);

  const names = people.flatMap(({ name }) => (name === undefined ? [] : [parsePersonName(name)]));
  const bodyStems = stems([body ?? '', ...registered.flatMap(({ names: own }) => Object.values(own).flat())]);
  const postStems = stems(people.map(({ position }) => position ?? ''));
  return {
    isOwnPerson: name => names.some(own => sameName(own, name)),
    namesBody: form => bodyStems.has(form.slice(0, STEM)),
    namesPost: form => postStems.has(form.slice(0, STEM)),
    hasInitials: initials =>
      names.some(name =>
        fitInitials(
          name.words.map(word => word.text),
          initials,
        ),
      ),
    hasBody: bodyStems.size > 0,
  };
}

function fitInitials(words: readonly string[], initials: readonly string[]): boolean {
  return initials.every(initial => words.some(word => word.toLowerCase().startsWith(initial)));
}

function stems(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(text =>
      text
        .toLowerCase()
        .replaceAll('ё', 'е')
        .split(/[^\p{L}]+/u)
        .filter(word => word.length > 2 && !EVERYWHERE.test(word))
        .map(word => word.slice(0, STEM)),
    ),
  );
}

function alike(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
