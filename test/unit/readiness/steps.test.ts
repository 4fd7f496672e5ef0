import assert from 'node:assert/strict';
import { rules } from '../../../src/core/check/rules.ts';
import { steps } from '../../../src/core/readiness/steps.ts';

describe('the steps before a paper is submitted', () => {
  const listed = steps.flatMap(({ missing, wrong, judge }) => [...missing, ...wrong, ...judge]);

  for (const { name } of rules) {
    it(`have one place for ${name}`, () => {
      assert.equal(listed.filter((rule) => rule === name).length, 1, 'see src/core/readiness/steps.ts');
    });
  }

  it('name no rule that there is not', () => {
    const names = rules.map(({ name }) => name);
    assert.deepEqual(
      listed.filter((rule) => !names.includes(rule)),
      [],
    );
  });
});
