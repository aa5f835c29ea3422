import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../engine/rule.ts';
import { inContractOrder } from './contract.ts';

/** Names of the folders of `rules/` that hold a rule, in contract order. */
export function ruleFolders(root: string): string[] {
  const folders = readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(root, 'rules', entry.name, 'rule.ts')))
    .map(entry => entry.name);
  return inContractOrder(folders);
}

/** Loads every rule. A folder that is not named after its rule, or exports none, is a problem. */
export async function loadRules(
  root: string,
  folders: readonly string[],
): Promise<{ rules: Rule[]; problems: string[] }> {
  const rules: Rule[] = [];
  const problems: string[] = [];
  for (const folder of folders) {
    const path = `rules/${folder}/rule.ts`;
    let rule: Rule | undefined;
    try {
      rule = ((await import(pathToFileURL(join(root, path)).href)) as { default?: Rule }).default;
    } catch (error) {
      problems.push(`${path}: it cannot be loaded: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    if (typeof rule?.id !== 'string') problems.push(`${path}: it has no default export made by defineRule; add one`);
    else if (rule.id !== folder)
      problems.push(`${path}: the folder is "${folder}" and the rule's id "${rule.id}"; give both one name`);
    else rules.push(rule);
  }
  return { rules, problems };
}

/** `rules/generated/index.ts`. */
export function ruleIndexModule(folders: readonly string[]): string {
  const name = (folder: string): string => folder.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const imports = [...folders].sort().map(folder => `import ${name(folder)} from '../${folder}/rule.ts';`);
  return `// Written by \`npm run generate\` from the folders of rules/. Do not edit.
import type { Rule } from '../../engine/rule.ts';
${imports.join('\n')}

/** Every rule, in the order of the contract. */
export const rules: readonly Rule[] = [
${folders.map(folder => `  ${name(folder)},`).join('\n')}
];
`;
}
