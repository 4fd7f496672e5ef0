import assert from 'node:assert/strict';
import { listedDates, nextForListed } from '../../../src/core/meeting/listed-dates.ts';
import { meetingsOf } from '../../../src/core/meeting/meetings.ts';
import { paperFacts } from '../../../src/core/meeting/paper-facts.ts';
import { paperState } from '../../../src/core/meeting/paper-state.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { builtinProfile } from '../../../src/core/profile/builtin.ts';

const usual = builtinProfile('england');
assert.ok(usual);
const profile = { ...usual, deadlines: [], committees: [{ name: 'Cabinet', kind: 'executive' }] };

function facts(details: string) {
  const read = paperFacts(parse(`---\n${details}\n---\n`));
  assert.ok(read);
  return read;
}

function meeting(...papers: readonly string[]) {
  const found = papers.map((details, index) => ({ path: `${index}.md`, facts: facts(details) }));
  const [only] = meetingsOf(found, '2026-11-02').upcoming;
  assert.ok(only);
  return only;
}

const day = 'committee: Cabinet\nmeeting_date: 2026-12-10';
const now = { date: { year: 2026, month: 11, day: 2 } };

describe('the dates of a listed meeting', () => {
  const ids = (...papers: readonly string[]) =>
    listedDates(meeting(...papers), profile)?.due.map(({ id }) => id) ?? [];

  it('have the notice of a key decision where a report has one, or may have', () => {
    const agenda = `type: agenda\n${day}\nitems:\n  - One`;
    const report = `type: report\n${day}\nclassification: open\n`;
    assert.ok(ids(agenda).includes('key-decision-notice'));
    assert.ok(
      ids(agenda, `${report}key_decision: no`, `${report}key_decision: yes`).includes('key-decision-notice'),
    );
    assert.ok(!ids(agenda, `${report}key_decision: no`).includes('key-decision-notice'));
  });

  it('are of the kind of body that the council says', () => {
    assert.ok(ids(`type: agenda\n${day}`).includes('call-in'));
    const planning = { ...profile, committees: [{ name: 'Cabinet', kind: 'regulatory' }] };
    const due = listedDates(meeting(`type: agenda\n${day}`), planning)?.due.map(({ id }) => id);
    assert.deepEqual(due, ['publication']);
    assert.deepEqual(ids('type: agenda\ncommittee: Cabinet'), []);
  });

  it('have a next one, which is not publication once the agenda is published', () => {
    const agenda = `type: agenda\n${day}\nitems:\n  - title: One`;
    const report = `type: report\n${day}\nclassification: open\nkey_decision: no`;
    assert.equal(nextForListed(meeting(agenda, report), profile, now)?.id, 'publication');
    assert.notEqual(
      nextForListed(meeting(`${agenda}\npublished: 2026-11-30`, report), profile, now)?.id,
      'publication',
    );
  });
});

describe('how far a paper has come', () => {
  it('is what its details say, and what was found in it before it is published', () => {
    const state = (status: string, toFix?: number) =>
      paperState(facts(`type: report\n${status}`), 'a.md', toFix);
    assert.equal(paperState(undefined, 'a.md', undefined), 'to-follow');
    assert.equal(paperState(undefined, '../reports/accounts.pdf', undefined), 'file');
    assert.deepEqual(
      [state(''), state('', 2), state('', 0), state('status: Submitted'), state('status: submitted', 1)],
      ['draft', 'to-fix', 'ready', 'submitted', 'to-fix'],
    );
    assert.deepEqual(
      [state('published: 2026-11-01', 3), state('status: withdrawn', 3), state('status: approved', 3)],
      ['published', 'withdrawn', 'approved'],
    );
  });
});
