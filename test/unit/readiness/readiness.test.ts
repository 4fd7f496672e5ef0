import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { readinessOf, toFix } from '../../../src/core/readiness/readiness.ts';

const readiness = (text: string) =>
  readinessOf(check(parse(text), { profile: defaultProfile(), today: '2026-11-02' }));

const short = (text: string) =>
  readiness(text).map(({ id, entries }) => [
    id,
    ...entries.map(({ asks, problem }) => `${asks} ${problem.rule}`),
  ]);

const draft = `---
type: report
report_type: briefing
titel: A draft
committee:
meeting_date: 12/10/2026
recommendations:
  - Should Cabinet agree?
---

## Background

The library opens on [date].

## Conclusion

`;

describe('what stands between a paper and its submission', () => {
  it('comes in the order in which it is best done', () => {
    assert.deepEqual(short(draft), [
      ['details', 'wrong unknown-field', 'missing front-matter-schema', 'wrong date-form'],
      ['sections', 'missing section-empty'],
      ['blanks', 'missing placeholder-left'],
      ['recommendations', 'wrong recommendation-form'],
    ]);
  });

  it('has words for each step, and each entry the problem with its place and its fixes', () => {
    const [details] = readiness(draft);
    assert.equal(details?.title, 'Details to fill in');
    const { problem } = details.entries[0] ?? {};
    assert.equal(draft.slice(problem?.span.start, problem?.span.end), 'titel');
    assert.equal(problem?.fixes.length, 1);
  });

  it('leaves to a person what is only information, and does not count it', () => {
    const asked = readinessOf({
      report: undefined,
      problems: [
        { rule: 'section-missing', severity: 'info', message: '', span: { start: 0, end: 0 }, fixes: [] },
        { rule: 'section-missing', severity: 'error', message: '', span: { start: 0, end: 0 }, fixes: [] },
      ],
    });
    assert.deepEqual(
      asked.flatMap(({ entries }) => entries.map(({ asks }) => asks)),
      ['judge', 'missing'],
    );
    assert.equal(toFix(asked), 1);
  });

  it('asks for the clearances of a draft, which are no problem yet', () => {
    const cleared = draft.replace(
      'recommendations:',
      'implications:\n  legal: None arise.\nrecommendations:',
    );
    const toClear = (text: string) =>
      readiness(text)
        .flatMap(({ entries }) => entries.map(({ asks, problem }) => `${asks}: ${problem.message}`))
        .filter((line) => line.includes('clear'));
    assert.deepEqual(toClear(cleared), [
      'missing: “Legal implications” has no clearance yet. It is for the Monitoring officer to give.',
    ]);
    const given = 'clearances:\n  legal:\n    name: Ada Reyes\n    cleared: 2026-10-28\nrecommendations:';
    assert.deepEqual(toClear(cleared.replace('recommendations:', given)), []);
    const submitted = cleared
      .replace('report_type', 'status: submitted\nreport_type')
      .replace('12/10/2026', '10/12/2026');
    assert.equal(toClear(submitted).length, 1, 'once');
  });

  it('is nothing for a paper without problems', () => {
    assert.deepEqual(readinessOf({ problems: [], report: undefined }), []);
    assert.equal(toFix([]), 0);
  });
});
