import assert from 'node:assert/strict';
import { withoutLines } from '../../../src/core/check/whole-lines.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

/** The text without what stands between square brackets. */
function without(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  return applyEdits(text, [withoutLines(text, { start, end })]);
}

describe('withoutLines', () => {
  const cases: readonly (readonly [marked: string, left: string])[] = [
    ['One [two] three.\n', 'One  three.\n'],
    ['One\n  [two]\nthree\n', 'One\nthree\n'],
    ['One\n\n[two]\n\nthree\n', 'One\n\nthree\n'],
    ['One\n[two\n\ntwo]\n\nthree\n', 'One\n\nthree\n'],
    ['One\n\n[two]\nthree\n', 'One\n\nthree\n'],
    ['One\n\n[two]', 'One\n'],
    ['[two]\n\nthree', 'three'],
    ['[two]', ''],
  ];
  for (const [marked, left] of cases) {
    it(`leaves ${JSON.stringify(left)} of ${JSON.stringify(marked)}`, () => {
      assert.equal(without(marked), left);
      const [windows, windowsLeft] = [marked, left].map((text) => text.replaceAll('\n', '\r\n'));
      assert.equal(without(windows ?? ''), windowsLeft);
    });
  }
});
