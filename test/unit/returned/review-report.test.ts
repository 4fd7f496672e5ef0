import assert from 'node:assert/strict';
import { accept } from '../../../src/core/returned/make/accept.ts';
import type { ReturnedDocument } from '../../../src/core/returned/returned.ts';
import type { Review } from '../../../src/core/returned/review.ts';
import { reviewReport } from '../../../src/core/returned/review-report.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { markedCopy, reportOf } from './marked-copy.ts';

/** Each change as `state: old → new`. */
function listed({ changes }: Review): string[] {
  return changes.map(({ change, state }) => `${change.kind} ${state}: ${change.old} → ${change.new}`);
}

/** The body once every change that can be accepted has been, one after the other. */
function acceptAll(report: Report, copy: ReturnedDocument): Report {
  let now = report;
  for (let left = 50; left > 0; left--) {
    const { changes, paragraphs } = reviewReport(now, copy);
    const accepted = changes
      .filter(({ state, make }) => state === 'open' && make)
      .map(({ make }) => make && accept(make, now, paragraphs))
      .find((each) => each !== undefined);
    if (!accepted) return now;
    now = accepted.report;
  }
  throw new Error('A change that was accepted is found open again.');
}

function bodyOf({ paper }: Report): string {
  return paper.text.slice(paper.frontMatter.span.end).trim();
}

function after(body: string, lines: readonly string[]): string {
  return bodyOf(acceptAll(reportOf(body), markedCopy(['The bridge', ...lines])));
}

describe('review report', () => {
  const body = '## Background\n\nThe **bridge** is safe, and it was built in 1890.\n\nIt is wide.';
  const lines = [
    '# Background',
    'The bridge is [-safe-]{+closed+}, and it was built in 1890.',
    'It is wide.',
  ];

  it('finds a change of words in its place', () => {
    const report = reportOf(body);
    const review = reviewReport(report, markedCopy(['The bridge', ...lines]));
    assert.deepEqual(listed(review), ['words open: safe → closed']);
    const [change] = review.changes;
    assert.equal(change?.section, 'Background');
    assert.equal(report.paper.text.slice(change?.span?.start, change?.span?.end), 'safe');
  });

  it('makes it with every mark around it as it was', () => {
    assert.equal(after(body, lines), body.replace('safe', 'closed'));
  });

  it('says of a report that has it that it is made', () => {
    const review = reviewReport(
      reportOf(body.replace('safe', 'closed')),
      markedCopy(['The bridge', ...lines]),
    );
    assert.deepEqual(listed(review), ['words made: safe → closed']);
  });

  it('shows what nobody tracked', () => {
    const review = reviewReport(
      reportOf(body),
      markedCopy([
        'The bridge',
        '# Background',
        'The bridge is safe, and it was built in 1900.',
        'It is wide.',
        'And long.',
      ]),
    );
    assert.deepEqual(listed(review), ['untracked open: 1890 → 1900', 'untracked-added open:  → And long.']);
  });

  it('shows what went without being tracked', () => {
    const review = reviewReport(reportOf(body), markedCopy(['The bridge', '# Background', 'It is wide.']));
    assert.deepEqual(listed(review), [
      'untracked-removed open: The bridge is safe, and it was built in 1890. → ',
    ]);
  });

  it('makes changes of all kinds', () => {
    const all = after(
      '## Background\n\nOne two three.\n\nFour.\n\n- five\n- six\n\nSeven. {#seven}\n\nEight nine.\n\nTen.\n\nEleven.',
      [
        '# Background',
        'One [-two -]three{+ more+}.',
        '[-Four.-]¶-',
        '- five',
        '- {+five and a half+}¶+',
        '- [-six-]¶-',
        'Seven{+ is it+}.',
        '{+New here.+}¶+',
        'Eight ¶+',
        'nine.',
        'Ten.¶-',
        'Eleven.',
      ],
    );
    assert.equal(
      all,
      '## Background\n\nOne three more.\n\n- five\n- five and a half\n\nSeven is it. {#seven}\n\nNew here.\n\nEight \n\nnine.\n\nTen. Eleven.',
    );
  });

  it('makes changes among the details, and new headings', () => {
    const details = `purpose: |
  To close the bridge.
recommendations:
  - That the bridge be closed.
  - That the road be opened.
report_of: Director of Places
`;
    const report = reportOf('## Background\n\nIt is old.', details);
    const copy = markedCopy([
      'The [-bridge-]{+old bridge+}',
      'Report of: Director of [-Places-]{+Place+}',
      '# Purpose of the report',
      'To close the bridge{+ on Monday: early+}.',
      '# Recommendations',
      '- That the bridge be closed{+ at once+}.',
      '- {+That the Council be told.+}¶+',
      '- [-That the road be opened.-]¶-',
      '# Background',
      'It is old.',
      '# {+Next steps+}¶+',
      '{+* A bell will ring.+}',
    ]);
    const { text } = acceptAll(report, copy).paper;
    assert.equal(
      text,
      `---
type: report
title: The old bridge
committee: Cabinet
purpose: |
  To close the bridge on Monday: early.
recommendations:
  - That the bridge be closed at once.
  - |
    That the Council be told.
report_of: Director of Place
---

## Background

It is old.

## Next steps

\\* A bell will ring.`,
    );
  });

  it('makes rows of a table come and go', () => {
    const table = '| Year | Cost |\n| :--- | ---: |\n| 2026 | 10 |\n| 2027 | 20 |\n\nEnd.';
    const lines = ['| Year | Cost |', '|- 2026 | 10 |', '| 2027 | 2{+5+}[-0-] |', '|+ 2028 | a|b |', 'End.'];
    assert.equal(
      after(table, lines),
      '| Year | Cost |\n| :--- | ---: |\n| 2027 | 25 |\n| 2028 | a\\|b |\n\nEnd.',
    );
  });
});
