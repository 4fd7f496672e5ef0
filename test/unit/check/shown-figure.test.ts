import assert from 'node:assert/strict';
import { inStyleOf, shownFigure } from '../../../src/core/check/shown-figure.ts';

describe('shownFigure', () => {
  const cases: readonly (readonly [cell: string, value: number | undefined, unit?: number])[] = [
    ['1,200', 1200, 1],
    ['£1.25', 1.25, 0.01],
    ['£1.2m', 1_200_000, 100_000],
    ['450 k', 450_000, 1000],
    ['(350)', -350, 1],
    ['£(350)', -350, 1],
    ['(£350)', -350, 1],
    ['−4', -4, 1],
    ['-£4', -4, 1],
    ['12*', 12, 1],
    ['33%', undefined],
    ['about 5', undefined],
    ['2026/27', undefined],
    ['1,20', undefined],
    ['', undefined],
  ];
  for (const [cell, value, unit] of cases) {
    it(`reads “${cell}” as ${value ?? 'no figure'}`, () => {
      const figure = shownFigure(cell);
      assert.deepEqual(
        figure && { value: figure.value, unit: figure.unit },
        value === undefined ? value : { value, unit },
      );
    });
  }
});

describe('inStyleOf', () => {
  const cases: readonly (readonly [model: string, value: number, words: string])[] = [
    ['1,200', 1_067_000, '1,067,000'],
    ['£1.2m', 1_650_000, '£1.6m'],
    ['450 k', 12_000, '12 k'],
    ['(350)', -1200, '(1,200)'],
    ['(350)', 20, '20'],
    ['-4', -12, '-12'],
    ['£1.20', 0.5, '£0.50'],
  ];
  for (const [model, value, words] of cases) {
    it(`writes ${value} as “${words}” beside “${model}”`, () => {
      const figure = shownFigure(model);
      assert.ok(figure);
      assert.equal(inStyleOf(figure, value), words);
    });
  }
});
