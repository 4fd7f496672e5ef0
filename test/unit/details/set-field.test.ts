import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Details, detailsOf } from '../../../src/core/details/details.ts';
import { setField } from '../../../src/core/details/set-field.ts';
import { textAt, type Value, valueAt } from '../../../src/core/parse/front-matter/tree.ts';
import { readFrontMatter } from '../../../src/core/parse/front-matter/read.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Path } from '../../../src/core/schema/missing-names.ts';
import type { Plain } from '../../../src/core/schema/plain.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

function detailsIn(text: string): Details {
  const frontMatter = readFrontMatter(text);
  const paper = {
    text,
    type: 'report',
    frontMatter,
    body: [],
    definitions: new Set<string>(),
    bodyRead: true,
  } as const;
  const details = detailsOf({ paper, report: undefined }, defaultProfile());
  assert.ok(details);
  return details;
}

const fenced = (...lines: readonly string[]) =>
  ['---', 'type: report', ...lines, '---', '', '## Background', '', 'Nothing.', ''].join('\n');

/** The file's own lines between `type: report` and the closing fence, once the field is set. */
function after(lines: readonly string[], path: Path, value: Plain | undefined): string[] | undefined {
  const text = fenced(...lines);
  const edits = setField(detailsIn(text), path, value);
  if (edits === undefined) return undefined;
  return applyEdits(text, edits).split('\n').slice(2, -6);
}

