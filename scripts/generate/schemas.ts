import { frontMatterJsonSchema, settingsJsonSchema } from '../../engine/settings/schema.ts';

/** The JSON Schemas that editors and the package use, by path. */
export function schemaFiles(ruleIds: readonly string[]): [string, string][] {
  const print = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;
  return [
    ['schemas/adep.schema.json', print(settingsJsonSchema(ruleIds))],
    ['schemas/front-matter.schema.json', print(frontMatterJsonSchema())],
  ];
}
