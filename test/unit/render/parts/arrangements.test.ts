import assert from 'node:assert/strict';
import { linesIn, viewOf } from '../meeting.ts';

const agenda = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
items: [Apologies, Street lighting]
---
`;

describe('the head of an agenda', () => {
  it('says that the meeting is cancelled or goes on with another, and what came later', () => {
    const changed = agenda.replace(
      'items:',
      'cancelled: yes\nadjourned_from: 2026-12-03\nsupplements:\n  - {published: 2026-12-04, items: [5b, 6]}\n  - {published: 2026-12-07, items: "1"}\n  - {published: 2026-12-08}\nitems:',
    );
    const lines = linesIn(viewOf(changed, {}, { copy: 'public' }));
    assert.deepEqual(
      lines.filter((line) => /cancelled|adjourned|supplement/.test(line)),
      [
        'This meeting is cancelled',
        'Goes on with the business of the meeting of Thursday 3 December 2026, which was adjourned',
        'A supplement to items 5b and 6 was published on Friday 4 December 2026',
        'A supplement to item 1 was published on Monday 7 December 2026',
        'A supplement was published on Tuesday 8 December 2026',
      ],
    );
  });
});
