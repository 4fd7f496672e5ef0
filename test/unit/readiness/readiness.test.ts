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

  it('is nothing for a paper without problems', () => {
    assert.deepEqual(readinessOf({ problems: [] }), []);
    assert.equal(toFix([]), 0);
  });
});
