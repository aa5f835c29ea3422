import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Linter } from '../../engine/index.ts';
import type { Rule } from '../../engine/rule.ts';
import { LANGUAGES } from '../../engine/types.ts';
import { createDefaultLinter } from '../../rules/linter.ts';
import { checkExample, show } from '../check.ts';

const FEWEST = 6;

const linter: Linter = createDefaultLinter();

describe('examples of the rules', () => {
  it('every rule folder is registered', () => {
    const folders = readdirSync(new URL('../../rules/', import.meta.url), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !['law', 'shared', 'generated'].includes(entry.name))
      .map(entry => entry.name);
    assert.deepEqual(linter.rules.map(rule => rule.id).sort(), folders.sort());
  });
  for (const rule of linter.rules) describeRule(rule);
});

function describeRule(rule: Rule): void {
  describe(rule.id, () => {
    it('says everything in each language', () => {
      const { title, summary, limits, messages } = rule;
      assert.ok(messages.default, 'a rule has a default message');
      const texts = { title, summary, ...(limits ? { limits } : {}), ...messages };
      for (const [name, text] of Object.entries(texts))
        for (const language of LANGUAGES) assert.ok(text[language].trim() !== '', `${name} is empty in ${language}`);
    });
    for (const language of LANGUAGES) {
      const { bad, good } = rule.examples[language];
      it(`has ${FEWEST} bad and ${FEWEST} good examples in ${language}`, () => {
        assert.ok(bad.length >= FEWEST, `only ${bad.length} bad`);
        assert.ok(good.length >= FEWEST, `only ${good.length} good`);
      });
      bad.forEach((example, index) => {
        it(`${language} bad ${index + 1}: ${example.text.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
          const { result, source, marked } = checkExample(linter, rule, example);
          assert.ok(marked.length > 0, 'a bad example marks ⟦what is found⟧');
          const found = result.findings.filter(each => each.rule === rule.id);
          assert.deepEqual(
            found.map(each => source.slice(each.start, each.end)),
            marked.map(each => source.slice(each.start, each.end)),
            `found: ${show(result.findings)}`,
          );
          for (const each of found) {
            assert.ok(each.fixes.length > 0, 'a finding offers a fix');
            assert.ok(each.provisions.length > 0, 'a finding cites a provision');
            assert.equal(source.slice(each.start, each.end), each.text);
          }
        });
      });
      good.forEach((example, index) => {
        it(`${language} good ${index + 1}: ${example.text.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
          const { result } = checkExample(linter, rule, example);
          const found = result.findings.filter(each => each.severity !== 'information');
          assert.equal(found.length, 0, show(found));
        });
      });
    }
  });
}
