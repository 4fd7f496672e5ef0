import assert from 'node:assert/strict';
import { differences, type Difference } from '../../../src/core/minutes/against-recommendations.ts';

function found(resolved: readonly string[], recommended: readonly string[]): string[] {
  const decisions = resolved.map((text) => ({
    decision: { text, marker: undefined, span: { start: 0, end: 0 }, parts: [], action: undefined },
    behind: undefined,
  }));
  return differences(decisions, recommended).map(shown);
}

function shown(difference: Difference): string {
  switch (difference.kind) {
    case 'words':
      return `${difference.recommendation}: ${difference.recommended} → ${difference.resolved}`;
    case 'not adopted':
    case 'missing':
      return `${difference.recommendation}: ${difference.kind}`;
    case 'new':
      return `new: ${difference.decision.text}`;
  }
}

describe('differences from the recommendations', () => {
  it('are none where the same is put another way', () => {
    assert.deepEqual(
      found(
        ['to note the report', 'Delegate authority to the Director of Place to sign the lease;'],
        [
          'That the report be noted.',
          'That authority be delegated to the Director of Place to sign the lease.',
        ],
      ),
      [],
    );
    assert.deepEqual(found(['That the report be noted.'], ['That the Committee notes the report']), []);
  });

  it('are the words that are not the same', () => {
    const recommended = ['That the contract be awarded to Acme Ltd for three years at a cost of £3.7m.'];
    assert.deepEqual(
      found(['That the contract be awarded to Acme Ltd for two years at a cost of £3.7m.'], recommended),
      ['0: three → two'],
    );
    assert.deepEqual(
      found(
        [
          'That the contract be awarded to Acme Ltd for three years at a cost of £3.7m, subject to references.',
        ],
        recommended,
      ),
      ['0:  → subject to references'],
    );
    assert.deepEqual(found(['That the contract be awarded to Acme Ltd for three years.'], recommended), [
      '0: at a cost of £3.7m → ',
    ]);
  });

  it('say what was left out, put off and added, in any order', () => {
    const recommended = [
      'That the plan be adopted.',
      'That the old plan for the town be revoked.',
      'That the land at Moor Farm be sold.',
    ];
    assert.deepEqual(
      found(
        [
          'That the land at Moor Farm be not sold.',
          'That the decision whether to adopt the plan be deferred to the next meeting.',
          'That the staff be thanked.',
        ],
        recommended,
      ),
      ['2: not adopted', '0: not adopted', 'new: That the staff be thanked.', '1: missing'],
    );
  });

  it('are none where the recommendations are adopted without being repeated', () => {
    for (const all of [
      'That the recommendations be approved as set out in the report.',
      'to approve the recommendations',
      'That recommendations (a) to (c) in the report be agreed.',
    ]) {
      assert.deepEqual(found([all], ['That the plan be adopted.', 'That the land be sold.']), [], all);
    }
  });
});
