import assert from 'node:assert/strict';
import type { Problem } from '../../src/core/problem.ts';
import { sameProblem } from '../../src/core/same-problem.ts';

const problem = (rule: string, message: string, start: number): Problem => ({
  rule,
  severity: 'warning',
  message,
  span: { start, end: start + 3 },
  fixes: [],
});

describe('a problem looked for after an edit', () => {
  const now = [
    problem('a', 'TBC', 10),
    problem('a', 'TBC', 60),
    problem('a', 'XX', 50),
    problem('b', 'TBC', 50),
  ];

  it('is the one that says the same, nearest to where it was', () => {
    assert.equal(sameProblem(now, problem('a', 'TBC', 48)), now[1]);
    assert.equal(sameProblem(now, problem('b', 'TBC', 0)), now[3]);
  });

  it('is not there where nothing says the same any more', () => {
    assert.equal(sameProblem(now, problem('b', 'XX', 50)), undefined);
  });
});
