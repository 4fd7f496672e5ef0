import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';
import { readPlainBlock } from '../../../src/core/parse/plain/plain-block.ts';
import { bare, breaks, fragments, whole } from './whole.ts';

const marks = [...' \t\n\r*_`[]()<>#|-+.:!&~\\"\'{}^=@/%;,a1x£“’\u00A0\u2028'];

/** Blocks, most of them plain, with a few characters put in, changed or taken out anywhere. */
const text = fc
  .record({
    lines: fc.array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(...breaks)), { maxLength: 9 }),
    slips: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat(2),
        insert: fc.constantFrom('', ...marks),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ lines, slips }) =>
    slips.reduce((words, { at, drop, insert }) => {
      const start = Math.floor(at * words.length);
      return words.slice(0, start) + insert + words.slice(start + drop);
    }, lines.flat().join('')),
  );

const parsed = (words: string) => parseMarkdown(words, new Set()).map((node) => bare(node, 0));

describe('parseMarkdown', () => {
  it('gives the nodes that the parser gives for the whole', function () {
    this.timeout(600_000);
    const numRuns = Number(process.env['COMPARISONS'] ?? 3000);
    fc.assert(
      fc.property(text, (words) => assert.deepEqual(parsed(words), whole(words))),
      { numRuns },
    );
  });

  it('knows a definition wherever it stands', () => {
    const words = 'See [a] and [^n].\n\nNothing here.\n\n:::exempt\n\n[a]: /x\n\n:::\n\n[^n]: A note.\n';
    assert.deepEqual(parsed(words), whole(words));
    assert.match(JSON.stringify(parsed(words)), /linkReference.*footnoteReference/);
  });

  it('takes what nearly all of a report is written in for plain', () => {
    for (const block of [
      'To ask Cabinet to agree £4,250,000 (see Appendix A) at 10:30am, “as set out” in [](#cost).\nMore.',
      '## Financial implications',
      '**Option 1: do nothing.** This was *rejected*. {#option-1}',
      '- one\n- two [links](https://harrowmere.example/a?b=c#d)\n\n- three',
      '1.  first;\r\n2.  second.\r\n',
      '(a) first;\n\n(b) second.',
      '| Lot | Cost (£) |\n| :--- | ---: |\n| 1 Clubs | 412,000 |\n| **Total** | |',
    ]) {
      assert.equal(readPlainBlock(block, 0)?.end, block.trimEnd().length, block);
    }
  });

  it('leaves to the parser what may be something else', () => {
    for (const block of [
      'Title\n===',
      'Words\n  wrapped',
      'Words  \nbroken',
      '- one\nlazy',
      '- one\n  - nested',
      '- one\n\n  more',
      '- one\n\n* another',
      '(c) Crown copyright',
      '## Closed ##',
      '| a | b |\n| - | - |\nwords',
      '| a | b |\n| - |',
      'a &amp; b',
      'a \\* b',
      'a [b] c',
      'a [^1] c',
      'see www.harrowmere.example',
      'a **b*',
      'a** b**',
      'a\tb',
      ':::exempt',
      '> quoted',
      '    code',
      '1.',
    ]) {
      assert.equal(readPlainBlock(block, 0), undefined, block);
    }
  });

  it('reads a list of many items in time, whatever its last one is', () => {
    const items = '- an item of a list\n\n'.repeat(1000);
    const nodes = parseMarkdown(`${items}Words.\n\n${items}_`, new Set());
    assert.deepEqual(
      nodes.map(({ type }) => type),
      ['list', 'paragraph', 'list', 'paragraph'],
    );
  });
});