describe('setField', () => {
  const cases: readonly (readonly [
    what: string,
    before: readonly string[],
    path: Path,
    value: Plain | undefined,
    after: readonly string[] | undefined,
  ])[] = [
    ['a plain value', ['status: draft # mine'], ['status'], 'submitted', ['status: submitted # mine']],
    ['a quoted value', ["title: 'A'  # mine"], ['title'], "B's", ["title: 'B''s'  # mine"]],
    ['a value in double quotes', ['title: "A"'], ['title'], "B's", [`title: "B's"`]],
    ['words that plain would bend', ['title: A'], ['title'], 'B: c #4', ["title: 'B: c #4'"]],
    ['an empty field', ['title: # mine', 'value:'], ['title'], 'A', ["title: 'A' # mine", 'value:']],
    [
      'a first field above the remark on the one that follows it',
      ['lead_officer:', '  # Until May.', '  job_title: Head of Lamps'],
      ['lead_officer', 'name'],
      'Ada',
      ['lead_officer:', "  name: 'Ada'", '  # Until May.', '  job_title: Head of Lamps'],
    ],
    ['an empty choice', ['status:'], ['status'], 'draft', ['status: draft']],
    ['words by lines', ['title: A # mine'], ['title'], 'B\nC', ['title: | # mine', '  B', '  C']],
    [
      'a block',
      ['purpose: | # mine', '     A', '', '     B', 'value: 3'],
      ['purpose'],
      'C\n\n* D',
      ['purpose: | # mine', '     C', '', '     * D', 'value: 3'],
    ],
    ['a block by a line', ['purpose: |', '  A', '  B'], ['purpose'], 'C', ['purpose: |', '  C']],
    [
      'a field within a group',
      ['lead_officer:', '  # who', '  name: A', '  email: x'],
      ['lead_officer', 'email'],
      'y@z',
      ['lead_officer:', '  # who', '  name: A', '  email: y@z'],
    ],
    [
      'a new field in its place',
      ['title: A', '# next', 'wards: B'],
      ['committee'],
      'Cabinet',
      ['title: A', "committee: 'Cabinet'", '# next', 'wards: B'],
    ],
    [
      'a new field of a group that is not there',
      ['title: A', 'wards: B'],
      ['lead_officer', 'name'],
      'C',
      ['title: A', 'lead_officer:', "  name: 'C'", 'wards: B'],
    ],
    [
      'a new field of a group that is empty',
      ['lead_officer: # who', 'wards: B'],
      ['lead_officer', 'name'],
      'C',
      ['lead_officer: # who', "  name: 'C'", 'wards: B'],
    ],
    [
      'a new field beside words that stand for a group',
      ['lead_officer: A # who'],
      ['lead_officer', 'email'],
      'x',
      ['lead_officer: # who', "  name: 'A'", "  email: 'x'"],
    ],
    [
      'a field of a group in brackets',
      ['lead_officer: { name: A }'],
      ['lead_officer', 'email'],
      'x, y',
      ["lead_officer: { name: A, email: 'x, y' }"],
    ],
    ['another entry', ['wards:', '- A', '# more'], ['wards', 1], 'B', ['wards:', '- A', "- 'B'", '# more']],
    ['another entry in brackets', ['wards: [A]'], ['wards', 1], 'B', ["wards: [A, 'B']"]],
    ['another entry beside words', ['wards: A'], ['wards', 1], 'B', ['wards:', "  - 'A'", "  - 'B'"]],
    [
      'another group',
      ['contacts:', '  - name: A'],
      ['contacts', 1],
      { name: 'B', email: 'x' },
      ['contacts:', '  - name: A', "  - name: 'B'", "    email: 'x'"],
    ],
    [
      'a field of an entry',
      ['contacts:', '  - name: A', '    email: x', '  - name: B'],
      ['contacts', 1, 'email'],
      'y',
      ['contacts:', '  - name: A', '    email: x', '  - name: B', "    email: 'y'"],
    ],
    [
      'a list by another with some of its entries',
      ['wards:', '  - A # keep', '  - B', '  # note', '  - C'],
      ['wards'],
      ['A', 'C', 'D'],
      ['wards:', '  - A # keep', '  # note', '  - C', "  - 'D'"],
    ],
    [
      'a list by another',
      ['wards: # which', '  - A', 'value: 3'],
      ['wards'],
      ['B'],
      ['wards: # which', "  - 'B'", 'value: 3'],
    ],
    ['a list by words', ['wards:', '  - A', 'value: 3'], ['wards'], 'B', ["wards: 'B'", 'value: 3']],
    ['a field by nothing', ['title: A', '# mine', 'value: 3'], ['value'], undefined, ['title: A', '# mine']],
    [
      'the first field of an entry by nothing',
      ['contacts:', '  - name: A', '    email: x'],
      ['contacts', 0, 'name'],
      undefined,
      ['contacts:', '  - email: x'],
    ],
    ['an entry by nothing', ['wards:', '  - A', '  - B'], ['wards', 0], undefined, ['wards:', '  - B']],
    ['an entry in brackets by nothing', ['wards: [A, B]'], ['wards', 0], undefined, ['wards: [B]']],
    ['nothing in words', ['title: A'], ['title', 'x'], 'B', undefined],
    ['nothing far behind a list', ['wards:', '  - A'], ['wards', 5], 'B', undefined],
  ];
  for (const [what, before, path, value, wanted] of cases) {
    it(`changes ${what}`, () => assert.deepEqual(after(before, path, value), wanted));
  }

  it('keeps every other word and line, and reads back what it wrote, whatever stands there', () => {
    let changedSome = 0;
    fc.assert(
      fc.property(detailsText, anyPath, words, ({ text, isSound }, path, value) => {
        const details = detailsIn(text);
        const edits = setField(details, path, value);
        if (edits === undefined) return assert.ok(!isSound || isBarred(details, path), 'nothing was done');
        changedSome++;
        const result = applyEdits(text, edits);
        const now = detailsIn(result);
        assert.equal(textAt(now.root, ...path) ?? '', value.trim());
        assert.deepEqual(others(now.root, path), others(details.root, path));
        assert.ok(isWithin(othersLines(text, details, path), linesOf(result)), result);
        assert.equal(
          result.slice(result.indexOf('## Background')),
          text.slice(text.indexOf('## Background')),
        );
      }),
      { numRuns: 400 },
    );
    assert.ok(changedSome > 200);
  });

  it('takes away a field and its lines, and nothing else', () => {
    fc.assert(
      fc.property(detailsText, fc.constantFrom(...topPaths), ({ text, isSound }, path) => {
        const details = detailsIn(text);
        const edits = setField(details, path, undefined);
        // A remark that is moved in would become part of the words above the field.
        if (edits === undefined) return assert.ok(!isSound || text.includes('\n  # indented'));
        const result = applyEdits(text, edits);
        const now = detailsIn(result);
        assert.equal(valueAt(now.root, ...path), undefined);
        assert.deepEqual(others(now.root, path), others(details.root, path));
        assert.deepEqual(linesOf(result), othersLines(text, details, path));
      }),
      { numRuns: 200 },
    );
  });
});

