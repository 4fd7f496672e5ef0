import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parseEverySyntax } from '../../../src/core/parse/every-syntax.ts';
import { withoutPlainWords } from '../../../src/core/parse/plain-words.ts';

/** Marks and openings between which words may mean something other than words. */
const marks = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '![',
    '](',
    ')',
    '](/to)',
    '](/to "',
    '")',
    '<',
    '>',
    '</',
    '/>',
  ],
  ...[
    '"',
    "'",
    '=',
    '&',
    '&amp;',
    '\\',
    '|',
    ':',
    '::',
    '::note',
    ':::',
    ':::exempt{',
    '}',
    '#',
    '{#label}',
    '!',
  ],
  ...[
    '[^1]',
    '[^1]:',
    '[a]:',
    '[far away words here]',
    '[far away words here]:',
    'https',
    '://',
    'www.',
    '@',
  ],
  ...[
    'www.example.org',
    'https://example.org/a',
    'a@example.org',
    '<!--',
    '-->',
    '<b',
    '<div',
    '[ ]',
    '£',
    '’',
  ],
  ...['(a)', 'b)', 'i.', '1.', '-', '+', '(', '1)', 'ii)', '. ', ', '],
];
const starts = [
  '',
  '# ',
  '## ',
  '- ',
  '  - ',
  '1. ',
  '   ',
  '    ',
  '> ',
  '| ',
  '```',
  '~~~',
  '===',
  '---',
  '\t',
  'a) ',
];
const words = ['the', 'Cabinet', 'asks', 'that', 'x', 'of', '2026', 'officers,', 'note.', 'report', 'é'];

const run = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((each) => each.join(' '));
const line = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(fc.oneof({ weight: 3, arbitrary: run }, { weight: 2, arbitrary: fc.constantFrom(...marks) }), {
      maxLength: 7,
    }),
    fc.constantFrom(' ', ''),
    fc.constantFrom('', '', '  ', ' |'),
  )
  .map(([start, parts, between, end]) => start + parts.join(between) + end);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n \n', '\r')), { maxLength: 8 })
  .map((lines) => lines.flat().join(''));

/** What the parser makes of a text as it is: a text with this mark is never shortened. */
function asItIs(whole: string): unknown[] {
  const nodes = parseEverySyntax(`\uE000\n\n${whole}`, new Set());
  return nodes.slice(1).map((node) => plain(node, 3));
}

/** A node without what counts lines, its offsets moved. */
function plain(node: Nodes, by: number): unknown {
  const { position, ...rest } = node;
  const [start, end] = [position?.start.offset, position?.end.offset].map(
    (at) => at !== undefined && at - by,
  );
  return {
    ...rest,
    ...('children' in node ? { children: node.children.map((child) => plain(child, by)) } : {}),
    start,
    end,
  };
}

describe('leaving out plain words', () => {
  const parsed = (whole: string) => parseEverySyntax(whole, new Set()).map((node) => plain(node, 0));

  it('leaves the first and the last of them, and every mark, where they are', () => {
    const whole =
      'The Cabinet is asked to note the **cost of the new scheme** and [the plan](/p), in the year 2026.';
    assert.deepEqual(withoutPlainWords(whole, false), {
      text: 'The \uE000 the **cost \uE000 scheme** and [the plan](/p), in the year 2026.',
      left: ['Cabinet is asked to note', 'of the new'],
      at: [4, 17],
    });
    assert.deepEqual(parsed(whole), asItIs(whole));
  });

  it('changes nothing of what is made of a text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        assert.deepEqual(parsed(whole), asItIs(whole));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000) },
    );
  });
});
