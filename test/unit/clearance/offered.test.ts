import assert from 'node:assert/strict';
import { offeredClearances } from '../../../src/core/clearance/offered.ts';
import { leisure, reportOf } from './report-of.ts';

const offeredAt = (text: string, words: string) => {
  const { clearances, here } = offeredClearances(reportOf(text), text.indexOf(words));
  return [clearances.map(({ id }) => id), here?.id];
};

describe('what can be sent for clearance', () => {
  it('is whatever the council wants cleared, first of all the section at the cursor', () => {
    assert.deepEqual(offeredAt(leisure, 'power'), [['financial', 'legal'], 'legal']);
    assert.deepEqual(offeredAt(leisure, '£480,000'), [['financial', 'legal'], 'financial']);
    assert.deepEqual(offeredAt(leisure, 'title:'), [['financial', 'legal'], undefined]);
  });

  it('is also the section at the cursor that nobody asks for', () => {
    assert.deepEqual(offeredAt(leisure, '1974'), [['background', 'financial', 'legal'], 'background']);
  });

  it('is the section whose record the cursor stands in', () => {
    const sent = leisure.replace(
      'implications:',
      'clearances:\n  legal:\n    sent: 2026-11-02\nimplications:',
    );
    assert.deepEqual(offeredAt(sent, 'legal:'), [['financial', 'legal'], 'legal']);
  });
});
