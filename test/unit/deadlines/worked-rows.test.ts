import assert from 'node:assert/strict';
import { dayAndMonth, isoDate, readDate } from '../../../src/core/civil-date.ts';
import { deadlinesOf } from '../../../src/core/deadlines/deadlines.ts';
import type { DueDate, DueId } from '../../../src/core/deadlines/due-date.ts';
import { type Meeting, meetingOn } from '../../../src/core/deadlines/meeting.ts';
import { blankProfile } from '../../../src/core/profile/overlay.ts';
import type { Nation, Profile } from '../../../src/core/profile/profile.ts';

/** Cases worked out by hand, among them every kind of holiday that has tripped councils up. */
function dates(nation: Nation, iso: string, facts: Partial<Meeting> = {}, profile: Partial<Profile> = {}) {
  const meeting = meetingOn(readDate(iso) ?? assert.fail(iso), { kind: 'committee', ...facts });
  const { due } = deadlinesOf(meeting, { ...blankProfile, nation, ...profile });
  const only = (id: DueId): DueDate => due.find((date) => date.id === id) ?? assert.fail(id);
  return {
    on: (id: DueId) => isoDate(only(id).date),
    limit: (id: DueId) => isoDate(only(id).count?.limit ?? assert.fail(id)),
    counted: (id: DueId) => only(id).count?.counted.map(dayAndMonth).join(', '),
  };
}

const executive = { kind: 'executive' };

describe('dates worked out by hand', () => {
  it('an English cabinet on 10 December 2026', () => {
    const { on, counted } = dates('england', '2026-12-10', executive);
    assert.equal(counted('publication'), '3 Dec, 4 Dec, 7 Dec, 8 Dec, 9 Dec');
    assert.equal(on('publication'), '2026-12-02');
    assert.equal(on('key-decision-notice'), '2026-11-11');
    assert.equal(on('general-exception'), '2026-12-02');
    assert.equal(on('decisions-published'), '2026-12-14');
    assert.equal(on('call-in'), '2026-12-21');
    assert.equal(on('implementation'), '2026-12-22');
    assert.equal(on('private-meeting-notice'), '2026-11-11');
    assert.equal(on('private-meeting-second-notice'), '2026-12-02');
  });

  it('over New Year, on 6 January 2027', () => {
    const england = dates('england', '2027-01-06', executive);
    assert.equal(england.counted('publication'), '29 Dec, 30 Dec, 31 Dec, 4 Jan, 5 Jan');
    assert.equal(england.limit('publication'), '2026-12-28');
    assert.equal(england.on('publication'), '2026-12-24');
    assert.equal(england.on('key-decision-notice'), '2026-12-08');
    const wales = dates('wales', '2027-01-06');
    assert.equal(wales.counted('publication'), '31 Dec, 4 Jan, 5 Jan');
    assert.equal(wales.on('publication'), '2026-12-30');
    const scotland = dates('scotland', '2027-01-06');
    assert.equal(scotland.counted('publication'), '30 Dec, 31 Dec, 5 Jan');
    assert.equal(scotland.on('publication'), '2026-12-29');
  });

  it('over Easter, on 1 April 2027', () => {
    const england = dates('england', '2027-04-01');
    assert.equal(england.counted('publication'), '23 Mar, 24 Mar, 25 Mar, 30 Mar, 31 Mar');
    assert.equal(england.on('publication'), '2027-03-22');
    const scotland = dates('scotland', '2027-04-01');
    assert.equal(scotland.counted('publication'), '29 Mar, 30 Mar, 31 Mar');
    assert.equal(scotland.limit('publication'), '2027-03-28');
    assert.equal(scotland.on('publication'), '2027-03-25');
  });

  it('in Northern Ireland over the Twelfth, on 15 July 2027, in working and in calendar days', () => {
    const working = dates('northern_ireland', '2027-07-15');
    assert.equal(working.counted('publication'), '7 Jul, 8 Jul, 9 Jul, 13 Jul, 14 Jul');
    assert.equal(working.on('publication'), '2027-07-06');
    const calendar = { notice: { publication: { unit: 'calendar' } } } as const;
    assert.equal(dates('northern_ireland', '2027-07-15', {}, calendar).on('publication'), '2027-07-09');
  });

  it('in Wales over the early May holiday, on 6 May 2027', () => {
    const { on, counted } = dates('wales', '2027-05-06');
    assert.equal(counted('publication'), '30 Apr, 4 May, 5 May');
    assert.equal(on('publication'), '2027-04-29');
  });

  it('in Scotland over St Andrew’s Day, on 2 December 2026', () => {
    const { on, counted } = dates('scotland', '2026-12-02');
    assert.equal(counted('publication'), '26 Nov, 27 Nov, 1 Dec');
    assert.equal(on('publication'), '2026-11-25');
  });

  it('call-in over Christmas, of a decision published on 21 December 2026', () => {
    const decided = readDate('2026-12-21');
    const { on, counted } = dates('england', '2026-12-17', { ...executive, decided });
    assert.equal(counted('call-in'), '22 Dec, 23 Dec, 24 Dec, 29 Dec, 30 Dec');
    assert.equal(on('implementation'), '2026-12-31');
  });
});
