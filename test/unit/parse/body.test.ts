import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Body, parseBody } from '../../../src/core/parse/body.ts';
import { bare, breaks, fragments, whole } from './whole.ts';

const scrap = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(...breaks)), { minLength: 0, maxLength: 4 })
  .map((pairs) => pairs.flat().join(''));
const body = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(...breaks)), { minLength: 1, maxLength: 24 })
  .map((pairs) => pairs.flat().join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.nat(3), fc.nat(60)),
  insert: fc.oneof(scrap, fc.constantFrom('\n', ' ', ':', '`', '-', '[', ']', '<', '>', 'x', '\r', '#', '|')),
});

function nodesOf(parsed: Body): unknown[] {
  let start = 0;
  return parsed.pieces.flatMap((piece) => {
    const nodes = piece.nodes.map((node) => bare(node, start));
    start += piece.text.length;
    return nodes;
  });
}

function assertEqualsWhole(text: string, parsed: Body): void {
  assert.equal(parsed.pieces.map((piece) => piece.text).join(''), text);
  assert.deepEqual(nodesOf(parsed), whole(text));
}

describe('parseBody', () => {
  it('gives the same nodes after any edits as parsing the whole at once', function () {
    this.timeout(600_000);
    const editsEach = 5;
    const numRuns = Number(process.env['COMPARISONS'] ?? 3000) / editsEach;
    fc.assert(
      fc.property(body, fc.array(edit, { minLength: editsEach, maxLength: editsEach }), (text, edits) => {
        let parsed = parseBody(text);
        assertEqualsWhole(text, parsed);
        for (const { at, drop, insert } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + insert + text.slice(start + drop);
          parsed = parseBody(text, parsed);
          assertEqualsWhole(text, parsed);
        }
      }),
      { numRuns },
    );
  });

  it('keeps every piece that an edit does not touch', () => {
    const text = Array.from({ length: 50 }, (_, n) => `Paragraph ${n}.`).join('\n\n');
    const before = parseBody(text);
    const after = parseBody(text.replace('Paragraph 25.', 'Paragraph 25, changed.'), before);
    assert.equal(after.pieces.filter((piece) => !before.pieces.includes(piece)).length, 1);
  });

  it('reads again only what mentions a definition that moved', () => {
    const text = 'See [a].\n\nNothing here.\n\n[a]: /x\n';
    const before = parseBody(text);
    const after = parseBody(text.replace('[a]: /x', '[b]: /x'), before);
    assert.equal(after.pieces[1], before.pieces[1]);
    assertEqualsWhole(text.replace('[a]: /x', '[b]: /x'), after);
  });
});
