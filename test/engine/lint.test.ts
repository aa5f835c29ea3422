import assert from 'node:assert/strict';
import { type CheckResult, createLinter, defaultSettings, resolveSettings } from '../../engine/index.ts';
import { defineRule, type Rule } from '../../engine/rule.ts';
import { law } from '../../rules/law/index.ts';
import { sharedVocabulary } from '../../rules/shared/vocabulary.ts';
import { TODAY } from '../check.ts';

const TEXT = { kk: '«{text}»', ru: '«{text}»', en: '“{text}”' };
const NO_EXAMPLES = { kk: { bad: [], good: [] }, ru: { bad: [], good: [] }, en: { bad: [], good: [] } };

const finds = defineRule({
  id: 'finds',
  title: TEXT,
  summary: TEXT,
  severity: 'error',
  provisions: ['kz-2015/9.1c', 'kz-2013/16.3', 'kz-2005/5.3'],
  messages: { default: TEXT },
  patterns: { word: { en: 'rascal/n' } },
  matchers: [{ kind: 'phrase', group: 'word', unless: ['other-voice'] }],
  examples: NO_EXAMPLES,
});

const throws = defineRule({
  ...finds,
  id: 'throws',
  patterns: {},
  matchers: [],
  check: () => {
    throw new Error('broken on purpose');
  },
});

function check(rules: readonly Rule[], text: string, overrides = {}): CheckResult {
  const linter = createLinter({ rules, law, vocabulary: sharedVocabulary });
  const settings = { ...resolveSettings(defaultSettings, 'a.md'), rules: overrides };
  return linter.check({ text, format: 'markdown', settings, today: TODAY });
}

describe('the linter', () => {
  it('gives the exact passage, its provision and its message', () => {
    const text = '# Title\r\n\r\nThe rascals came.\r\n';
    const [finding] = check([finds], text).findings;
    assert.ok(finding);
    assert.equal(finding.text, 'rascals');
    assert.equal(text.slice(finding.start, finding.end), 'rascals');
    assert.deepEqual(finding.provisions, ['kz-2015/9.1c']);
    assert.equal(finding.severity, 'error');
    assert.equal(finding.message.en, '“rascals”');
  });

  it('goes on when a rule throws, and says which one', () => {
    const { findings, problems } = check([throws, finds], 'The rascals came.');
    assert.equal(findings.length, 1);
    assert.match(problems[0]!.message.en, /“throws” failed.*broken on purpose/);
  });

  it('caps at warning and says so when the norm of the day is not loaded', () => {
    const [finding] = check([finds], '---\ndate: 2018-05-05\n---\nThe rascals came.').findings;
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.message.en, /edition of that day is not loaded/);
    assert.match(finding!.message.ru, /Редакция на тот день не загружена/);
  });

  it('keeps the cap when the settings ask for an error', () => {
    const [finding] = check([finds], '---\ndate: 2018-05-05\n---\nThe rascals came.', { finds: 'error' }).findings;
    assert.equal(finding!.severity, 'warning');
  });

  it('obeys the settings: off and another severity', () => {
    assert.equal(check([finds], 'The rascals came.', { finds: 'off' }).findings.length, 0);
    assert.equal(check([finds], 'The rascals came.', { finds: 'information' }).findings[0]!.severity, 'information');
  });

  it('keeps a fingerprint when lines move and changes it with the paragraph', () => {
    const print = (text: string) => check([finds], text).findings[0]!.fingerprint;
    assert.equal(print('The rascals came.'), print('New first line.\n\nThe rascals came.'));
    assert.notEqual(print('The rascals came.'), print('The rascals left.'));
  });
});

describe('the passage', () => {
  it('takes the closing quotation mark along with the opening one', () => {
    const rule = { ...finds, patterns: { word: { en: 'party rascal/n' } } };
    assert.equal(check([rule], 'The party “Rascals” came.').findings[0]!.text, 'party “Rascals”');
    assert.equal(check([rule], 'The party "Rascals" came.').findings[0]!.text, 'party "Rascals"');
    assert.equal(check([rule], 'The “party” rascals came.').findings[0]!.text, '“party” rascals');
  });

  it('takes a quoted name that it would cut whole, up to the closing mark', () => {
    const rule = { ...finds, patterns: { word: { en: 'party rascal/n' } } };
    const passage = (text: string) => check([rule], text).findings[0]!.text;
    assert.equal(passage('The party “Rascals of Almaty” came.'), 'party “Rascals of Almaty”');
    assert.equal(passage('The party «Rascals of Almaty» came.'), 'party «Rascals of Almaty»');
    assert.equal(passage('The party „Rascals of Almaty“ came.'), 'party „Rascals of Almaty“');
    assert.equal(passage('The party "Rascals of Almaty" came.'), 'party "Rascals of Almaty"');
    assert.equal(passage('The party “Rascals of “Almaty” Ltd” came.'), 'party “Rascals of “Almaty” Ltd”');
  });

  it('keeps its end when the closing mark is far or missing', () => {
    const rule = { ...finds, patterns: { word: { en: 'party rascal/n' } } };
    const long = 'of Almaty and of all the towns and villages that lie around it';
    const passage = (text: string) => check([rule], text).findings[0]!.text;
    assert.equal(passage(`The party “Rascals ${long}” came.`), 'party “Rascals');
    assert.equal(passage('The party “Rascals of Almaty came.'), 'party “Rascals');
    assert.equal(passage('The party "Rascals of "Almaty" came.'), 'party "Rascals');
  });
});
