import type { Language } from '../types.ts';
import { settingsShape } from './settings-shape.ts';
import type { Shape } from './shape.ts';
import { FRONT_MATTER } from './statement-shape.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema (draft-07) of adep.yaml for these rules, described in `language`. */
export function settingsJsonSchema(ruleIds: readonly string[], language: Language = 'en'): object {
  return { $schema: DRAFT, title: 'adep.yaml', ...toJsonSchema(settingsShape(ruleIds), language) };
}

/** JSON Schema (draft-07) of a statement's front matter, described in `language`. */
export function frontMatterJsonSchema(language: Language = 'en'): object {
  return { $schema: DRAFT, title: 'Adep front matter', ...toJsonSchema(FRONT_MATTER, language) };
}

function toJsonSchema(shape: Shape, language: Language): object {
  const description = shape.about[language];
  switch (shape.kind) {
    case 'text':
      return { description, type: shape.numbers ? ['string', 'number'] : 'string' };
    case 'date':
      return { description, type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'choice':
      return { description, enum: shape.values };
    case 'list': {
      const list = { type: 'array', items: toJsonSchema(shape.of, language) };
      return shape.orOne ? { description, anyOf: [toJsonSchema(shape.of, language), list] } : { description, ...list };
    }
    case 'keys': {
      const properties = Object.entries(shape.keys).map(([key, child]) => [key, toJsonSchema(child, language)]);
      return {
        description,
        type: 'object',
        properties: Object.fromEntries(properties),
        ...(shape.required ? { required: shape.required } : {}),
        additionalProperties: shape.ignored !== undefined,
      };
    }
  }
}
