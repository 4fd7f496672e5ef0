import assert from 'node:assert/strict';
import { plainTitle, sameTitle } from '../../../src/core/meeting/same-title.ts';

describe('titles', () => {
  it('are the same whatever their minute is called by', () => {
    for (const title of [
      '12. Street Lighting',
      '*45 Street lighting',
      'Minute 7 Street lighting',
      'C30/16 STREET LIGHTING',
      '77/21: Street lighting',
      'CA.212 Street lighting',
      '2026/27-003 Street lighting',
    ]) {
      assert.ok(sameTitle(title, 'Street lighting'), title);
    }
  });

  it('keep the names of roads and years', () => {
    assert.equal(plainTitle('A40 bypass'), 'a40 bypass');
    assert.ok(!sameTitle('A40 bypass', 'A41 bypass'));
    assert.equal(plainTitle('Budget 2026/27'), 'budget 2026 27');
  });
});
