import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { type Body, parseBody } from '../../../src/core/parse/body.ts';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';

/** Lines and openings of every construct that can reach over, or into, what stands beside it. */
const fragments = [
  'Some words.',
  'more words',
  '# Title',
  '## Purpose',
  '### Current position',
  'Setext',
  '===',
  '---',
  '- a',
  '- b',
  '* c',
  '+ d',
  '  - nested',
  '1. one',
  '2. two',
  '3) three',
  '10. ten',
  '   continued',
  '    deep',
  '(a) first',
  '(b) second',
  'a) x',
  'a. one',
  'b. two',
  'i. three',
  'b) y',
  'i) x',
  'ii) y',
  '(1) n',
  '(2) m',
  '(c) sign',
  '   (i) nested',
  '> quote',
  '> > > nested quote',
  '>',
  '> - list in quote',
  'lazy',
  '> [far',
  '> away]',
  '```',
  '```js',
  '~~~',
  '    code',
  '\tcode',
  '\t- tab',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<!-- note -->',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '<!X',
  '<![CDATA[',
  ']]>',
  '<b>inline</b>',
  '<pre>',
  '</pre>',
  '<custom-tag>',
  '<a\nhref="x">',
  ':::exempt{paragraphs="3"}',
  ':::',
  '::::',
  ':::exempt',
  '::leaf',
  ':::note[label]',
  '[a]: /url',
  '[b]: /url "t"',
  '[far away]: /x',
  '[A]: <',
  '[^1]: note',
  '[^n]: note',
  '    note goes on',
  '[a]',
  '[text][a]',
  '[b][]',
  '![img][b]',
  '[far away]',
  '[^1]',
  '[^n] end',
  '[`a`]',
  '[*b*][a]',
  '[a\\]]',
  '[!]: /x',
  '[!]',
  '| a | b |',
  '| - | - |',
  '| 1 | 2 |',
  'a | b',
  '-|-',
  '- [ ] task',
  '- [x] done',
  '~~struck~~',
  'www.example.org',
  'https://harrowmere.example/a',
  'mail a.b@harrowmere.example',
  'Label {#here}',
  '[](#here)',
  '\uFEFF',
  '\u0000',
  '*open',
  'close*',
  '`open',
  '\\',
  '&amp;',
  '***',
  '_ _ _',
  '',
  '',
  '',
  ' ',
  '\t',
];
const breaks = [
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\n \n',
  ' \n\t\n',
  '\n\n\n',
  '',
];

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

/** Has a mark of every syntax, so that none is left out of what is parsed behind it. */
const everyMark = 'Marks: | @ :// www. [^ ~ [x] :: a)\n\n';

/** The whole, parsed at once with every definition known and every syntax in use; spans count from its start. */
function whole(text: string): unknown[] {
  // A byte-order mark means something only where it is first.
  const before = text.startsWith('\uFEFF') ? '' : everyMark;
  const known = new Set<string>();
  const gather = (node: Nodes): void => {
    if (node.type === 'definition') known.add(normalizeIdentifier(node.identifier));
    if (node.type === 'footnoteDefinition') known.add(`^${normalizeIdentifier(node.identifier)}`);
    if ('children' in node) node.children.forEach(gather);
  };
  parseMarkdown(before + text, known).forEach(gather);
  const nodes = parseMarkdown(before + text, known);
  return nodes.slice(before === '' ? 0 : 1).map((node) => bare(node, -before.length));
}

/** A tree without lines and columns, offsets counted from `from` further on. */
function bare(node: Nodes, from: number): unknown {
  const { position, ...rest } = node;
  return {
    ...rest,
    span: [(position?.start.offset ?? NaN) + from, (position?.end.offset ?? NaN) + from],
    ...('children' in node ? { children: node.children.map((child) => bare(child, from)) } : {}),
  };
}

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
