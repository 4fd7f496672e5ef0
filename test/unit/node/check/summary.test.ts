import assert from 'node:assert/strict';
import { summary } from '../../../../src/node/check/summary.ts';

const file = (...severities: string[]) => ({
  path: 'a.md',
  problems: severities.map((severity) => ({
    rule: 'section-empty',
    severity,
    message: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  })),
  repairs: 0,
});

describe('the summary of a check', () => {
  it('counts what there is', () => {
    assert.equal(summary([file()]), 'Nothing is wrong in 1 file.');
    assert.equal(
      summary([file('error', 'warning', 'warning'), file(), file('info', 'info', 'info')]),
      '1 error, 2 warnings, 3 for information in 2 of 3 files.',
    );
  });
});
