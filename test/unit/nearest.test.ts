import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest } from '../../src/core/nearest.ts';

const fields = ['title', 'meeting_date', 'decision_date', 'portfolio', 'late', 'wards', 'background_papers'];

describe('nearest', () => {
  const cases: readonly (readonly [typed: string, names: readonly string[], meant: string | undefined])[] = [
    ['titel', fields, 'title'],
    ['Title', fields, 'title'],
    ['porfolio', fields, 'portfolio'],
    ['Meeting Date', fields, 'meeting_date'],
    ['meeting-date', fields, 'meeting_date'],
    ['meetingDate', fields, 'meeting_date'],
    ['ward', fields, 'wards'],
    ['papers', fields, 'background_papers'],
    ['finance', ['financial', 'legal'], 'financial'],
    ['date', fields, undefined],
    ['tags', fields, undefined],
    ['x', fields, undefined],
    ['', fields, undefined],
    ['___', fields, undefined],
    ['title', [], undefined],
  ];
  for (const [typed, names, meant] of cases) {
    it(`“${typed}” → ${meant ?? 'nothing'}`, () => assert.equal(nearest(typed, names), meant));
  }

  it('finds a name in which two neighbours were swapped, one left out, one put in or one mistyped', () => {
    const name = fc.stringMatching(/^[a-z]{6,14}$/);
    const slips: ((word: string, at: number) => string)[] = [
      (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
      (word, at) => word.slice(0, at) + word.slice(at + 1),
      (word, at) => `${word.slice(0, at)}q${word.slice(at)}`,
      (word, at) => `${word.slice(0, at)}q${word.slice(at + 1)}`,
    ];
    fc.assert(
      fc.property(name, fc.nat(4), fc.constantFrom(...slips), (word, at, slip) => {
        assert.equal(nearest(slip(word, at), ['zzzzzzzzzzzz', word]), word);
      }),
    );
  });

  it('never offers what is not among the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, names) => {
        const meant = nearest(typed, names);
        assert.ok(meant === undefined || names.includes(meant));
      }),
    );
  });
});
