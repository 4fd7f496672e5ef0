import assert from 'node:assert/strict';
import { readTime } from '../../src/core/time-of-day.ts';

describe('times of day', () => {
  it('reads a time in every way an officer writes it', () => {
    const ways: readonly (readonly [string, string])[] = [
      ['10:00', '10:00'],
      ['9.30', '09:30'],
      [' 17:00 ', '17:00'],
      ['10am', '10:00'],
      ['4.30 pm', '16:30'],
      ['12pm', '12:00'],
      ['12.15am', '00:15'],
      ['Noon', '12:00'],
      ['midday', '12:00'],
    ];
    for (const [typed, time] of ways) assert.equal(readTime(typed), time, typed);
  });

  it('refuses what is not a time', () => {
    for (const wrong of ['', '10', '24:00', '10:60', '13pm', '0am', 'morning', '10:00:00', '10-00']) {
      assert.equal(readTime(wrong), undefined, wrong);
    }
  });
});
