import assert from 'node:assert/strict';
import { compare } from '../../../src/core/returned/changes/compare.ts';
import { reviewReport } from '../../../src/core/returned/review-report.ts';
import { markedCopy, reportOf } from './marked-copy.ts';

const COUNT = 3000;
const each = Array.from({ length: COUNT }, (_, index) => 10_000 + index);

const copyOf = (line: string) => markedCopy(['The bridge', '# Background', line, 'End.']);
const report = (paragraph: string) => reportOf(`## Background\n\n${paragraph}\n\nEnd.`);

describe('a paragraph with thousands of changes', () => {
  const copy = copyOf(each.map((index) => `[-old${index}-]{+new${index}+}`).join(' '));
  const halfMade = each.map((index) => `${index % 2 === 0 ? 'new' : 'old'}${index}`).join(' ');

  it('is laid beside a report in which some are made', () => {
    const { changes } = reviewReport(report(halfMade), copy);
    assert.equal(changes.length, COUNT);
    assert.equal(changes.filter(({ state }) => state === 'made').length, COUNT / 2);
    assert.equal(changes[1]?.state, 'open');
  });

  it('is laid beside one that was rewritten as well, and says which has lost its place', () => {
    const line = each.map((index) => `word${index} [-old${index}-]{+new${index}+}`).join(' ');
    const mine = each.map((index) => `word${index} ${index === 10_009 ? 'mine' : `old${index}`}`).join(' ');
    const { changes } = reviewReport(report(mine), copyOf(line));
    assert.equal(changes.filter(({ change }) => change.by).length, COUNT);
    assert.deepEqual(
      changes.filter(({ state }) => state !== 'open').map(({ change, state }) => `${change.old} ${state}`),
      ['old10009 lost'],
    );
  });

  it('takes words that repeat themselves for what they can be told to be', () => {
    const words = each.map(() => '{+a +}[-a -]').join('b ');
    const { changes } = reviewReport(report(each.map(() => 'a').join(' b ')), copyOf(words));
    assert.equal(changes.length, COUNT);
  });

  it('may have more words than a call has arguments', () => {
    const words = 'word '.repeat(130_000);
    const from = { paragraph: 0, offset: 0 };
    const piece = { text: words, side: 'same', change: undefined, bold: false, italic: false, from } as const;
    assert.equal(compare(words, [piece]).points.length, 130_000);
    assert.equal(compare(`${words} more`, [piece]).differences.length, 1);
  });
});

describe('neighbouring changes', () => {
  it('are told apart when only some are made, with nothing but taken-out words between them', () => {
    const line =
      'Here [-bridge0-]{+bridge0new+} [-bridge1-] [-bridge2-]{+bridge2new+} [-bridge3-]{+bridge3new+} [-bridge4-] {+bridge5+} [-bridge6-]';
    const { changes } = reviewReport(
      report('Here bridge0new bridge1 bridge2 bridge3new bridge5 bridge6'),
      copyOf(line),
    );
    assert.deepEqual(
      changes.map(({ change, state }) => `${change.old}>${change.new} ${state}`),
      [
        'bridge0>bridge0new made',
        'bridge1> open',
        'bridge2>bridge2new open',
        'bridge3>bridge3new made',
        'bridge4> made',
        '>bridge5 made',
        'bridge6> open',
      ],
    );
  });
});
