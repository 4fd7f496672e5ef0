import assert from 'node:assert/strict';
import { isoDate, readDate } from '../../../src/core/civil-date.ts';
import { type Deadlines, deadlinesOf } from '../../../src/core/deadlines/deadlines.ts';
import type { DueDate, DueId } from '../../../src/core/deadlines/due-date.ts';
import { workingOut } from '../../../src/core/deadlines/explain.ts';
import { type Meeting, meetingOn } from '../../../src/core/deadlines/meeting.ts';
import { words } from '../../../src/core/messages.ts';
import { blankProfile } from '../../../src/core/profile/overlay.ts';
import type { Deadline, Profile } from '../../../src/core/profile/profile.ts';

const day = (iso: string) => readDate(iso) ?? assert.fail(iso);

function reckon(iso: string, facts: Partial<Meeting>, profile: Partial<Profile> = {}): Deadlines {
  return deadlinesOf(meetingOn(day(iso), facts), { ...blankProfile, ...profile });
}

function only({ due }: Deadlines, id: DueId): DueDate {
  const [first, ...others] = due.filter((date) => date.id === id);
  assert.equal(others.length, 0, id);
  return first ?? assert.fail(id);
}

const dateOf = (deadlines: Deadlines, id: DueId) => isoDate(only(deadlines, id).date);
const ids = ({ due }: Deadlines) => due.map(({ id }) => id);
const notes = (deadlines: Deadlines) => deadlines.notes.map(({ id }) => id);

const cabinet = { kind: 'executive' };
const committee = { kind: 'committee' };
const thursday = '2026-12-10';

