import assert from 'node:assert/strict';
import { calendarOf } from '../../../src/core/deadlines/calendar.ts';
import { isPast, workingDaysLeft } from '../../../src/core/deadlines/moment.ts';

const on = (day: number) => ({ year: 2026, month: 12, day });

describe('a date compared with now', () => {
  it('is past the day after', () => {
    assert.equal(isPast({ date: on(2), at: undefined }, { date: on(2), time: '23:59' }), false);
    assert.equal(isPast({ date: on(2), at: undefined }, { date: on(3) }), true);
  });

  it('is past behind its hour, and not where the hour is not known', () => {
    const due = { date: on(2), at: '17:00' };
    assert.equal(isPast(due, { date: on(2), time: '16:59' }), false);
    assert.equal(isPast(due, { date: on(2), time: '17:00' }), false);
    assert.equal(isPast(due, { date: on(2), time: '17:01' }), true);
    assert.equal(isPast(due, { date: on(2) }), false);
    assert.equal(isPast(due, { date: on(1), time: '23:00' }), false);
  });

  it('has as many working days left as there are before it, its own among them', () => {
    const calendar = calendarOf({ nation: 'england', closedDays: [] });
    const left = (from: number, to: number) =>
      workingDaysLeft({ date: on(to) }, { date: on(from) }, calendar);
    assert.deepEqual([left(2, 2), left(1, 2), left(4, 7), left(24, 30), left(9, 2)], [0, 1, 1, 2, 0]);
  });
});
