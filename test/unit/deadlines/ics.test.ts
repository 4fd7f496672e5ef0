import assert from 'node:assert/strict';
import fc from 'fast-check';
import { deadlinesOf } from '../../../src/core/deadlines/deadlines.ts';
import { deadlineCalendar } from '../../../src/core/deadlines/ics.ts';
import { icsLine, icsText } from '../../../src/core/deadlines/ics-line.ts';
import { type Meeting, meetingOn } from '../../../src/core/deadlines/meeting.ts';
import { blankProfile } from '../../../src/core/profile/overlay.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';

const meetingDay = { year: 2026, month: 12, day: 10 };
const made = { year: 2026, month: 11, day: 2 };

function calendar(committee: string, profile: Partial<Profile> = {}, facts: Partial<Meeting> = {}): string {
  const meeting = meetingOn(meetingDay, { kind: 'committee', ...facts });
  return deadlineCalendar(deadlinesOf(meeting, { ...blankProfile, ...profile }), committee, made);
}

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has a whole day for each date, and the meeting', () => {
    const lines = unfolded(calendar('Planning; Trees, and Hedges'));
    assert.deepEqual(lines.slice(0, 3), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Committee Reports//Deadlines//EN',
    ]);
    assert.deepEqual(lines.slice(-2), ['END:VCALENDAR', '']);
    const starts = lines.filter((line) => line.startsWith('DTSTART'));
    assert.deepEqual(starts, ['DTSTART;VALUE=DATE:20261210', 'DTSTART;VALUE=DATE:20261202']);
    assert.ok(lines.includes('SUMMARY:Planning\\; Trees\\, and Hedges'));
    assert.ok(
      lines.includes(
        'SUMMARY:Publish the agenda and the reports (Planning\\; Trees\\, and Hedges\\, Thu 10 Dec 2026)',
      ),
    );
    assert.ok(lines.includes('DTSTAMP:20261102T000000Z'));
    assert.ok(!lines.includes('BEGIN:VTIMEZONE'));
  });

  it('has dates with an hour in the time of the United Kingdom', () => {
    const deadlines = [
      { label: 'Final report', before: 'meeting', count: 7, unit: 'working', at: '10am' },
    ] as const;
    const lines = unfolded(calendar('Cabinet', { deadlines }, { time: '18:30' }));
    assert.ok(lines.includes('DTSTART;TZID=Europe/London:20261201T100000'));
    assert.ok(lines.includes('DTSTART;TZID=Europe/London:20261210T183000'));
    assert.equal(lines.filter((line) => line === 'TZID:Europe/London').length, 1);
  });

  it('names its events alike each time it is made, and no two alike', () => {
    const own = (label: string) => ({ label, before: 'meeting', count: 1, unit: 'working' }) as const;
    const profile = { deadlines: [own('Draft'), own('draft'), own('Dráft')] };
    const uids = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'));
    const names = uids(calendar('Cabinet', profile));
    assert.deepEqual(names, uids(calendar(' CABINET', profile)));
    assert.equal(new Set(names).size, 5);
    assert.equal(names[0], 'UID:2026-12-10-cabinet-meeting@committee-reports');
  });

  it('says that a meeting is cancelled', () => {
    const lines = unfolded(calendar('', {}, { cancelled: true }));
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
    assert.ok(lines.includes('STATUS:CANCELLED') && lines.includes('SUMMARY:Meeting'));
  });
});

describe('a line of a calendar file', () => {
  it('is folded at 75 octets, between characters, and reads back as it was', () => {
    const words = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(words, (text) => {
        const value = icsText(text);
        const folded = icsLine('SUMMARY', value);
        for (const line of folded.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.ok(!line.includes('\uFFFD') || text.includes('\uFFFD'));
        }
        assert.equal(folded.replaceAll('\r\n ', ''), `SUMMARY:${value}\r\n`);
      }),
      { numRuns: 200 },
    );
  });

  it('escapes what has a meaning of its own, and leaves out control characters', () => {
    assert.equal(icsText('a\\b; c, d\r\ne\nf\u0007\u0000g'), 'a\\\\b\\; c\\, d\\ne\\nfg');
    assert.equal(icsLine('X', 'y'), 'X:y\r\n');
  });
});
