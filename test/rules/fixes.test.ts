import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../engine/types.ts';
import { LANGUAGES } from '../../engine/types.ts';
import { createDefaultLinter } from '../../rules/linter.ts';
import { checkExample, show, TODAY } from '../check.ts';

const linter = createDefaultLinter();

describe('fixes of the bad examples', () => {
  for (const rule of linter.rules)
    for (const language of LANGUAGES)
      rule.examples[language].bad.forEach((example, index) => {
        it(`${rule.id} ${language} ${index + 1}: each fix removes its finding and brings none`, () => {
          const { result, source } = checkExample(linter, rule, example);
          for (const finding of result.findings.filter(each => each.rule === rule.id))
            for (const fix of finding.fixes) {
              const after = linter.check({
                text: applyFix(source, fix),
                format: 'markdown',
                settings: result.statement.settings,
                today: TODAY,
              });
              const remaining = after.findings.filter(each => !wasThere(each, result.findings, finding));
              assert.equal(remaining.length, 0, `after “${fix.title.en}”: ${show(remaining)}`);
            }
        });
      });
});

function applyFix(source: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.newText + text.slice(edit.end), source);
}

/** Whether a finding after the fix is one of the other findings before it. */
function wasThere(after: Finding, before: readonly Finding[], fixed: Finding): boolean {
  return before.some(each => each !== fixed && each.rule === after.rule && each.text === after.text);
}
