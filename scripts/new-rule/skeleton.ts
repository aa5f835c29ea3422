/** The files of a new rule, by name. They compile, and the tests of examples fail until they are filled in. */
export function ruleFiles(id: string): Readonly<Record<string, string>> {
  return {
    'rule.ts': `import { defineRule } from '../../engine/rule.ts';
import { examples } from './examples.ts';
import { classes, patterns } from './words.ts';

export default defineRule({
  id: '${id}',
  title: { kk: '', ru: '', en: '' },
  summary: { kk: '', ru: '', en: '' },
  limits: { kk: '', ru: '', en: '' },
  severity: 'warning',
  // The leading provision of each edition first: \`adep rules\` lists what there is.
  provisions: [],
  messages: { default: { kk: '', ru: '', en: '' } },
  classes,
  patterns,
  matchers: [{ kind: 'phrase', group: 'breach', unless: ['other-voice', 'name', 'negated', 'question'] }],
  examples,
});
`,
    'words.ts': `import type { PatternSet } from '../../engine/rule.ts';

/** Word classes, used in patterns as <name>. The pattern language: docs/patterns.md. */
export const classes: Readonly<Record<string, PatternSet>> = {};

export const patterns: Readonly<Record<string, PatternSet>> = {
  breach: { kk: '', ru: '', en: '' },
};
`,
    'examples.ts': `import type { Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

/** At least six of each kind in each language; in bad ones every finding is marked ⟦so⟧. */
export const examples: Readonly<Record<Language, Examples>> = {
  kk: { bad: [], good: [] },
  ru: { bad: [], good: [] },
  en: { bad: [], good: [] },
};
`,
  };
}
