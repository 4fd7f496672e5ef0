import assert from 'node:assert/strict';
import { accept } from '../../../src/core/returned/make/accept.ts';
import { reviewReport } from '../../../src/core/returned/review-report.ts';
import { exemptDoubts } from '../../../src/core/report/exempt/exempt-doubts.ts';
import { linesOf } from '../render/page-text.ts';
import { markedCopy, reportOf } from './marked-copy.ts';

const mark =
  'Not for publication. Exempt information within paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person (including the authority holding that information)).';

/** What the public reads once every change that can be made by itself is made, and what was left to do by hand. */
function published(body: string, lines: readonly string[]) {
  let report = reportOf(body);
  const copy = markedCopy(['The bridge', ...lines]);
  for (;;) {
    const { changes, paragraphs } = reviewReport(report, copy);
    const open = changes.filter(({ state }) => state === 'open');
    const made = open.flatMap(({ make }) => (make && accept(make, report, paragraphs)) ?? [])[0];
    if (!made) {
      assert.deepEqual(exemptDoubts(report.paper, report.profile), []);
      const members = linesOf(report.paper.text, { copy: 'members' }).join('\n');
      return {
        public: linesOf(report.paper.text, { copy: 'public' }).join('\n'),
        members,
        left: open.length,
      };
    }
    report = made.report;
  }
}

describe('what a Word copy adds to exempt words', () => {
  const body =
    '## Prices\n\nOpen.\n\n:::exempt{paragraphs="3"}\nThe first bid.\n\nThe second bid.\n:::\n\nOpen too.';
  const passage = (...lines: readonly string[]) =>
    published(body, ['# Prices', 'Open.', mark, ...lines, 'Open too.']);

  for (const [where, lines] of Object.entries({
    'above them, below their mark': ['{+SECRET+}¶+', 'The first bid.', 'The second bid.'],
    'between them': ['The first bid.', '{+SECRET+}¶+', 'The second bid.'],
    'behind them': ['The first bid.', 'The second bid.', '{+SECRET+}¶+'],
  })) {
    it(`stays exempt ${where}`, () => {
      const { public: open, members, left } = passage(...lines);
      assert.doesNotMatch(open, /SECRET/);
      assert.match(members, /SECRET/);
      assert.equal(left, 0);
      assert.match(open, /Open\.[^]*Open too\./);
    });
  }

  it('is open where it stands before their mark', () => {
    const { public: open } = published(body, [
      '# Prices',
      'Open.',
      '{+In the open.+}¶+',
      mark,
      'The first bid.',
      'The second bid.',
      'Open too.',
    ]);
    assert.match(open, /In the open\./);
  });

  it('is left to be done by hand where the passage stands in a list', () => {
    const inList = '## Prices\n\n- one\n\n  :::exempt{paragraphs="3"}\n  The first bid.\n  :::\n- two';
    const { public: open, left } = published(inList, [
      '# Prices',
      '- one',
      mark,
      'The first bid.',
      '{+SECRET+}¶+',
      '- two',
    ]);
    assert.doesNotMatch(open, /SECRET/);
    assert.equal(left, 1);
  });

  it('is left to be done by hand where exempt words are moved among the open ones', () => {
    const { public: open } = published(body, [
      '# Prices',
      'Open.',
      '{+The second bid.+}¶+',
      mark,
      'The first bid.',
      '[-The second bid.-]¶-',
      'Open too.',
    ]);
    assert.doesNotMatch(open, /second bid/);
  });
});
