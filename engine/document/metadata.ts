import type { Located, Metadata, PersonMetadata, Span, StatementDefaults } from '../types.ts';

const NOWHERE: Span = { start: 0, end: 0 };

export const NO_METADATA: Metadata = { span: NOWHERE, present: false };

/**
 * Metadata with what adep.yaml says of the file where the front matter is
 * silent. A person's keys are merged as long as both speak of one person: where
 * the front matter gives another name, only the front matter counts.
 */
export function mergeDefaults(metadata: Metadata, defaults: StatementDefaults): Metadata {
  const author = mergePerson(metadata.author, defaults.author);
  const speaker = mergePerson(metadata.speaker, defaults.speaker);
  const accusation = mergeKeys(metadata.accusation, defaults.accusation, ['discovered', 'source']);
  return {
    ...mergeKeys({ ...metadata, keySpan: NOWHERE }, defaults, ['type', 'date', 'language', 'body']),
    ...(author ? { author } : {}),
    ...(speaker ? { speaker } : {}),
    ...(accusation ? { accusation } : {}),
    span: metadata.span,
    present: metadata.present,
  } as Metadata;
}

function mergePerson(
  own: PersonMetadata | undefined,
  defaults: StatementDefaults['author'],
): PersonMetadata | undefined {
  const another = own?.name && defaults?.name !== undefined && own.name.value !== defaults.name;
  return another ? own : mergeKeys(own, defaults, ['name', 'position', 'capacity']);
}

function mergeKeys<T extends { readonly keySpan: Span }, D extends object>(
  own: T | undefined,
  defaults: D | undefined,
  keys: readonly (keyof D & keyof T)[],
): T | undefined {
  if (!defaults) return own;
  const added = keys.filter(key => defaults[key] !== undefined && own?.[key] === undefined);
  if (added.length === 0) return own;
  const fromSettings = added.map(key => [key, located(defaults[key])]);
  return { ...(own ?? { keySpan: NOWHERE }), ...Object.fromEntries(fromSettings) } as T;
}

function located<T>(value: T): Located<T> {
  return { value, span: NOWHERE, keySpan: NOWHERE, origin: 'settings' };
}