describe('the dates of a meeting', () => {
  it('say how they were reached', () => {
    assert.deepEqual(workingOut(only(reckon(thursday, committee), 'publication')), [
      '5 clear working days before Thu 10 Dec 2026: 3, 4, 7, 8, 9 Dec.',
      'Not counted: 2 Dec, the day of publication; 5–6 Dec, weekend; 10 Dec, the day of the meeting.',
    ]);
    assert.deepEqual(
      workingOut(only(reckon('2027-04-01', committee, { nation: 'scotland' }), 'publication')),
      [
        '3 clear working days before Thu 1 Apr 2027: 29, 30, 31 Mar.',
        'Not counted: 25 Mar, the day of publication; 26 Mar, bank holiday (Good Friday); 27–28 Mar, weekend; 1 Apr, the day of the meeting.',
        'By the count alone Sun 28 Mar 2027 would do, but it has to be done on an open day: Thu 25 Mar 2027.',
      ],
    );
    assert.deepEqual(workingOut(only(reckon('2027-01-06', cabinet), 'key-decision-notice')), [
      '28 clear calendar days before Wed 6 Jan 2027: 9 Dec to 5 Jan.',
      'Not counted: 8 Dec, the day of the notice; 6 Jan, the day of the meeting.',
    ]);
  });

  it('stand in the order of time', () => {
    assert.deepEqual(ids(reckon(thursday, cabinet)), [
      'key-decision-notice',
      'private-meeting-notice',
      'publication',
      'general-exception',
      'private-meeting-second-notice',
      'special-urgency',
      'decisions-published',
      'call-in',
      'implementation',
    ]);
  });

  it('are fewer where the law asks for less', () => {
    assert.deepEqual(ids(reckon(thursday, committee)), ['publication']);
    assert.deepEqual(ids(reckon(thursday, committee, { nation: 'scotland' })), ['publication']);
    assert.deepEqual(ids(reckon(thursday, { kind: 'council' }, { nation: 'northern_ireland' })), [
      'publication',
      'summons',
    ]);
    assert.deepEqual(ids(reckon(thursday, committee, { nation: 'wales' })), ['publication', 'decision-note']);
    const open = { ...cabinet, keyDecision: false, private: false, callIn: 'noting' } as const;
    assert.deepEqual(ids(reckon(thursday, open)), ['publication']);
  });

  it('are those of one person’s decision, which has no meeting', () => {
    const deadlines = reckon(thursday, { kind: 'individual' });
    assert.equal(deadlines.publication, undefined);
    assert.ok(notes(deadlines).includes('decision-individual'));
    assert.equal(dateOf(deadlines, 'key-decision-notice'), '2026-11-11');
    assert.match(
      workingOut(only(deadlines, 'key-decision-notice'))[1] ?? '',
      /10 Dec, the day of the decision/,
    );
    assert.ok(!ids(deadlines).includes('private-meeting-notice'));
  });

  it('are every date that may be wanted, each saying when, of a body that is not named', () => {
    const deadlines = reckon(thursday, {});
    assert.ok(ids(deadlines).includes('key-decision-notice') && ids(deadlines).includes('call-in'));
    const conditions = deadlines.due.flatMap((date) => date.notes.map(({ id }) => id));
    assert.ok(conditions.includes('due-if-executive') && conditions.includes('due-if-called-in'));
  });

  it('count back from a Saturday as from any day, and say that it is one', () => {
    const deadlines = reckon('2026-12-12', committee);
    assert.equal(dateOf(deadlines, 'publication'), '2026-12-04');
    assert.ok(notes(deadlines).includes('meeting-closed-day'));
  });

  it('let papers be published when a meeting is called at shorter notice', () => {
    const short = reckon(thursday, { ...cabinet, convened: day('2026-12-07') });
    assert.equal(dateOf(short, 'publication'), '2026-12-07');
    assert.equal(only(short, 'publication').count, undefined);
    assert.equal(only(short, 'publication').notes[0]?.id, 'convened-shorter');
    const long = reckon(thursday, { ...cabinet, convened: day('2026-11-20') });
    assert.equal(dateOf(long, 'publication'), '2026-12-02');
  });

  it('say which supplements came too late for what is in them', () => {
    const supplements = [day('2026-12-01'), day('2026-12-04')];
    const { notes: told } = only(reckon(thursday, { ...committee, supplements }), 'publication');
    assert.deepEqual(
      told.map((note) => words(note))[0],
      'The supplement of Fri 4 Dec 2026 came after that day: what follows holds for what is in it.',
    );
    assert.deepEqual(
      told.map(({ id }) => id),
      ['supplement-late', 'missed-chair'],
    );
  });

  it('ask for nothing to be published again when a meeting goes on with an adjourned one', () => {
    const deadlines = reckon(thursday, { ...committee, adjournedFrom: day('2026-12-03') });
    assert.deepEqual(ids(deadlines), []);
    assert.ok(notes(deadlines).includes('meeting-adjourned'));
  });

  it('are none for a cancelled meeting', () => {
    const deadlines = reckon(thursday, { ...cabinet, cancelled: true });
    assert.deepEqual(deadlines.due, []);
    assert.deepEqual(notes(deadlines), ['meeting-cancelled']);
  });

  it('leave out the council’s closed days where they do not count', () => {
    const shut = { from: '2026-12-29', to: '2026-12-31', publishing: false } as const;
    const counts = { closedDays: [{ ...shut, notice: 'counts' as const }] };
    const skipped = { closedDays: [{ ...shut, notice: 'skipped' as const }] };
    assert.equal(dateOf(reckon('2027-01-06', committee, counts), 'publication'), '2026-12-24');
    assert.equal(dateOf(reckon('2027-01-06', committee, skipped), 'publication'), '2026-12-21');
    const meeting = '2027-01-08';
    assert.equal(dateOf(reckon(meeting, committee), 'publication'), '2026-12-30');
    assert.equal(dateOf(reckon(meeting, committee, counts), 'publication'), '2026-12-24');
    const online = { closedDays: [{ ...shut, notice: 'counts' as const, publishing: true }] };
    assert.equal(dateOf(reckon(meeting, committee, online), 'publication'), '2026-12-30');
  });

  it('are the council’s own where it says so', () => {
    const notice = { publication: { count: 6, at: '5pm' }, key_decision: { unit: 'working' } } as const;
    const deadlines = reckon(thursday, cabinet, { notice });
    assert.equal(dateOf(deadlines, 'publication'), '2026-12-01');
    assert.equal(only(deadlines, 'publication').at, '17:00');
    assert.equal(dateOf(deadlines, 'key-decision-notice'), '2026-10-30');
    const wales = reckon(thursday, cabinet, { nation: 'wales', notice: { key_decision: { count: 10 } } });
    assert.equal(dateOf(wales, 'key-decision-notice'), '2026-11-25');
    assert.equal(only(wales, 'key-decision-notice').source, undefined);
  });

  it('are to be checked where the law’s days were not found in its words', () => {
    const northernIreland = { nation: 'northern_ireland' } as const;
    assert.equal(only(reckon(thursday, committee, northernIreland), 'publication').confirmed, false);
    assert.equal(only(reckon(thursday, committee), 'publication').confirmed, true);
    const settled = { ...northernIreland, notice: { publication: { count: 5 } } };
    assert.equal(only(reckon(thursday, committee, settled), 'publication').confirmed, true);
    assert.equal(only(reckon(thursday, cabinet), 'call-in').confirmed, false);
  });

  it('count the day of the meeting for the note that Wales publishes, if it is a working day', () => {
    const wales = { nation: 'wales' } as const;
    assert.equal(dateOf(reckon('2027-05-06', committee, wales), 'decision-note'), '2027-05-14');
    assert.equal(dateOf(reckon('2027-05-08', committee, wales), 'decision-note'), '2027-05-18');
  });

  it('tell of elections, without changing a date', () => {
    const period = { from: '2027-03-22', to: '2027-05-06', election: 'Borough election' };
    const deadlines = reckon('2027-05-13', committee, { electionPeriods: [period] });
    assert.deepEqual(notes(deadlines), ['election-period', 'dates-to-check']);
    assert.equal(dateOf(deadlines, 'publication'), dateOf(reckon('2027-05-13', committee), 'publication'));
    assert.deepEqual(notes(reckon('2027-06-10', committee, { electionPeriods: [period] })), [
      'dates-to-check',
    ]);
  });

  it('say where bank holidays are not announced yet, or not known at all', () => {
    assert.ok(notes(reckon('2029-06-07', committee)).includes('bank-holidays-expected'));
    assert.ok(notes(reckon('2031-06-05', committee)).includes('bank-holidays-unknown'));
    assert.ok(notes(reckon('2012-06-07', committee)).includes('bank-holidays-unknown'));
    assert.equal(dateOf(reckon('2031-06-05', committee), 'publication'), '2031-05-28');
  });
});

