import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter, defaultSettings, resolveSettings } from '../../engine/index.ts';
import { law } from '../../rules/law/index.ts';
import { isAccountNumber, isCardNumber, isIndividualNumber } from '../../rules/restricted-information/checksums.ts';
import { joinNumber, numberGroups } from '../../rules/restricted-information/numbers.ts';
import rule from '../../rules/restricted-information/rule.ts';
import { sharedVocabulary } from '../../rules/shared/vocabulary.ts';
import { TODAY } from '../check.ts';

const linter = createLinter({ rules: [rule], law, vocabulary: sharedVocabulary });

function check(text: string) {
  const settings = resolveSettings(defaultSettings, 'x.md');
  return linter.check({ text, format: 'markdown', settings, today: TODAY });
}

describe('restricted-information: check digits', () => {
  it('a changed digit spoils an individual number, an account, a card', () => {
    const samples: [string, (number: string) => boolean][] = [
      ['880101300123', isIndividualNumber],
      ['KZ75125KZT1001300335', isAccountNumber],
      ['4400430288119065', isCardNumber],
    ];
    for (const [number, holds] of samples) {
      assert.ok(holds(number), number);
      const last = (Number(number.at(-1)) + 1) % 10;
      assert.ok(!holds(number.slice(0, -1) + last), `${number} with another last digit`);
    }
  });

  it('business numbers and impossible birthdays are no individual numbers', () => {
    // 5th digit 4: a legal entity; 30 February; century digit 9.
    for (const number of ['990440001234', '880230300123', '880101900123'])
      assert.ok(!isIndividualNumber(number), number);
  });
});

describe('restricted-information: numbers in prose', () => {
  it('joins a telephone however it is grouped', () => {
    for (const text of ['87023184605', '8 702 318 46 05', '+7 (702) 318-46-05', '8-702-318-46-05']) {
      const groups = numberGroups(text);
      assert.match(joinNumber(text, groups, 0, 11)?.digits ?? '', /^[78]7023184605$/, text);
    }
  });

  it('never joins over words, and offsets are those of the digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 a.()-]{0,40}$/), fc.integer({ min: 1, max: 16 }), (text, count) => {
        const groups = numberGroups(text);
        for (let first = 0; first < groups.length; first++) {
          const number = joinNumber(text, groups, first, count);
          if (!number) continue;
          const slice = text.slice(number.start, number.end);
          assert.equal(slice.replace(/[ .()-]/g, ''), number.digits);
          assert.equal(number.digits.length, count);
        }
      }),
    );
  });

  it('finds exact source positions inside markup', () => {
    const { findings } = check('Свидетель оставил **номер**: его телефон 8&nbsp;702 *318* 46 05.\n');
    assert.deepEqual(
      findings.map(each => each.text),
      ['8&nbsp;702 *318* 46 05'],
    );
  });

  it('ends on digits, signs and at-signs (superlinear work would not, in the time of a test)', () => {
    const text = '8 701 5 @a KZ7 дсп '.repeat(20_000);
    for (const finding of check(text).findings) assert.equal(text.slice(finding.start, finding.end), finding.text);
  });
});

describe('restricted-information: embargo', () => {
  const statement = (date: string) => `---\ndate: ${date}\n---\n\nПод эмбарго до 1 марта 2026 года: ставка снижена.\n`;

  it('holds before its day and not on it', () => {
    assert.equal(check(statement('2026-02-27')).findings.length, 1);
    assert.equal(check(statement('2026-03-01')).findings.length, 0);
  });
});
