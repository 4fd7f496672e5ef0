import assert from 'node:assert/strict';
import type { Copy } from '../../../src/core/render/copy.ts';
import { linesOf, report } from './page-text.ts';

const details = [
  'title: Leisure centres',
  'implications:',
  '  legal: Nothing arises, because the power is there.',
  '  financial: The cost is within the budget.',
  'clearances:',
  '  legal:',
  '    name: Ada Reyes',
  '    cleared: 2026-11-12',
].join('\n');

const said = (copy: Copy, given = details) =>
  linesOf(report('## Background\n\nText.', given), { copy }).filter((line) => /clear/i.test(line));

describe('who cleared what', () => {
  it('is shown under each section to the author and to members', () => {
    for (const copy of ['working', 'members'] as const) {
      assert.deepEqual(said(copy), [
        'To be cleared by Section 151 officer',
        'Cleared by Ada Reyes, Monitoring officer, on 12 November 2026',
      ]);
    }
  });

  it('is left out of a public copy', () => {
    assert.deepEqual(said('public'), []);
  });

  it('is only what was recorded, once the report is published', () => {
    assert.deepEqual(said('members', `status: published\n${details}`), [
      'Cleared by Ada Reyes, Monitoring officer, on 12 November 2026',
    ]);
  });
});
