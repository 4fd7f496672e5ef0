import assert from 'node:assert/strict';
import { check } from '../../../../src/core/check/check.ts';
import { parse } from '../../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../../src/core/profile/builtin.ts';
import { applyEdits } from '../../../../src/core/text-edit.ts';

/** A date in a report, once each fix is made in its turn. */
function mended(date: string): string[] {
  const start = '---\ntype: report\n---\n\nOn ';
  const text = `${start}${date} it rained.\n`;
  const { problems } = check(parse(text), { profile: defaultProfile(), today: '2026-11-02' });
  const found = problems.find(({ rule }) => rule === 'date-weekday-wrong');
  return (found?.fixes ?? []).map(({ edits }) =>
    applyEdits(text, edits).slice(start.length, -' it rained.\n'.length),
  );
}

describe('date-weekday-wrong', () => {
  const cases: readonly (readonly [date: string, ...mended: string[]])[] = [
    ['Monday 12 July 2017', 'Wednesday 12 July 2017', 'Monday 10 July 2017'],
    ['Sat, 12th July 2017', 'Wed, 12th July 2017', 'Sat, 15th July 2017'],
    ['Friday the 20th of June 2026', 'Saturday the 20th of June 2026', 'Friday the 19th of June 2026'],
    ['Thursday 24 July 2026', 'Friday 24 July 2026', 'Thursday 23 July 2026'],
    ['Tuesday 2nd September 2026', 'Wednesday 2nd September 2026', 'Tuesday 1st September 2026'],
    ['Monday 1 September 2026', 'Tuesday 1 September 2026'],
    ['Monday 2026-09-01', 'Tuesday 2026-09-01'],
    ['Tuesday 1 September 2026'],
  ];
  for (const [date, ...fixed] of cases) {
    it(`of “${date}” makes ${fixed.join(' or ') || 'nothing else'}`, () =>
      assert.deepEqual(mended(date), fixed));
  }
});