describe('call-in', () => {
  it('ends at an hour where the council says so, and the decision is carried out from then', () => {
    const deadlines = reckon(thursday, cabinet, { callIn: { count: 3, at: '4pm' } });
    assert.equal(dateOf(deadlines, 'call-in'), '2026-12-17');
    const { date, at, sense } = only(deadlines, 'implementation');
    assert.deepEqual([isoDate(date), at, sense], ['2026-12-17', '16:00', 'from']);
  });

  it('lets a decision be carried out on the next working day, otherwise', () => {
    const deadlines = reckon(thursday, { ...cabinet, decided: day('2026-12-11') });
    assert.equal(dateOf(deadlines, 'call-in'), '2026-12-18');
    assert.equal(dateOf(deadlines, 'implementation'), '2026-12-21');
  });

  it('starts when decisions are published, as soon as the council says', () => {
    assert.equal(dateOf(reckon(thursday, cabinet, { decisions: { count: 1 } }), 'call-in'), '2026-12-18');
  });

  it('is not for what is noted, left to the council or kept out of it', () => {
    for (const callIn of ['exempt', 'noting', 'to-council'] as const) {
      const deadlines = reckon(thursday, { ...cabinet, callIn });
      assert.ok(!ids(deadlines).includes('call-in') && !ids(deadlines).includes('implementation'));
      assert.ok(notes(deadlines).includes(`call-in-${callIn}`));
    }
    assert.deepEqual(notes(reckon(thursday, { ...committee, callIn: 'noting' })), ['dates-to-check']);
  });

  it('is for the bodies that the council names', () => {
    const callIn = { bodies: ['committee'], count: 5 };
    assert.ok(ids(reckon(thursday, committee, { callIn })).includes('call-in'));
    assert.ok(!ids(reckon(thursday, cabinet, { callIn })).includes('call-in'));
    assert.ok(ids(reckon(thursday, committee, { nation: 'scotland', callIn })).includes('call-in'));
  });
});

describe('a council’s own deadlines', () => {
  const deadline = (
    label: string,
    before: string,
    count: number,
    more: Partial<Deadline> = {},
  ): Deadline => ({
    label,
    before,
    count,
    unit: 'working',
    ...more,
  });
  const told = (deadlines: readonly Deadline[], facts: Partial<Meeting> = committee) =>
    reckon(thursday, facts, { deadlines })
      .due.filter(({ id }) => id === 'own')
      .map(({ label, date, at }) => [words(label), isoDate(date), at]);

  it('are counted back from the meeting, from publication and from each other', () => {
    const chain = [
      deadline('First draft', ' final REPORT ', 5),
      deadline('Final report', 'meeting', 7, { at: '10am' }),
      deadline('Clearance', 'publication', 2),
    ];
    assert.deepEqual(told(chain), [
      ['First draft', '2026-11-24', undefined],
      ['Clearance', '2026-11-30', undefined],
      ['Final report', '2026-12-01', '10:00'],
    ]);
  });

  it('fall on an open day, in calendar days too, and are clear days if the council says so', () => {
    assert.deepEqual(told([deadline('Petitions', 'meeting', 12, { unit: 'calendar' })]), [
      ['Petitions', '2026-11-27', undefined],
    ]);
    assert.deepEqual(told([deadline('Questions', 'meeting', 3, { clear: true })]), [
      ['Questions', '2026-12-04', undefined],
    ]);
  });

  it('leave out days on which the offices are shut, whether or not these count towards notice', () => {
    const closedDays = [
      { from: '2026-12-08', to: '2026-12-08', notice: 'counts' as const, publishing: true },
    ];
    const deadlines = reckon(thursday, committee, {
      closedDays,
      deadlines: [deadline('Draft', 'meeting', 2)],
    });
    assert.equal(dateOf(deadlines, 'own'), '2026-12-07');
    assert.equal(dateOf(deadlines, 'publication'), '2026-12-02');
  });

  it('are left out where they lead nowhere or in a circle', () => {
    const circle = [deadline('A', 'B', 1), deadline('B', 'A', 1), deadline('C', 'nothing', 1)];
    assert.deepEqual(told([...circle, deadline('D', 'meeting', 1)]), [['D', '2026-12-09', undefined]]);
    assert.deepEqual(told([deadline('E', 'publication', 1)], { kind: 'individual' }), []);
  });
});
