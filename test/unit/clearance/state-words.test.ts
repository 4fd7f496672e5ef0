import assert from 'node:assert/strict';
import { stateWords } from '../../../src/core/clearance/state-words.ts';

const record = {
  span: { start: 0, end: 0 },
  name: 'Ada Reyes',
  jobTitle: undefined,
  sent: '2026-11-02',
  cleared: '12/11/2026',
  of: undefined,
};
const clearance = { id: 'legal', section: undefined, post: 'Monitoring officer', record };

describe('how far a clearance has come', () => {
  it('is said with who and when', () => {
    assert.equal(
      stateWords({ ...clearance, record: undefined }, 'missing'),
      'To be cleared by Monitoring officer',
    );
    assert.equal(stateWords(clearance, 'sent'), 'Sent for clearance to Ada Reyes on 2 November 2026');
    assert.equal(
      stateWords(clearance, 'cleared'),
      'Cleared by Ada Reyes, Monitoring officer, on 12 November 2026',
    );
    assert.equal(stateWords(clearance, 'changed'), 'Changed since cleared by Ada Reyes on 12 November 2026');
  });

  it('is said with as much as is known', () => {
    const nameless = { ...record, name: undefined };
    assert.equal(
      stateWords({ ...clearance, record: nameless }, 'cleared'),
      'Cleared by Monitoring officer on 12 November 2026',
    );
    assert.equal(stateWords({ ...clearance, post: '' }, 'missing'), 'To be cleared by Ada Reyes');
    assert.equal(stateWords({ ...clearance, record: undefined, post: '' }, 'missing'), 'Not cleared yet');
    assert.equal(stateWords(clearance, 'missing'), 'To be cleared by Ada Reyes, Monitoring officer');
  });

  it('keeps the words of a date that is none, and the post as it was recorded', () => {
    const acting = { ...record, jobTitle: 'Acting Monitoring Officer', cleared: 'last week' };
    assert.equal(
      stateWords({ ...clearance, record: acting }, 'cleared'),
      'Cleared by Ada Reyes, Acting Monitoring Officer, on last week',
    );
  });
});
