import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../../src/core/render/compose-paper.ts';
import type { Copy } from '../../../../src/core/render/copy.ts';
import { holdsExempt } from '../../../../src/core/render/holds-exempt.ts';
import { linesOf, report } from '../page-text.ts';

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
  it('is shown under each section to the author, and what is cleared to members', () => {
    const cleared = 'Cleared by Ada Reyes, Monitoring officer, on 12 November 2026';
    assert.deepEqual(said('working'), ['To be cleared by Section 151 officer', cleared]);
    assert.deepEqual(said('members'), [cleared]);
  });

  it('makes nothing exempt', () => {
    const isExempt = (body: string) =>
      holdsExempt(composePaper(parse(report(body, details)), defaultProfile()));
    assert.equal(isExempt('## Background\n\nText.'), false);
    assert.equal(isExempt('## Background\n\n:::exempt{paragraphs="3"}\nText.\n:::'), true);
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
