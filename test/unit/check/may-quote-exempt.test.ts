import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { mayQuoteExempt } from '../../../src/core/check/may-quote-exempt.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { doubtfulPlaces, exemptPlaces } from '../exempt-places.ts';
import { report } from '../render/page-text.ts';

const profile = defaultProfile();
const mayQuote = (text: string) =>
  mayQuoteExempt(check(parse(text), { profile, today: '2026-11-20' }), profile);

describe('mayQuoteExempt', () => {
  for (const [what, text] of Object.entries({ ...exemptPlaces, ...doubtfulPlaces })) {
    it(`is true of ${what}`, () => assert.equal(mayQuote(text), true));
  }

  it('is false of what is open throughout', () => {
    assert.equal(mayQuote(report('Rents are exempt.', 'title: Rents\nclassification: open')), false);
    assert.equal(mayQuote('---\ntype: agenda\nitems:\n  - Apologies\n---\n'), false);
  });
});
