import assert from 'node:assert/strict';
import { readProfile } from '../../../src/core/profile/read-profile.ts';

const council = [
  'notice:',
  '  publication:',
  '    count: 6',
  '    at: 17:00',
  '  key_decision: {unit: working}',
  'decisions: {count: 3}',
  'call_in:',
  '  bodies: [executive]',
  '  at: 4pm',
  'election_periods:',
  '  - {from: 22 March 2027, to: 2027-05-06, election: Borough election}',
  'deadlines:',
  '  - {label: Petitions, count: 10, unit: calendar, clear: yes, at: noon}',
].join('\n');

describe('a council’s days and dates', () => {
  it('are read as far as the council says them', () => {
    const { profile, problems } = readProfile(council);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['date-form'],
    );
    assert.deepEqual(profile.notice, {
      publication: { count: 6, at: '17:00' },
      key_decision: { unit: 'working' },
    });
    assert.deepEqual(profile.decisions, { count: 3 });
    assert.deepEqual(profile.callIn, { bodies: ['executive'], at: '4pm' });
    assert.deepEqual(profile.electionPeriods, [
      { from: '2027-03-22', to: '2027-05-06', election: 'Borough election' },
    ]);
    assert.deepEqual(profile.deadlines, [
      { label: 'Petitions', before: 'meeting', count: 10, unit: 'calendar', clear: true, at: 'noon' },
    ]);
  });

  it('are merged with those of the profile it extends', () => {
    const own = 'extends: base.yaml\nnotice: {publication: {count: 7}}\ncall_in: {count: 3}';
    const { profile } = readProfile(own, () => council);
    assert.deepEqual(profile.notice.publication, { count: 7, at: '17:00' });
    assert.deepEqual(profile.notice.key_decision, { unit: 'working' });
    assert.deepEqual(profile.callIn, { bodies: ['executive'], at: '4pm', count: 3 });
    assert.equal(profile.deadlines.length, 1);
  });

  it('lead from one to the next, up to the meeting', () => {
    const { problems } = readProfile(
      [
        'deadlines:',
        '  - {label: Draft, before: final  Report, count: 5}',
        '  - {label: Final report, before: publishing, count: 2}',
        '  - {label: A, before: b, count: 1}',
        '  - {label: B, before: A, count: 1}',
        '  - {label: C, before: B, count: 1}',
      ].join('\n'),
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        '“Before” cannot be “publishing”. It is one of these: meeting, publication, Draft, A, B, C.',
        '“A” is counted back, in the end, from itself.',
        '“B” is counted back, in the end, from itself.',
      ],
    );
  });

  it('are asked for where they cannot be read', () => {
    const { problems } = readProfile('call_in: {at: teatime, count: few}\ndecisions: {unit: weekly}');
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        '“Time of day” cannot be “teatime”. Write a time of day, such as 10:00 or 4.30pm.',
        '“Days” should be a number in digits, not “few”.',
        '“Kind of day” cannot be “weekly”. It is one of these: working, calendar.',
      ],
    );
  });
});
