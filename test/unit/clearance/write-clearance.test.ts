import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { fingerprintNow, sectionFor } from '../../../src/core/clearance/cleared-text.ts';
import { clearancesOf } from '../../../src/core/clearance/clearances.ts';
import { clearanceGiven, sentForClearance } from '../../../src/core/clearance/write-clearance.ts';
import { detailsOf } from '../../../src/core/details/details.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text-edit.ts';

const profile = defaultProfile();
const checked = (text: string) => check(parse(text), { profile, today: '2026-11-02' });
type Details = NonNullable<ReturnType<typeof detailsOf>>;

function after(text: string, write: (details: Details) => readonly TextEdit[] | undefined): string {
  const details = detailsOf(checked(text), profile);
  assert.ok(details);
  const edits = write(details);
  assert.ok(edits, 'no edit was offered');
  return applyEdits(text, edits);
}

const report = (clearances: string) => `---
type: report
title: Renewal of the street lighting contract
committee: Cabinet
meeting_date: 2026-12-10
implications:
  financial: The cost is within the budget. # agreed in May
${clearances}---

## Background

The contract ends in March.
`;

const idris = { name: 'Idris Calloway', jobTitle: 'Director of Finance', date: '2026-11-16' };
const send = (details: Details) => sentForClearance(details, 'financial', idris);
const give = (details: Details) =>
  clearanceGiven(details, 'financial', { name: 'Idris Calloway', date: '2026-11-20', of: '4f9c21.a71' });

describe('sending for clearance', () => {
  it('writes down who and when, where nothing was', () => {
    assert.equal(
      after(report(''), send),
      report(`clearances:
  financial:
    name: 'Idris Calloway'
    job_title: 'Director of Finance'
    sent: 2026-11-16
`),
    );
  });

  it('stands beside other clearances, whose remarks stay', () => {
    const financial = `clearances: # asked on Monday
  # by telephone
  financial:
    name: Idris Calloway # away on Fridays
`;
    const beatrix = { name: 'Beatrix Oyelaran', date: '2026-11-16' };
    assert.equal(
      after(report(financial), (details) => sentForClearance(details, 'legal', beatrix)),
      report(`${financial}  legal:
    name: 'Beatrix Oyelaran'
    sent: 2026-11-16
`),
    );
  });

  it('takes the place of what was sent before, line by line', () => {
    const before = `clearances:
  financial:
    sent: 2026-10-01 # first draft
    name: "Idris Calloway" # away on Fridays
`;
    assert.equal(
      after(report(before), send),
      report(`clearances:
  financial:
    sent: 2026-11-16 # first draft
    name: "Idris Calloway" # away on Fridays
    job_title: 'Director of Finance'
`),
    );
  });

  it('ends lines as the file does', () => {
    const text = after(report('').replaceAll('\n', '\r\n'), send);
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  });
});

describe('recording a clearance', () => {
  it('adds the day and the fingerprint behind what is there', () => {
    const before = `clearances:
  financial:
    name: Idris Calloway
    sent: 2026-11-16 # by e-mail
  legal: Beatrix Oyelaran
`;
    assert.equal(
      after(report(before), give),
      report(`clearances:
  financial:
    name: Idris Calloway
    sent: 2026-11-16 # by e-mail
    cleared: 2026-11-20
    of: '4f9c21.a71'
  legal: Beatrix Oyelaran
`),
    );
  });

  it('understands a name alone, and fields in brackets', () => {
    for (const before of [
      'clearances:\n  financial: Idris Calloway\n',
      'clearances: { financial: { name: Idris Calloway } }\n',
    ]) {
      const { report: made } = checked(after(report(before), give));
      const found = made && clearancesOf(made).find(({ id }) => id === 'financial');
      assert.equal(found?.record?.name, 'Idris Calloway');
      assert.equal(found.record.cleared, '2026-11-20');
      assert.equal(found.record.of, '4f9c21.a71');
    }
  });

  it('holds until the section says something else', () => {
    const { report: made } = checked(report(''));
    assert.ok(made);
    const of = fingerprintNow(made, sectionFor('financial', made));
    const cleared = after(report(''), (details) => clearanceGiven(details, 'financial', { ...idris, of }));
    const stale = (text: string) => checked(text).problems.filter(({ rule }) => rule === 'clearance-stale');
    assert.deepEqual(stale(cleared), []);
    assert.deepEqual(stale(cleared.replace('The contract ends', 'The present contract ends')), []);
    assert.equal(stale(cleared.replace('within the budget', 'above the budget')).length, 1);
  });

  it('is not written where the details make no sense', () => {
    const details = detailsOf(checked(report('clearances: [of: {')), profile);
    assert.ok(details);
    assert.equal(give(details), undefined);
  });
});
