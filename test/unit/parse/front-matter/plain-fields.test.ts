import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMends } from '../../../../src/core/parse/front-matter/mend.ts';
import { readPlainFields } from '../../../../src/core/parse/front-matter/plain-fields.ts';
import { readAnyFields } from '../../../../src/core/parse/front-matter/read.ts';

const at = 4;

/** What is read here and what the library reads, where the first thinks that it can. */
function assertSame(source: string): boolean {
  const mends = findMends(source);
  const plain = mends.length === 0 ? readPlainFields(source, at) : undefined;
  if (plain) assert.deepEqual({ root: plain, faults: [] }, readAnyFields(source, at, mends), source);
  return plain !== undefined;
}

const lines = [
  'type: report',
  'title: Some words, and more (of them) £5',
  'time: 18:30',
  'url: http://harrowmere.example/#z',
  'file: ../a.md',
  'item: "8"',
  "code: 'x y'",
  'wards: [All wards, North End]',
  'list: [a]',
  'list: [a, b,c]',
  'purpose: |',
  'folded: >',
  'kept: |-',
  'implications:',
  'nothing: ',
  'wide:  two',
  'end: x ',
  'it: don’t',
  'cut: a # b',
  'null: ~',
  '- one item',
  '- That Cabinet agree: yes',
  '- text: words',
  '- purpose: |',
  '- |',
  '- - nested',
  '-',
  'Words in a block',
  '# remark',
  '  # remark',
  '---',
  '',
  '',
  '   ',
];
const line = fc.record({
  step: fc.constantFrom(0, 0, 0, 2, 2, -2, -4, 1, -1),
  words: fc.constantFrom(...lines),
  end: fc.constantFrom('\n', '\n', '\n', '\r\n'),
});
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(1),
  insert: fc.constantFrom('', ...' \n\t:-#|>"\'[],&*!x\r'),
});
const source = fc
  .tuple(fc.array(line, { maxLength: 10 }), fc.array(slip, { maxLength: 2 }))
  .map(([all, slips]) => {
    let indent = 0;
    let text = '';
    for (const [index, { step, words, end }] of all.entries()) {
      indent = index === 0 ? 0 : Math.max(0, indent + step);
      text += ' '.repeat(indent) + words + end;
    }
    for (const { at, drop, insert } of slips) {
      const start = Math.floor(at * text.length);
      text = text.slice(0, start) + insert + text.slice(start + drop);
    }
    return text;
  });

const draft = `type: report
title: Renewal of a contract
agenda_item: "8"
key_decision: 
wards: [All wards, North End]
lead_officer:
  name: Robin Ashdown
  email: robin.ashdown@harrowmere.example
# Guidance: One action to each.
recommendations:
- That the contract be renewed.
- text: |
    That the rest be noted.

    - a point
  reason: It is done.
implications:
  # Guidance: What it costs.
  financial: |
    Nothing.
`;

describe('readPlainFields', () => {
  it('reads the details of a report, with any line end', () => {
    assert.equal(assertSame(draft), true);
    assert.equal(assertSame(draft.replaceAll('\n', '\r\n')), true);
    assert.equal(assertSame(draft.trimEnd()), true);
  });

  it('leaves to the library what may mean something else', () => {
    for (const doubtful of [
      'a: one\n  two',
      'a: b # c',
      'a: "b \\" c"',
      'a: &b c',
      'a: |-\n  b',
      'a: {b: c}',
      'a: b\na: c',
      'a:\n  b: c\n d: e',
      'a:\n\t- b',
      'a: |\n   b\n  c',
      '- a',
      'A: b',
      '',
    ]) {
      assert.equal(readPlainFields(doubtful, at), undefined, doubtful);
    }
  });

  it('reads nothing otherwise than the library', () => {
    fc.assert(
      fc.property(source, (typed) => {
        assertSame(typed);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 3000) },
    );
  });

  it('reads a draft with slips in it as the library does', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        let typed = draft;
        for (const { at, drop, insert } of slips) {
          const start = Math.floor(at * typed.length);
          typed = typed.slice(0, start) + insert + typed.slice(start + drop);
        }
        assertSame(typed);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });
});
