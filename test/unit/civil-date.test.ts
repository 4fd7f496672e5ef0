import assert from 'node:assert/strict';
import { isoDate, readDate, weekday, writtenDate } from '../../src/core/civil-date.ts';

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
});