const words = fc
  .oneof(
    fc.constantFrom(
      'Cabinet',
      'Leisure centres: award #4471',
      "'tis",
      '"so"',
      '*that*',
      '- a\n- b',
      '# not a remark',
      'a\n\n  b\n',
      '---',
      'a\n---\nb',
      '{x}',
      '[y',
      '|',
      'no',
      '012',
      '!x',
      '\\',
      'a\\n"b\'',
      '\ta',
      ': ',
      'x:',
      '\u0007',
      '£é–’',
      '  indented\nless',
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
  )
  // What ends a line in one program and not in another is not an officer's.
  .map((text) => text.replace(/[\r\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDFFF]/g, ''))
  .filter((text) => text.trim() !== '')
  .map((text) => text.trimEnd());

const topPaths: readonly Path[] = [
  ['title'],
  ['status'],
  ['committee'],
  ['meeting_date'],
  ['lead_officer'],
  ['wards'],
  ['purpose'],
  ['implications'],
];

const anyPath: fc.Arbitrary<Path> = fc.oneof(
  fc.constantFrom(...topPaths),
  fc.constantFrom<Path>(
    ['value'],
    ['lead_officer', 'name'],
    ['lead_officer', 'email'],
    ['wards', 0],
    ['wards', 1],
    ['contacts', 0, 'name'],
    ['contacts', 0, 'email'],
    ['contacts', 1, 'name'],
    ['implications', 'legal'],
    ['implications', 'risk'],
    ['exempt', 'paragraphs', 0],
    ['recommendations', 0],
  ),
);

const scalar = fc.constantFrom('draft', "'in quotes'", '"double"', "'it''s'", 'a word or two', '');
const remark = fc.constantFrom('', ' # a remark', '   # another');
const block = (margin: string) =>
  fc.constantFrom(
    ` |\n${margin}Words: of prose.\n\n${margin}- More #1.`,
    ` >\n${margin}folded\n${margin}text`,
    ` |-\n${margin}  x`,
  );

const field = (name: string) =>
  fc.tuple(scalar, remark).map(([words, behind]) => `${name}: ${words}`.trimEnd() + behind);

/** Fields of every shape, each in several styles, in any order and with any left out. */
const shapes: readonly fc.Arbitrary<string>[] = [
  field('title'),
  field('status'),
  field('committee'),
  field('meeting_date'),
  fc.oneof(
    fc
      .tuple(remark, field('  name'), field('  email'))
      .map(([behind, name, email]) => `lead_officer:${behind}\n${name}\n  # within\n${email}`),
    fc.constantFrom(
      'lead_officer: { name: A, email: "x" }',
      'lead_officer:',
      'lead_officer: A name # who',
      'lead_officer: {}',
    ),
  ),
  fc.oneof(
    fc.constantFrom(
      'wards:\n  - A # one\n  - "B"\n  # between\n  - C',
      'wards:\n- A',
      "wards: ['A, B', C]",
      'wards: All',
      'wards: []',
      'wards:',
    ),
  ),
  fc.constantFrom(
    'contacts:\n  - name: A\n    # who\n    email: x\n  - name: "B"',
    'contacts: [{ name: A }, { name: B, email: y }]',
    'contacts:\n  - email: x',
  ),
  block('  ').map((words) => `purpose:${words}`),
  fc.tuple(block('    '), field('  risk')).map(([words, risk]) => `implications:\n  legal:${words}\n${risk}`),
  fc.constantFrom(
    'recommendations:\n  - That A: be noted.\n  - |\n    That B\n\n    be noted.',
    'recommendations:\n  - text: That A.\n    reason: B',
  ),
  fc.constantFrom(
    'exempt:\n  paragraphs: 3',
    'exempt:\n  paragraphs:\n    - "3"\n    - "5"\n  reason: >\n    a\n    b',
  ),
];

const between = fc.constantFrom('', '# a remark of its own', '  # indented', ' ');
const broken = fc.constantFrom('ti', '  wrong:\n in', 'x: [', '"', '\tz: 1', '- a');

const detailsText = fc
  .tuple(
    fc.shuffledSubarray([...shapes]).chain((chosen) => fc.tuple(...chosen)),
    fc.array(between, { minLength: 12, maxLength: 12 }),
    fc.option(broken, { freq: 8 }),
    fc.boolean(),
  )
  .map(([fields, gaps, wrong, isCrlf]) => {
    const lines = fields.flatMap((lines, index) => [lines, ...(gaps[index] ? [gaps[index]] : [])]);
    const text = fenced(...lines, ...(wrong === null ? [] : [wrong]));
    return { text: isCrlf ? text.replaceAll('\n', '\r\n') : text, isSound: wrong === null };
  });

/**
 * Every word of the details but those at the path and below it. Words in the same field are told apart from others
 * only by the field, because words that stand in a group's place move into it.
 */
function others(root: Value, path: Path): string[] {
  const own = path.join('/');
  const top = String(path[0]);
  return (
    [...leaves(root, '')]
      .filter(([at]) => !`${at}/`.startsWith(`${own}/`))
      // Words that stand in the place of a list or a group are its first entry or its name.
      .filter(([at, text]) => {
        if (!`${own}/`.startsWith(`${at}/`)) return true;
        return text.trim() !== '' && !/^(?:\/0|\/name)+$/.test(own.slice(at.length));
      })
      .map(([at, text]) => `${`${at}/`.startsWith(`${top}/`) ? top : at}: ${text.trimEnd()}`)
      .sort()
  );
}

function* leaves(value: Value, at: string): Iterable<readonly [string, string]> {
  if (value.kind === 'text') yield [at, value.text];
  if (value.kind === 'list') {
    for (const [index, item] of value.items.entries())
      yield* leaves(item, at === '' ? `${index}` : `${at}/${index}`);
  }
  if (value.kind === 'map') {
    for (const { key, value: inner } of value.entries) yield* leaves(inner, at === '' ? key : `${at}/${key}`);
  }
}

/** Whether the path leads through words, or past the end of a list. */
function isBarred({ root }: Details, path: Path): boolean {
  return path.some((step, depth) => {
    const owner = valueAt(root, ...path.slice(0, depth));
    if (typeof step === 'number' && owner?.kind !== 'list') return step > (owner && textAt(owner) ? 1 : 0);
    return owner?.kind === 'list'
      ? Number(step) > owner.items.length
      : owner?.kind === 'text' && textAt(owner) !== undefined;
  });
}

const linesOf = (text: string) => text.split(/\r?\n/);

/** The lines of a file but those on which the field at the path, or what is there on the way to it, stands. */
function othersLines(text: string, { root }: Details, path: Path): string[] {
  let deepest: Value | undefined;
  let start: number | undefined;
  for (let depth = 1; depth <= path.length; depth++) {
    const owner = valueAt(root, ...path.slice(0, depth - 1));
    const step = path[depth - 1] ?? '';
    const value = valueAt(root, ...path.slice(0, depth));
    if (value === undefined) break;
    deepest = value;
    start =
      owner?.kind === 'map' ? owner.entries.find(({ key }) => key === step)?.keySpan.start : value.span.start;
    if (value.kind === 'text' || depth === path.length || /[[{]/.test(text[value.span.start] ?? '')) break;
    // A group or a list that goes on: only what is deeper is the field's own.
    deepest = undefined;
  }
  const lines = linesOf(text);
  if (deepest === undefined || start === undefined) return lines;
  const first = linesOf(text.slice(0, start)).length - 1;
  const last = linesOf(text.slice(0, Math.max(start, deepest.span.end))).length - 1;
  return lines.filter((_, index) => index < first || index > last);
}

/** Whether every one of `part` stands in `whole`, in the same order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}
