import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/parse/parse.ts';
import { composeReport } from '../../../../src/core/report/compose.ts';
import { reviewReport } from '../../../../src/core/returned/review-report.ts';
import { readCopy } from '../../../../src/word/review/read-copy.ts';
import { practice, report, wordOf } from '../write/made-up.ts';

async function reviewed(copy: 'members' | 'public') {
  const profile = practice();
  const { file } = await wordOf(report, profile, { copy });
  const read = await readCopy(file);
  assert.ok('copy' in read);
  return reviewReport(composeReport(parse(report), profile), read.copy);
}

describe('a Word copy of our own that nobody changed', () => {
  it('differs in nothing from its report', async () => {
    const { changes, comments, withoutExempt } = await reviewed('members');
    assert.deepEqual(
      changes.map(({ change }) => [change.kind, change.old, change.new]),
      [],
    );
    assert.deepEqual(comments, []);
    assert.equal(withoutExempt, 0);
  });

  it('is without the exempt passages where it is the public’s', async () => {
    const { changes, withoutExempt } = await reviewed('public');
    assert.deepEqual(
      changes.map(({ change }) => [change.kind, change.old, change.new]),
      [],
    );
    assert.ok(withoutExempt > 0);
  });
});
