/**
 * Validates the law and writes every generated file: `rules/generated/`,
 * `docs/rules/`, `schemas/`. With `--check` it writes nothing, lists what is
 * stale and exits with 1. With `--validate`, which every build runs, it leaves
 * the pages out: they are not built in.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTRACT_RULES } from './generate/contract.ts';
import { lawModule } from './generate/lawModule.ts';
import { type Generated, staleFiles, writeGenerated } from './generate/output.ts';
import { loadRules, ruleFolders, ruleIndexModule } from './generate/ruleIndex.ts';
import { schemaFiles } from './generate/schemas.ts';
import { formatProblem } from './law/problems.ts';
import { type ValidatedLaw, validateLaw } from './law/validate.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const validateOnly = process.argv.includes('--validate');
process.exitCode = await main(validateOnly || process.argv.includes('--check'));

async function main(checkOnly: boolean): Promise<number> {
  const folders = ruleFolders(root);
  const law = readLaw(folders);
  if (law.problems.length > 0) return fail(law.problems.map(formatProblem));

  // The pages cite the law and load the rules through the generated modules, so these two come first.
  const modules: Generated = {
    files: new Map([
      ['rules/generated/law.ts', lawModule(law)],
      ['rules/generated/index.ts', ruleIndexModule(folders)],
    ]),
    obsolete: [],
  };
  const stale = checkOnly ? staleFiles(root, modules) : writeGenerated(root, modules);
  if (checkOnly && stale.length > 0) return failStale(stale);

  const { rules, problems } = await loadRules(root, folders);
  const known = new Set(law.rows.map(row => row.id));
  for (const rule of rules)
    for (const id of rule.provisions)
      if (!known.has(id))
        problems.push(`rules/${rule.id}/rule.ts: it stands on "${id}", which rules/law does not hold`);
  if (problems.length > 0) return fail(problems);
  if (validateOnly) return 0;

  const { rulePage, rulesPage } = await import('./generate/ruleDocs.ts');
  const pages: Generated = {
    files: new Map([
      ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
      ['docs/rules/README.md', rulesPage(rules)],
      ...schemaFiles(rules.map(rule => rule.id)),
    ]),
    obsolete: obsoletePages(folders),
  };
  if (checkOnly) {
    const stalePages = staleFiles(root, pages);
    return stalePages.length > 0 ? failStale(stalePages) : 0;
  }
  const touched = [...stale, ...writeGenerated(root, pages)];
  console.log(
    touched.length === 0 ? 'Everything is fresh.' : `Written:\n${touched.map(path => `  ${path}`).join('\n')}`,
  );
  return 0;
}

function readLaw(folders: readonly string[]): ValidatedLaw {
  const folder = join(root, 'rules/law');
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'));
  const files = names.sort().map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return validateLaw(files, [...new Set([...CONTRACT_RULES, ...folders])]);
}

/** Pages of rules that no longer exist. */
function obsoletePages(folders: readonly string[]): string[] {
  const folder = join(root, 'docs/rules');
  if (!existsSync(folder)) return [];
  const pages = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md');
  return pages.filter(name => !folders.includes(name.slice(0, -3))).map(name => `docs/rules/${name}`);
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

function failStale(paths: readonly string[]): number {
  return fail([...paths.map(path => `stale: ${path}`), 'Run `npm run generate` and commit the result.']);
}
