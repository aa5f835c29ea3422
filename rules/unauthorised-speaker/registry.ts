import { samePerson } from '../../engine/names/index.ts';
import type { BodySettings, PersonTerm } from '../../engine/types.ts';

/** Words that bodies' names carry or leave out. */
const OPTIONAL = new Set(
  'республики республика казахстан рк қр қазақстан республикасы республикасының the of republic kazakhstan rk'.split(
    ' ',
  ),
);

/** The body of the settings that goes by the name, if it has anybody to speak for it. */
export function registeredBody(bodies: readonly BodySettings[], name: string): BodySettings | undefined {
  const key = bodyKey(name);
  const body = bodies.find(candidate => allNames(candidate).some(each => bodyKey(each) === key));
  return body && registered(body).length > 0 ? body : undefined;
}

export function allNames(body: BodySettings): string[] {
  return Object.values(body.names).flatMap(names => [...(names ?? [])]);
}

/** Head and speakers, the head first. */
export function registered(body: BodySettings): PersonTerm[] {
  return body.head ? [body.head, ...body.speakers] : [...body.speakers];
}

function bodyKey(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter(word => word !== '' && !OPTIONAL.has(word)).join(' ');
}

export type Standing =
  | { readonly kind: 'authorised' | 'unknown' }
  /** Registered, but the term is over or has not begun. */
  | { readonly kind: 'expired' | 'early'; readonly term: PersonTerm };

/** Whether a person, named as in the text or the metadata, may speak for the body on the day. */
export function standing(body: BodySettings, name: string, date: string): Standing {
  const terms = registered(body).filter(person => samePerson(person.name, name));
  if (terms.some(term => isInTerm(term, date))) return { kind: 'authorised' };
  const past = terms.filter(term => term.to !== undefined && term.to < date).sort((a, b) => compare(b.to, a.to))[0];
  if (past) return { kind: 'expired', term: past };
  const coming = terms.filter(term => term.from !== undefined && term.from > date)[0];
  return coming ? { kind: 'early', term: coming } : { kind: 'unknown' };
}

/** Those who may speak on the day. */
export function authorisedOn(body: BodySettings, date: string): PersonTerm[] {
  return registered(body).filter(person => isInTerm(person, date));
}

function isInTerm({ from, to }: PersonTerm, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
