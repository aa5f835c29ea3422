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
  const accusation = mergeGroup(metadata.accusation, defaults.accusation, ['discovered', 'source']);
  return {
    ...metadata,
    ...missing(metadata, defaults, ['type', 'date', 'language', 'body']),
    ...(author ? { author } : {}),
    ...(speaker ? { speaker } : {}),
    ...(accusation ? { accusation } : {}),
  };
}

function mergePerson(
  own: PersonMetadata | undefined,
  defaults: StatementDefaults['author'],
): PersonMetadata | undefined {
  const another = own?.name && defaults?.name !== undefined && own.name.value !== defaults.name;
  return another ? own : mergeGroup(own, defaults, ['name', 'position', 'capacity']);
}

function mergeGroup<T extends { readonly keySpan: Span }, D extends object>(
  own: T | undefined,
  defaults: D | undefined,
  keys: readonly (keyof D & keyof T)[],
): T | undefined {
  const added = defaults ? missing<Partial<T>, D>(own ?? {}, defaults, keys) : {};
  if (Object.keys(added).length === 0) return own;
  return { ...(own ?? { keySpan: NOWHERE }), ...added } as T;
}

/** The defaults of those keys that `own` does not have, as located values. */
function missing<T extends object, D extends object>(own: T, defaults: D, keys: readonly (keyof D & keyof T)[]) {
  const added: Partial<Record<keyof T, Located<unknown>>> = {};
  for (const key of keys) {
    if (defaults[key] === undefined || own[key] !== undefined) continue;
    added[key] = { value: defaults[key], span: NOWHERE, keySpan: NOWHERE, origin: 'settings' };
  }
  return added as Partial<T>;
}
