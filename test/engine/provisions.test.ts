import assert from 'node:assert/strict';
import { chooseBasis } from '../../engine/lint/provisions.ts';
import type { Law } from '../../engine/rule.ts';
import type { Provision } from '../../engine/types.ts';

const FORCE: Record<string, [string, string | null]> = {
  'kz-2005/5.3': ['2005-05-03', '2013-09-30'],
  'kz-2013/16.3': ['2013-10-01', '2015-12-31'],
  'kz-2015/9.1c': ['2022-02-22', null],
  'kz-2013/17.2': ['2013-10-01', '2015-12-31'],
  'kz-2015/6.6': ['2022-02-22', null],
  'us-oge/p6': ['1993-02-03', null],
};

const law: Law = {
  provision: id => {
    const force = FORCE[id];
    return force && ({ id, act: id.split('/')[0]!, from: force[0], to: force[1] } as Provision);
  },
};

const DISPARAGEMENT = ['kz-2015/9.1c', 'kz-2013/16.3', 'kz-2005/5.3'];

describe('the provision cited', () => {
  const rows: [string, string[], string, string, string[]][] = [
    ['the wording of 2022 today', DISPARAGEMENT, '2026-03-14', 'in-force', ['kz-2015/9.1c']],
    ['on its first day', DISPARAGEMENT, '2022-02-22', 'in-force', ['kz-2015/9.1c']],
    ['the 2022 wording in the gap before', DISPARAGEMENT, '2022-02-21', 'edition-not-loaded', ['kz-2015/9.1c']],
    ['and on the first day of the gap', DISPARAGEMENT, '2016-01-01', 'edition-not-loaded', ['kz-2015/9.1c']],
    ['the 2013 wording on its last day', DISPARAGEMENT, '2015-12-31', 'in-force', ['kz-2013/16.3']],
    ['the 2005 wording', DISPARAGEMENT, '2010-01-01', 'in-force', ['kz-2005/5.3']],
    ['a repealed norm today', ['kz-2013/17.2', 'us-oge/p6'], '2026-01-01', 'repealed', ['kz-2013/17.2']],
    ['a repealed norm in the gap', ['kz-2013/17.2'], '2018-01-01', 'repealed', ['kz-2013/17.2']],
    ['a norm that came later', ['kz-2015/6.6', 'us-oge/p6'], '2014-11-21', 'not-yet-in-force', ['kz-2015/6.6']],
    ['foreign law only for comparison', ['us-oge/p6'], '2026-01-01', 'comparative', ['us-oge/p6']],
  ];
  for (const [name, ids, date, status, cited] of rows)
    it(`is ${name} (${date})`, () => {
      const basis = chooseBasis(ids, date, law);
      assert.equal(basis.status, status);
      assert.deepEqual(basis.provisions, cited);
    });
});
