import assert from 'node:assert/strict';
import { readSettings, resolveSettings } from '../../engine/settings/settings.ts';
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

describe('fixes of the front matter', () => {
  const REGISTRY = 'bodies:\n  - names: { en: Bureau of Weights }\n    head: { name: Dana Omarova }\n';
  const settings = resolveSettings(readSettings(REGISTRY, []).settings, 'a.md');
  const PAIRS = ['name: Timur Serik', 'position: head of the press office', 'capacity: official'];
  const STYLES: Readonly<Record<string, (key: string) => string>> = {
    'on one line': key => `${key}: { ${PAIRS.join(', ')} }`,
    'on one line, the post last': key => `${key}: { ${PAIRS[0]}, ${PAIRS[2]}, ${PAIRS[1]} }`,
    'in braces on several lines': key => `${key}: {\n  ${PAIRS.join(',\n  ')}\n}`,
    'on lines of its own': key => `${key}:\n  ${PAIRS.join(' # comment\n  ')}`,
  };
  for (const [style, write] of Object.entries(STYLES))
    for (const lineEnd of ['\n', '\r\n'])
      it(`leave the other keys whole: ${style}, ${JSON.stringify(lineEnd)}`, () => {
        for (const [rule, type, name] of [
          ['private-signature', 'scientific', 'Timur Serik'],
          ['unauthorised-speaker', 'press-release', 'Dana Omarova'],
        ] as const) {
          const matter = `type: ${type}\ndate: 2026-03-14\nbody: Bureau of Weights\n${write('author')}\nlanguage: en`;
          const source = `---\n${matter}\n---\n\nScales are checked yearly.\n`.replaceAll('\n', lineEnd);
          const check = (text: string) => linter.check({ text, format: 'markdown', settings, today: TODAY });
          const found = check(source).findings.filter(each => each.rule === rule);
          assert.equal(found.length, 1, `${rule} ${style}`);
          const fixed = applyFix(source, found[0]!.fixes[0]!);
          const { findings, problems, statement } = check(fixed);
          assert.deepEqual([problems, findings.filter(each => each.rule === rule)], [[], []], fixed);
          const { author, language } = statement.metadata;
          assert.deepEqual(
            [author?.name?.value, author?.position?.value, language?.value],
            [name, undefined, 'en'],
            fixed,
          );
        }
      });
});

function applyFix(source: string, fix: Fix): string {
  const inOrder = [...fix.edits].sort((a, b) => a.start - b.start);
  inOrder.forEach((edit, index) => {
    assert.ok(edit.start >= (inOrder[index - 1]?.end ?? 0), `edits overlap: ${JSON.stringify(fix.edits)}`);
  });
  return inOrder
    .reverse()
    .reduce((text, edit) => text.slice(0, edit.start) + edit.newText + text.slice(edit.end), source);
}

/** Whether a finding after the fix is one of the other findings before it. */
function wasThere(after: Finding, before: readonly Finding[], fixed: Finding): boolean {
  return before.some(each => each !== fixed && each.rule === after.rule && each.text === after.text);
}
