import assert from 'node:assert/strict';
import fc from 'fast-check';
import { accept } from '../../../src/core/returned/make/accept.ts';
import { reportParagraphs } from '../../../src/core/returned/report/report-paragraphs.ts';
import { reviewReport } from '../../../src/core/returned/review-report.ts';
import type { ReturnedDocument } from '../../../src/core/returned/returned.ts';
import { keyOf } from '../../../src/core/returned/match/tokens.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { markedCopy, reportOf } from './marked-copy.ts';

const word = fc.constantFrom(
  'bridge',
  'cost',
  'the',
  'Council',
  '£4,000',
  'a*b',
  '[x]',
  'is',
  'open.',
  '3rd',
  'l’été',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 });

/** A word in its Markdown, and what a copy makes of it. */
interface Told {
  readonly typed: string;
  readonly marked: string;
  readonly left: string;
}

const escaped = (text: string) => text.replace(/[*[\]]/g, '\\$&');

const told: fc.Arbitrary<(index: number) => Told> = fc
  .record({
    word,
    look: fc.constantFrom('', '**', '*'),
    fate: fc.constantFrom('kept', 'kept', 'kept', 'out', 'in', 'changed'),
    other: word,
  })
  .map(({ word: root, look, fate, other: otherRoot }) => (index) => {
    const [own, other] = [`${root}${index}`, `${otherRoot}${index}new`];
    return {
      typed: fate === 'in' ? '' : look + escaped(own) + look,
      marked:
        fate === 'kept'
          ? own
          : fate === 'out'
            ? `[-${own}-]`
            : fate === 'in'
              ? `{+${own}+}`
              : `[-${own}-]{+${other}+}`,
      left: fate === 'out' ? '' : fate === 'changed' ? other : own,
    };
  });

/** A paragraph of the report and its line in the copy; `left` is what it says with every change made. */
interface ToldParagraph {
  readonly typed: string | undefined;
  readonly line: string;
  readonly left: string | undefined;
}

/** Each word once: where one was put in and the same was taken out beside it, no text shows which was which. */
const changedParagraph: fc.Arbitrary<ToldParagraph> = fc
  .array(told, { minLength: 3, maxLength: 9 })
  .map((each) => {
    const all = each.map((one, index) => one(index));
    const join = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ');
    return {
      typed: `Here ${join(all.map(({ typed }) => typed))}`,
      line: `Here ${all.map(({ marked }) => marked).join(' ')}`,
      left: `Here ${join(all.map(({ left }) => left))}`,
    };
  });

const addedParagraph: fc.Arbitrary<ToldParagraph> = words.map((own) => {
  const text = `Added ${own.join(' ')}`;
  return { typed: undefined, line: `{+${text}+}¶+`, left: text };
});

const removedParagraph: fc.Arbitrary<ToldParagraph> = words.map((own) => {
  const text = `Removed ${own.join(' ')}`;
  return { typed: escaped(text), line: `[-${text}-]¶-`, left: undefined };
});

/** Numbered, so that it is told from the others: what two paragraphs have in common is not tried here. */
const paragraphs = fc
  .array(fc.oneof(changedParagraph, changedParagraph, addedParagraph, removedParagraph), { maxLength: 8 })
  .map((all) =>
    all.map(({ typed, line, left }, index) => ({
      typed: typed?.replace(/^\w+/, `$&${index}`),
      line: line.replace(/\b(?:Here|Added|Removed)/, `$&${index}`),
      left: left?.replace(/^\w+/, `$&${index}`),
    })),
  );

function made(all: readonly ToldParagraph[]): { readonly report: Report; readonly copy: ReturnedDocument } {
  const typed = all.flatMap((each) => each.typed ?? []);
  return {
    report: reportOf(['## Background', ...typed, 'The end of it all.'].join('\n\n')),
    copy: markedCopy(['The bridge', '# Background', ...all.map(({ line }) => line), 'The end of it all.']),
  };
}

const saidIn = (report: Report) => reportParagraphs(report).map(({ written }) => keyOf(written.text));

describe('a returned copy', () => {
  it('says, with every change accepted, what Word shows after Accept All', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const { report, copy } = made(all);
        let now = report;
        for (let left = 60; left > 0; left--) {
          const { changes, paragraphs: own } = reviewReport(now, copy);
          const open = changes.filter(({ state }) => state === 'open');
          const next = open.map(({ make }) => make && accept(make, now, own)).find((each) => each);
          if (!next) {
            assert.deepEqual(open, []);
            break;
          }
          now = next.report;
        }
        const expected = all.flatMap(({ left }) => (left === undefined ? [] : [keyOf(left)]));
        assert.deepEqual(saidIn(now), ['The bridge', 'Background', ...expected, 'The end of it all.']);
      }),
      { numRuns: 15 },
    );
  }).timeout(20_000);

  it('names every word that was put in or taken out, and nothing that was not', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const { report, copy } = made(all);
        const { changes } = reviewReport(report, copy);
        assert.deepEqual(
          changes.filter(({ change }) => change.by === undefined),
          [],
        );
        const marked = (sign: RegExp) =>
          all
            .flatMap(({ line }) => [...line.matchAll(sign)].flatMap((match) => match[1]?.split(' ') ?? []))
            .sort();
        const named = (side: 'old' | 'new') =>
          changes.flatMap(({ change }) => change[side].split(/\s+/).filter((each) => each !== '')).sort();
        assert.deepEqual(named('new'), marked(/\{\+(.*?)\+\}/g));
        assert.deepEqual(named('old'), marked(/\[-(.*?)-\]/g));
      }),
      { numRuns: 15 },
    );
  });
});
