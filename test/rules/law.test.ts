import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { law } from '../../rules/law/index.ts';
import { CONTRACT_RULES } from '../../scripts/generate/contract.ts';
import { formatProblem } from '../../scripts/law/problems.ts';
import type { LawFile } from '../../scripts/law/reader.ts';
import { validateLaw } from '../../scripts/law/validate.ts';

const FOLDER = new URL('../../rules/law/', import.meta.url);

function lawFiles(): LawFile[] {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'));
  return names.map(name => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

/** The problems after one change to one file of the real law. */
function problemsAfter(name: string, from: string | RegExp, to: string): string[] {
  const files = lawFiles().map(file => {
    if (file.name !== name) return file;
    const text = file.text.replace(from, to);
    assert.notEqual(text, file.text, 'the change must change something');
    return { name, text };
  });
  return validateLaw(files, CONTRACT_RULES).problems.map(formatProblem);
}

describe('the law', () => {
  it('holds every provision of the four acts and the gap', () => {
    const counts: Record<string, number> = {};
    for (const provision of law.provisions()) counts[provision.act] = (counts[provision.act] ?? 0) + 1;
    assert.deepEqual(counts, { 'kz-2015': 82, 'kz-2015-orig': 1, 'kz-2013': 52, 'kz-2005': 50, 'us-oge': 45 });
    const textual: Record<string, number> = {};
    for (const provision of law.provisions()) textual[provision.textual] = (textual[provision.textual] ?? 0) + 1;
    assert.deepEqual(textual, { yes: 32, partly: 44, no: 153, unknown: 1 });
  });

  it('shows the emendation of kz-2013/16.1 beside the printed text', () => {
    const provision = law.provision('kz-2013/16.1');
    assert.equal(provision?.text.kk, 'мемлекет саясатының негізгі бағыттарына сәйкес немесе;');
    assert.equal(provision?.emended, 'мемлекет саясатының негізгі бағыттарына сәйкес келмесе;');
    assert.ok(provision?.remark);
  });

  it('knows what is in force on a day', () => {
    const acts = (date: string): string[] => [...new Set(law.inForceOn(date).map(provision => provision.act))].sort();
    assert.deepEqual(acts('2005-05-02'), []);
    assert.deepEqual(acts('2005-05-03'), ['kz-2005']);
    assert.deepEqual(acts('2013-09-30'), ['kz-2005']);
    assert.deepEqual(acts('2013-10-01'), ['kz-2013']);
    assert.deepEqual(acts('2015-12-31'), ['kz-2013']);
    assert.deepEqual(acts('2016-01-01'), ['kz-2015', 'kz-2015-orig']);
    assert.deepEqual(acts('2022-02-22'), ['kz-2015']);
    assert.equal(
      law.inForceOn('2016-01-01').some(provision => provision.id === 'kz-2015/9.1'),
      false,
    );
  });

  it('says of each provision that no text can show why not', () => {
    for (const provision of law.provisions()) {
      const checkable = provision.textual === 'yes' || provision.textual === 'partly';
      assert.equal(provision.rule !== undefined, checkable, provision.id);
      assert.equal(provision.whyNotTexts !== undefined, !checkable, provision.id);
    }
  });
});

describe('validation of the law', () => {
  it('accepts the law as it is', () => assert.deepEqual(problemsAfter('acts.yaml', /$/, '\n'), []));

  const cases: [string, string, string | RegExp, string, RegExp][] = [
    [
      'an unknown rule',
      'kz-2015.yaml',
      'rule: disparagement',
      'rule: disparagment',
      /:\d+: .*did you mean "disparagement"/,
    ],
    ['an unknown parallel', 'kz-2015.yaml', '- kz-2013/15.1', '- kz-2013/15.9', /"parallel" names "kz-2013\/15\.9"/],
    [
      'an unknown period',
      'kz-2013.yaml',
      'in_force: wording-2013',
      'in_force: wording-2031',
      /did you mean "wording-2013"/,
    ],
    ['an unknown reason', 'us-oge.yaml', 'why_not: gift', 'why_not: gifts', /did you mean "gift"/],
    [
      'an unknown key',
      'kz-2005.yaml',
      '  textual: no',
      '  textaul: no',
      /unknown key "textaul".*did you mean "textual"/,
    ],
    ['a value that textual does not know', 'kz-2005.yaml', 'textual: partly', 'textual: mostly', /"textual: mostly"/],
    [
      'a missing language',
      'kz-2013.yaml',
      /\n {4}ru:\s+Несение[\s\S]*?\n {4}en:/,
      '\n    en:',
      /cannot be read in ru; add "gloss\.ru"/,
    ],
    [
      'a duplicated id',
      'kz-2015.yaml',
      '- id: kz-2015/1.2',
      '- id: kz-2015/1.1',
      /the id is used twice \(first in kz-2015\.yaml:\d+\)/,
    ],
    ['an id of another act', 'kz-2015.yaml', '- id: kz-2015/1.2', '- id: kz-2013/1.9', /must begin with "kz-2015\/"/],
    [
      'an impossible day',
      'acts.yaml',
      'from: 2013-10-01',
      'from: 2013-02-30',
      /acts\.yaml:\d+: .*"from: 2013-02-30" is no day/,
    ],
    ['an end before the beginning', 'acts.yaml', 'to: 2015-12-31', 'to: 2012-12-31', /before it begins on 2013-10-01/],
    ['a title without Kazakh', 'acts.yaml', /short: \{ kk: Әдеп кодексі, /, 'short: { ', /"short" has no kk/],
    ['textual without a rule', 'kz-2005.yaml', '  rule: status-emphasis\n', '', /needs a rule/],
    ['no reason', 'kz-2005.yaml', '  why_not: value\n', '', /needs a reason/],
    ['broken YAML', 'kz-2015.yaml', '- id: kz-2015/1.2', '- id: "kz-2015/1.2', /not valid YAML/],
  ];
  for (const [name, file, from, to, expected] of cases)
    it(`reports ${name} with file, line and repair`, () => {
      const problems = problemsAfter(file, from, to);
      assert.ok(
        problems.some(problem => expected.test(problem) && problem.startsWith(`rules/law/${file}:`)),
        problems.join('\n') || 'no problem reported',
      );
    });

  it('points at the line of the mistake', () => {
    const text = lawFiles().find(file => file.name === 'kz-2015.yaml')!.text;
    const line = text.slice(0, text.indexOf('rule: disparagement')).split('\n').length;
    const [problem] = problemsAfter('kz-2015.yaml', 'rule: disparagement', 'rule: disparagment');
    assert.ok(problem?.startsWith(`rules/law/kz-2015.yaml:${line}:`), problem);
  });

  it('reports a file without an act and an act without a file', () => {
    const files = lawFiles().map(file => (file.name === 'us-oge.yaml' ? { ...file, name: 'us.yaml' } : file));
    const problems = validateLaw(files, CONTRACT_RULES).problems.map(formatProblem).join('\n');
    assert.match(problems, /act "us-oge" has no provisions/);
    assert.match(problems, /no act has the id "us"/);
  });
});
