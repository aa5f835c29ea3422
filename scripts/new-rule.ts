/**
 * `npm run new-rule -- my-rule`: creates rules/my-rule/ with a skeleton whose
 * tests fail until it is filled in, then generates indexes and pages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleFiles } from './new-rule/skeleton.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folders of rules/ that are no rules, and names that would read as something else. */
const RESERVED = new Set(['law', 'generated', 'shared', 'speech', 'context']);

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const [id] = args;
  if (id === undefined || args.length > 1 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || RESERVED.has(id)) {
    console.error(
      'Give one name in lower case with hyphens, after what the rule catches: npm run new-rule -- empty-promise',
    );
    return 2;
  }
  const folder = join(root, 'rules', id);
  if (existsSync(folder)) {
    console.error(`rules/${id} exists already; edit it, or choose another name`);
    return 2;
  }
  mkdirSync(folder);
  for (const [name, text] of Object.entries(ruleFiles(id))) {
    writeFileSync(join(folder, name), text);
    console.log(`rules/${id}/${name}`);
  }
  const generate = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/generate.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`Fill in the three files until \`npx mocha test/rules\` passes, then run \`npm run generate\` again.`);
  return generate.status ?? 1;
}
