import assert from 'node:assert/strict';
import { factsIn } from '../../../src/core/meeting/facts-in.ts';
import { meetingDays } from '../../../src/core/meeting/meeting-days.ts';

const paper = (type: string, committee: string, date: string, more = '') => {
  const facts = factsIn(`---\ntype: ${type}\ncommittee: ${committee}\nmeeting_date: ${date}\n${more}---\n`);
  assert.ok(facts);
  return { path: `${committee}-${date}-${type}.md`, facts };
};

describe('the meetings that papers speak of', () => {
  it('are those to come and not cancelled, each once, the next first', () => {
    const days = meetingDays(
      [
        paper('agenda', 'Council', '2026-12-16'),
        paper('report', 'Cabinet', '10 December 2026'),
        paper('agenda', 'cabinet', '2026-12-10'),
        paper('agenda', 'Cabinet', '2026-10-15'),
        paper('agenda', 'Cabinet', '2026-12-17', 'cancelled: yes\n'),
        paper('report', 'Cabinet', 'to be settled'),
        paper('report', '', '2026-12-12'),
      ],
      '2026-12-10',
    );
    assert.deepEqual(days, [
      { date: '2026-12-10', committee: 'Cabinet' },
      { date: '2026-12-16', committee: 'Council' },
    ]);
  });
});
