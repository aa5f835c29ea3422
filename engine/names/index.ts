/** Names of people under inflection in Kazakh, Russian and English. Pure; nothing here knows a rule. */
export { findPeople, findPersonMentions, type PersonMention } from './find.ts';
export { nameOf } from './memory.ts';
export { isNominative, type NameWord, type PersonName, parsePersonName } from './parse.ts';
export type { TokenRange } from './runs.ts';
export { nameKeys, sameName, samePerson } from './same.ts';
