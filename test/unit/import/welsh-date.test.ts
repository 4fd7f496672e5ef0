import assert from 'node:assert/strict';
import { dateIn } from '../../../src/core/import/recognise/header/header-values.ts';

describe('a day that a document names in Welsh', () => {
  it('is read, whatever stands around it', () => {
    for (const [words, date] of [
      ['Dydd Iau 3 Mawrth 2026', '2026-03-03'],
      ['14 Ionawr 2027', '2027-01-14'],
      ['a gynhaliwyd ar y 3ydd o Fawrth 2026 am 2.00pm', '2026-03-03'],
      ['Dydd Mawrth, 1af Gorffennaf 2025', '2025-07-01'],
      ['8fed o Dachwedd 2026', '2026-11-08'],
    ] as const)
      assert.equal(dateIn(words)?.date, date, words);
  });

  it('is none where there is no such day', () => {
    assert.equal(dateIn('31 Ebrill 2026'), undefined);
    assert.equal(dateIn('3 Mawr 2026'), undefined);
  });
});
