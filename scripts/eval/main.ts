import { parseArgs } from 'node:util';
import { createDefaultLinter } from '../../rules/linter.ts';
import { evaluateFile } from './labelled.ts';
import { evaluateFolder } from './real.ts';

const USAGE = `npm run eval -- [FILE.jsonl …] [--real FOLDER …] [--verbose] [--today YYYY-MM-DD]

Scores labelled statements (precision, recall, F1 per rule and language) and
lists what is found in folders of real statements, through the path of adep check.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    real: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

if (positionals.length === 0 && values.real.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const linter = createDefaultLinter();
  for (const path of positionals) console.log(evaluateFile(linter, path, values.today, values.verbose));
  for (const folder of values.real) console.log(evaluateFolder(linter, folder, values.today));
}
