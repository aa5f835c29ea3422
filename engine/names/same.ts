import { bases } from './inflection.ts';
import { initialFits, skeleton } from './letters.ts';
import { type NameWord, type PersonName, parsePersonName } from './parse.ts';

/**
 * Whether a mention («Сапаровым», «Е. Сапаров», «Сапаровтың», "Saparov's") can
 * mean the registered person. A lone given name or patronymic means nobody.
 */
export function samePerson(registered: string, mention: string): boolean {
  return sameName(parsePersonName(registered), parsePersonName(mention));
}

/** As `samePerson`, for names parsed before. */
export function sameName(registered: PersonName, mention: PersonName): boolean {
  const free = [...registered.words];
  const matched: NameWord[] = [];
  for (const word of mention.words) {
    if (word.kind === 'initial') continue;
    const partner = free.find(candidate => sameWord(candidate, word));
    if (partner) {
      free.splice(free.indexOf(partner), 1);
      matched.push(partner);
    } else if (!standsForInitial(word, free) && !isExtra(word, registered)) return false;
  }
  if (!initialsFit(mention, free, registered)) return false;
  return identifies(matched);
}

/** Keys that two forms of one name have in common: skeletons of what its full words may stand for. */
export function nameKeys(name: string): ReadonlySet<string> {
  const full = parsePersonName(name).words.filter(word => word.kind !== 'initial');
  return new Set(full.flatMap(word => [...bases(word.text)]));
}

function sameWord(registered: NameWord, mention: NameWord): boolean {
  if (registered.kind === 'initial') return false;
  if (mention.text === registered.text) return true;
  return spellings(mention).bases.has(spellings(registered).skeleton);
}

/** One name is compared with many: what its words may stand for is found once. */
const spelt = new WeakMap<NameWord, { readonly skeleton: string; readonly bases: ReadonlySet<string> }>();

function spellings(word: NameWord): { readonly skeleton: string; readonly bases: ReadonlySet<string> } {
  let known = spelt.get(word);
  if (known === undefined) {
    known = { skeleton: skeleton(word.text), bases: bases(word.text) };
    spelt.set(word, known);
  }
  return known;
}

/** «Ерлан» against «Е. Сапаров»: takes the initial out of `free`. */
function standsForInitial(word: NameWord, free: NameWord[]): boolean {
  if (word.kind === 'surname') return false;
  const index = free.findIndex(candidate => candidate.kind === 'initial' && initialFits(candidate.text, word.text));
  if (index < 0) return false;
  free.splice(index, 1);
  return true;
}

/** A part that the registered name simply does not give. */
function isExtra(word: NameWord, registered: PersonName): boolean {
  if (word.kind === 'patronymic') return registered.patronymic === undefined && registered.initials.length < 2;
  return registered.words.length === 1 && word.kind === 'given' && registered.surname !== undefined;
}

function initialsFit(mention: PersonName, free: NameWord[], registered: PersonName): boolean {
  const complete = registered.words.length >= 3;
  let extras = registered.words.length === 1 ? 2 : complete ? 0 : 1;
  for (const initial of mention.initials) {
    const index = free.findIndex(word => word.kind !== 'surname' && initialFits(initial, word.text));
    if (index >= 0) free.splice(index, 1);
    else if (extras > 0 && initial !== mention.initials[0]) extras--;
    else if (registered.words.length === 1) extras--;
    else return false;
  }
  return true;
}

/** Many a surname is a given name too («Алибек Рахат»): two of them name a person as a name and a surname do. */
function identifies(matched: readonly NameWord[]): boolean {
  if (matched.some(word => word.kind === 'surname' || word.kind === 'unknown')) return true;
  const given = matched.filter(word => word.kind === 'given').length;
  return given > 1 || (given === 1 && matched.some(word => word.kind === 'patronymic'));
}
