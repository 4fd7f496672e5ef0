import assert from 'node:assert/strict';
import { deadlinePage } from '../../../src/core/deadlines/deadline-page.ts';
import { deadlinesOf } from '../../../src/core/deadlines/deadlines.ts';
import { meetingOn } from '../../../src/core/deadlines/meeting.ts';
import { nextDue } from '../../../src/core/deadlines/next-due.ts';
import { words } from '../../../src/core/messages.ts';
import { blankProfile } from '../../../src/core/profile/overlay.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';

const own: Profile['deadlines'] = [
  { label: 'Draft to _Finance_', before: 'meeting', count: 10, unit: 'working' },
  { label: 'Questions', before: 'meeting', count: 2, unit: 'working' },
];
const profile = { ...blankProfile, deadlines: own };
const deadlines = deadlinesOf(meetingOn({ year: 2026, month: 12, day: 10 }, { kind: 'committee' }), profile);
const on = (day: number, month = 11) => ({ date: { year: 2026, month, day } });

describe('what is due next for a meeting', () => {
  const publication = 'Publish the agenda and the reports';
  const next = (day: number, month: number, published = false) => {
    const due = nextDue(deadlines, on(day, month), published);
    return due && words(due.label);
  };

  it('is the first date that is not past', () => {
    assert.deepEqual(
      [next(2, 11), next(26, 11), next(27, 11), next(2, 12), next(8, 12), next(9, 12)],
      ['Draft to _Finance_', 'Draft to _Finance_', publication, publication, 'Questions', undefined],
    );
  });

  it('is nothing that leads up to publication once the papers are published', () => {
    assert.deepEqual([next(2, 11, true), next(27, 11, true)], ['Questions', 'Questions']);
  });

  it('is nothing that can only be done from a day on, and nothing for a cancelled meeting', () => {
    const executive = deadlinesOf(
      meetingOn({ year: 2026, month: 12, day: 10 }, { kind: 'executive' }),
      profile,
    );
    const senses = executive.due.map(({ sense }) => sense);
    assert.ok(senses.includes('from'));
    assert.notEqual(nextDue(executive, on(11, 12), true)?.sense, 'from');
    const cancelled = deadlinesOf({ ...deadlines.meeting, cancelled: true }, profile);
    assert.equal(nextDue(cancelled, on(2), false), undefined);
  });
});

describe('the page of deadlines', () => {
  const page = deadlinePage(deadlines, 'Planning *and* Trees', on(27, 11));

  it('has every date with its working-out, and says which are past', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('#'));
    assert.deepEqual(headings, [
      '# Planning \\*and\\* Trees, Thu 10 Dec 2026',
      '## Thu 26 Nov 2026 \\(past\\)',
      '## Wed 2 Dec 2026',
      '## Tue 8 Dec 2026',
    ]);
    assert.match(page, /- 5 clear working days before Thu 10 Dec 2026\\: 3, 4, 7, 8, 9 Dec\\\./);
  });

  it('takes words as words, not as Markdown', () => {
    assert.match(page, /\*\*Draft to \\_Finance\\_\*\*/);
  });
});
