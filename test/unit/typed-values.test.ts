import assert from 'node:assert/strict';
import { readNumber } from '../../src/core/read-number.ts';
import { readYesNo } from '../../src/core/yes-no.ts';

describe('typed values', () => {
  it('reads yes and no in whatever case, and nothing else', () => {
    for (const yes of ['yes', 'Yes', ' TRUE ']) assert.equal(readYesNo(yes), true, yes);
    for (const no of ['no', 'NO', 'false']) assert.equal(readYesNo(no), false, no);
    for (const other of ['', 'y', '1', 'not', 'yes, partly'])
      assert.equal(readYesNo(other), undefined, other);
  });

  it('reads numbers as officers type them', () => {
    const cases = { '250000': 250000, '£1,250,000': 1250000, '-3': -3, ' 12.50 ': 12.5, '012': 12 };
    for (const [typed, number] of Object.entries(cases)) assert.equal(readNumber(typed), number, typed);
  });

  it('takes nothing else for a number', () => {
    const others = ['', '£', '1,25', '1 million', '£1.2m', '1e9', '0x10', 'NaN', '1.', '9'.repeat(400)];
    for (const typed of others) assert.equal(readNumber(typed), undefined, typed);
  });
});
