import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';

const council: Profile = {
  ...defaultProfile(),
  committees: [
    { name: 'Cabinet', kind: 'executive' },
    { name: 'Planning Committee', kind: 'regulatory' },
  ],
  notice: { publication: { at: '17:00' } },
};

const rules = [
  'publication-deadline-passed',
  'publication-deadline-near',
  'late-reason-missing',
  'meeting-on-closed-day',
  'key-decision-notice-missing',
  'key-decision-notice-short',
];

/** What the rules about dates say of a report or an agenda with these details. */
function said(details: readonly string[], today: string, profile = council, type = 'report') {
  const text = ['---', `type: ${type}`, 'title: Street lighting', ...details, '---', ''].join('\n');
  const [day = '', time] = today.split(' ');
  const { problems } = check(parse(text), { profile, today: day, time });
  return problems.filter(({ rule }) => rules.includes(rule));
}

const names = (...args: Parameters<typeof said>) => said(...args).map(({ rule }) => rule);
const cabinet = ['committee: cabinet', 'meeting_date: 2026-12-10'];

describe('rules about the dates of a meeting', () => {
  it('let a report be published until the hour on the last day, and not after it', () => {
    assert.deepEqual(names(cabinet, '2026-12-02 16:30'), ['publication-deadline-near']);
    assert.deepEqual(names(cabinet, '2026-12-02 17:30'), ['publication-deadline-passed']);
    assert.deepEqual(names(cabinet, '2026-12-02'), ['publication-deadline-near']);
    assert.match(said(cabinet, '2026-12-02 09:00')[0]?.message ?? '', /today, Wed 2 Dec 2026, 17:00 \(/);
  });

  it('know that the chair of an English executive cannot admit an urgent item', () => {
    const urgent = 'urgent: The bridge was closed on 8 December.';
    const [problem] = said([...cabinet, urgent], '2026-12-08');
    assert.equal(problem?.rule, 'publication-deadline-passed');
    assert.match(problem?.message ?? '', /called at shorter notice.*SI 2012\/2089, regulation 6\(2\)/);
    const published = [...cabinet, urgent, 'published: 2026-12-08'];
    assert.deepEqual(names(published, '2026-12-08'), ['late-reason-missing']);
    const committee = ['committee: Planning Committee', 'meeting_date: 2026-12-10', urgent];
    assert.deepEqual(names(committee, '2026-12-08'), []);
    assert.deepEqual(names([...cabinet, urgent], '2026-12-08', { ...council, nation: 'scotland' }), []);
  });

  it('take a reason for lateness of any body', () => {
    assert.deepEqual(names([...cabinet, 'late: {reason: The grant came in late.}'], '2026-12-08'), []);
    assert.deepEqual(names([...cabinet, 'late: no'], '2026-12-08'), ['publication-deadline-passed']);
  });

  it('follow a report that is moved to another meeting', () => {
    const key = ['key_decision: yes', 'forward_plan: {published: 2026-11-13}'];
    const moved = (date: string) =>
      names(['committee: Cabinet', `meeting_date: ${date}`, ...key], '2026-12-01');
    assert.deepEqual(moved('2026-12-10'), ['publication-deadline-near', 'key-decision-notice-short']);
    assert.deepEqual(moved('2026-12-17'), []);
    assert.deepEqual(moved('2026-12-28'), ['meeting-on-closed-day']);
    assert.deepEqual(moved('2026-11-26'), []);
  });

  it('want no notice of a key decision from a body that makes none', () => {
    const key = ['meeting_date: 2026-12-10', 'key_decision: yes'];
    assert.deepEqual(names(['committee: Planning Committee', ...key], '2026-11-20'), []);
    assert.deepEqual(names(['committee: Cabinet', ...key], '2026-11-20'), ['key-decision-notice-missing']);
  });

  it('say nothing of a day that cannot be read, and go by the council’s days', () => {
    assert.deepEqual(names(['committee: Cabinet', 'meeting_date: 31 June 2026'], '2026-06-01'), []);
    const longer = { ...council, notice: { publication: { count: 8 } } };
    assert.deepEqual(names(cabinet, '2026-11-30', longer), ['publication-deadline-passed']);
    assert.deepEqual(names(cabinet, '2026-11-30', council), ['publication-deadline-near']);
  });

  it('speak of an agenda as of a report', () => {
    const agenda = ['committee: Cabinet', 'meeting_date: 2026-12-10', 'items: [Apologies]'];
    assert.deepEqual(names(agenda, '2026-12-03', council, 'agenda'), ['publication-deadline-passed']);
    assert.deepEqual(names([...agenda, 'convened: 2026-12-08'], '2026-12-03', council, 'agenda'), []);
    assert.deepEqual(names(agenda, '2026-12-03', council, 'minutes'), []);
  });
});
