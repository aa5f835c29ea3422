import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addCalendarMonths,
  addDays,
  compareDates,
  daysBetween,
  formatDate,
  isIsoDate,
  isWeekend,
} from '../../engine/dates.ts';

const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map(value => value.toISOString().slice(0, 10));

describe('dates', () => {
  it('knows which dates exist', () => {
    for (const real of ['2026-03-14', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
      assert.equal(isIsoDate(real), true, real);
    }
    for (const wrong of [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-1',
      '0000-01-01',
    ]) {
      assert.equal(isIsoDate(wrong), false, wrong);
    }
    for (const odd of ['2026-03-14T10:00', ' 2026-03-14', '2026-03-14\n', '٢٠٢٦-٠٣-١٤', '']) {
      assert.equal(isIsoDate(odd), false, odd);
    }
  });

  it('adds calendar months, to the last day where the month is shorter', () => {
    assert.equal(addCalendarMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addCalendarMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addCalendarMonths('2026-02-20', 1), '2026-03-20');
    assert.equal(addCalendarMonths('2025-12-15', 1), '2026-01-15');
    assert.equal(addCalendarMonths('2026-01-15', -1), '2025-12-15');
    assert.equal(addCalendarMonths('2026-05-31', 25), '2028-06-30');
  });

  it('counts days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        assert.equal(daysBetween(a, b), Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000));
        assert.equal(addDays(a, daysBetween(a, b)), b);
        assert.equal(Math.sign(compareDates(a, b)), Math.sign(daysBetween(b, a)));
        assert.equal(isWeekend(a), [0, 6].includes(new Date(a).getUTCDay()));
      }),
    );
  });

  it('writes dates as each language does', () => {
    assert.equal(formatDate('2026-03-14', 'ru'), '14 марта 2026 года');
    assert.equal(formatDate('2026-03-14', 'kk'), '2026 жылғы 14 наурыз');
    assert.equal(formatDate('2026-03-04', 'en'), '4 March 2026');
  });
});
