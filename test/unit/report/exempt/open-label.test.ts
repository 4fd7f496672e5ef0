import assert from 'node:assert/strict';
import { openLabel } from '../../../../src/core/report/exempt/open-label.ts';

describe('openLabel', () => {
  it('is what an appendix is called and its letter or number', () => {
    for (const label of [
      'Appendix B',
      'B',
      '2',
      'Annex 2a',
      'Exempt Appendix C',
      'Atodiad 1',
      'B1',
      'Appendix iv',
    ])
      assert.equal(openLabel(label), label);
  });

  it('is nothing of what else the label says', () => {
    assert.equal(openLabel('Appendix B – prices of Pellow and Sons'), 'Appendix B');
    assert.equal(openLabel('Annex 3: the winning bid'), 'Annex 3');
    assert.equal(openLabel('Pellow and Sons'), undefined);
    assert.equal(openLabel(undefined), undefined);
  });
});
