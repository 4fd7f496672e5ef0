import assert from 'node:assert/strict';
import {
  compareDates,
  isoDate,
  isWeekend,
  plusDays,
  readDate,
  shortDate,
  weekday,
  writtenDate,
} from '../../src/core/civil-date.ts';

function iso(text: string): string | undefined {
  const date = readDate(text);
  return date && isoDate(date);
}

describe('civil dates', () => {
  it('reads a day in every way an officer writes it', () => {
    const ways = [
      '2026-12-10',
      '10/12/2026',
      '10.12.2026',
      '10 December 2026',
      ' 10th Dec 2026 ',
      'Thursday, 10 December 2026',
      'thu 10 december 2026',
    ];
    for (const way of ways) assert.equal(iso(way), '2026-12-10', way);
  });

  it('takes the day before the month', () => {
    assert.equal(iso('12/07/2017'), '2017-07-12');
  });

  it('refuses days that do not exist, and weekdays that are not that day', () => {
    for (const wrong of ['30 February 2026', '2026-13-01', '00/01/2026', 'Friday 10 December 2026']) {
      assert.equal(iso(wrong), undefined, wrong);
    }
    assert.equal(iso('29/02/2028'), '2028-02-29');
    assert.equal(iso('29/02/2027'), undefined);
  });

  it('refuses what is not a date', () => {
    for (const wrong of ['', 'soon', '10 December', '12/07/17', '10 Maybe 2026', '2026-12-10T10:00']) {
      assert.equal(iso(wrong), undefined, wrong);
    }
  });

  it('says a day in words', () => {
    const date = { year: 2017, month: 7, day: 12 };
    assert.equal(weekday(date), 'Wednesday');
    assert.equal(writtenDate(date), '12 July 2017');
  });

  it('says it shortly', () => {
    assert.equal(shortDate({ year: 2026, month: 12, day: 2 }), 'Wed 2 Dec 2026');
  });

  it('goes on and back over the ends of months, leap days and years', () => {
    const newYear = { year: 2028, month: 1, day: 1 };
    assert.deepEqual(plusDays(newYear, -1), { year: 2027, month: 12, day: 31 });
    assert.deepEqual(plusDays(newYear, 59), { year: 2028, month: 2, day: 29 });
    assert.deepEqual(plusDays(newYear, 366), { year: 2029, month: 1, day: 1 });
  });

  it('knows the weekday of every day of four centuries', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    let date = { year: 1800, month: 1, day: 1 };
    for (let days = 0; days < 146_097; days += 1) {
      if (weekday(date) !== names[(days + 3) % 7]) assert.fail(isoDate(date));
      date = plusDays(date, 1);
    }
    assert.deepEqual(date, { year: 2200, month: 1, day: 1 });
  });

  it('knows which day comes first, and which are Saturdays and Sundays', () => {
    const day = { year: 2026, month: 12, day: 4 };
    const order = [-40, -1, 0, 1, 400].map((days) => Math.sign(compareDates(plusDays(day, days), day)));
    assert.deepEqual(order, [-1, -1, 0, 1, 1]);
    assert.deepEqual(
      [0, 1, 2, 3].map((days) => isWeekend(plusDays(day, days))),
      [false, true, true, false],
    );
  });
});
