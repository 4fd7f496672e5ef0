import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChange, changeBetween } from '../../../src/preview/change.ts';

describe('a change', () => {
  it('leads from the list before to the list after, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        assert.deepEqual(
          applyChange(changeBetween(before, after), before, (added) => added),
          after,
        );
      }),
    );
  });

  it('never takes an entry of the list before twice', () => {
    const list = fc.array(fc.constantFrom('a', 'b'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const kept = changeBetween(before, after).filter((step) => typeof step !== 'string');
        kept.forEach(([from, to], index) => {
          assert.ok(from < to && to <= before.length);
          assert.ok(from >= (kept[index - 1]?.[1] ?? 0));
        });
      }),
    );
  });

  it('holds only what is new', () => {
    assert.deepEqual(changeBetween(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd']), [[0, 1], 'x', [2, 4]]);
    assert.deepEqual(changeBetween(['a', 'b', 'c'], ['a', 'c']), [
      [0, 1],
      [2, 3],
    ]);
    assert.deepEqual(changeBetween(['a', 'b', 'c', 'd'], ['a', 'x', 'b', 'y', 'd']), [
      [0, 1],
      'x',
      [1, 2],
      'y',
      [3, 4],
    ]);
  });
});
