import assert from 'node:assert/strict';
import { compileWords, createLinter, defaultSettings, LANGUAGES, resolveSettings } from '../../engine/index.ts';
import { rules } from '../../rules/generated/index.ts';
import { law } from '../../rules/law/index.ts';
import { sharedVocabulary } from '../../rules/shared/vocabulary.ts';
import { packWords, unpackWords } from '../../scripts/words/file.ts';

describe('house: the file that carries the compiled words', () => {
  const compiled = compileWords(rules, sharedVocabulary);
  const file = packWords(compiled);

  it('gives back what was packed, wherever it lies in memory', () => {
    for (const offset of [0, 1]) {
      const memory = new Uint8Array(file.length + offset);
      memory.set(file, offset);
      assert.equal(JSON.stringify(plain(unpackWords(memory.subarray(offset)))), JSON.stringify(compiled));
    }
  });

  it('makes the linter that the sources make', () => {
    const check = (words: typeof compiled) => {
      const linter = createLinter({ rules, law, vocabulary: sharedVocabulary, words });
      const settings = resolveSettings(defaultSettings, 'a.md');
      const examples = rules.flatMap(rule => LANGUAGES.map(language => rule.examples[language].bad[0]!.text));
      return linter.check({ text: examples.join('\n\n'), format: 'markdown', settings, today: '2026-11-22' });
    };
    const found = check(unpackWords(file));
    assert.ok(found.findings.length > 10);
    assert.deepEqual(found.findings, check(compiled).findings);
  });
});

/** Lists of integers as arrays, and what is unpacked on demand unpacked. */
function plain(value: unknown): unknown {
  if (value instanceof Int32Array) return Array.from(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
