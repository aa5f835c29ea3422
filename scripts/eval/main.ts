import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../engine/index.ts';
import { createDefaultLinter } from '../../rules/linter.ts';
import { evaluateFiles } from './labelled.ts';
import { evaluateFolder } from './real.ts';

const USAGE = `npm run eval -- [FILE.jsonl …] [--real FOLDER …] [--verbose] [--today YYYY-MM-DD]

Scores labelled statements (precision, recall, F1 per rule and language) and
lists what is found in folders of real statements, through the path of adep check.
The project's own statements are always scored: those for writing rules (train)
and those set aside (held-out); the difference shows how general the rules are.`;

const OWN = fileURLToPath(new URL('../../test/statements/', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    real: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

if (values.help) console.log(USAGE);
else {
  const linter = createDefaultLinter();
  for (const path of positionals) console.log(evaluateFiles(linter, path, [path], values.today, values.verbose));
  for (const folder of values.real) console.log(evaluateFolder(linter, folder, values.today));
  for (const share of ['train', 'held-out']) {
    const paths = LANGUAGES.map(language => `${OWN}${language}.${share}.jsonl`).filter(existsSync);
    // What is set aside is scored only: reading its misses would make it a set for writing rules.
    const verbose = values.verbose && share === 'train' && positionals.length === 0;
    console.log(evaluateFiles(linter, `own statements, ${share}`, paths, values.today, verbose));
  }
}
