import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { holdsExempt } from '../../../src/core/render/holds-exempt.ts';
import { exemptPlaces } from '../exempt-places.ts';
import { linesOf, pageOf, report } from './page-text.ts';

const whole = (text: string, copy: 'public' | 'members') =>
  JSON.stringify([pageOf(text, { copy }).title, pageOf(text, { copy }).parts.map(({ html }) => html)]);

describe('a public copy', () => {
  for (const [what, text] of Object.entries(exemptPlaces)) {
    it(`leaves out ${what}`, () => {
      assert.doesNotMatch(whole(text, 'public'), /SECRET/i);
      assert.match(whole(text, 'members'), /SECRET/);
    });

    it(`is not the whole of ${what}`, () => {
      const profile = defaultProfile();
      const composed = composePaper(parse(text), profile);
      assert.equal(holdsExempt(composed), true);
    });
  }

  it('keeps the numbers that the whole report has, and says what is left out and why', () => {
    const text = report(
      'One.[^1]\n\n:::exempt{paragraphs="3"}\nTwo.[^2] {#two}\n\nThree.\n:::\n\nFour, as [](#two) says.[^3]\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c',
    );
    const withheld =
      'A passage here is not for publication, because it contains exempt information within paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person (including the authority holding that information)).';
    assert.deepEqual(linesOf(text, { copy: 'public' }).slice(2), [
      '0.1 One.1',
      withheld,
      '0.2–0.3 exempt',
      '0.4 Four, as paragraph 0.2 says.3',
      'Notes',
      '1 a ↩',
      '3 c ↩',
    ]);
    assert.doesNotMatch(whole(text, 'public'), /#to-two/);
  });

  it('gives the paragraph, its description and the public interest, which are published', () => {
    const stated =
      'title: Award\nclassification: exempt\nexempt:\n  paragraphs: ["5"]\n  reason: PRIVATE\n  public_interest: Advice must stay private.\n  becomes_open: 2027-04-01';
    const [, banner, ...rest] = linesOf(report('Words.', stated), { copy: 'public' });
    assert.equal(
      banner,
      'This report is not for publication, because it contains exempt information within paragraph 5 of Part 1 of Schedule 12A to the Local Government Act 1972 (information in respect of which a claim to legal professional privilege could be maintained in legal proceedings). Advice must stay private. It is expected to become open on Thursday 1 April 2027.',
    );
    assert.deepEqual(rest, []);
  });
});

describe('a members’ copy', () => {
  it('marks each passage once with ‘Not for publication’ and the paragraph’s description', () => {
    const text = report(
      ':::exempt{paragraphs="1"}\nOne.\n\nTwo.\n:::\n\nThree.\n\n:::exempt{paragraphs="2"}\nFour.\n:::',
    );
    const marks = linesOf(text, { copy: 'members' }).filter((line) =>
      line.startsWith('Not for publication.'),
    );
    assert.deepEqual(marks.slice(1), [
      'Not for publication. Exempt information within paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to any individual).',
      'Not for publication. Exempt information within paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972 (information which is likely to reveal the identity of an individual).',
    ]);
  });
});

describe('an open report', () => {
  it('holds nothing exempt', () => {
    const composed = composePaper(
      parse(report('Open.\n\n- open too', 'title: Open\nclassification: open')),
      defaultProfile(),
    );
    assert.equal(holdsExempt(composed), false);
  });
});
