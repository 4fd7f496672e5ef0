import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeAt } from '../../../src/core/details/place.ts';
import { splitFrontMatter } from '../../../src/core/parse/front-matter/split.ts';
import { marked, report } from './marked.ts';

function at(...lines: readonly string[]) {
  const { text, offset } = marked(report(lines));
  return placeAt(text, splitFrontMatter(text).inner, offset);
}

/** What is wanted, where, and in place of what: `name lead_officer [ti]`. */
function said(...lines: readonly string[]): string | undefined {
  const place = at(...lines);
  if (!place) return undefined;
  const { text } = marked(report(lines));
  const typed = text.slice(place.span.start, place.span.end);
  return [place.wants, place.path.join('.'), typed === '' ? '' : `[${typed}]`].filter(Boolean).join(' ');
}

describe('placeAt', () => {
  const cases: readonly (readonly [what: string, lines: readonly string[], said: string | undefined])[] = [
    ['an empty line', ['¦'], 'name'],
    ['a half-typed name', ['ti¦', 'wards: x'], 'name [ti]'],
    ['a name of several words', ['lead off¦'], 'name [lead off]'],
    ['a name', ['wa¦rds: x'], 'name [wards]'],
    ['the end of a name', ['wards¦: x'], 'name [wards]'],
    ['behind a colon', ['wards:¦'], 'value wards'],
    ['behind a colon and a space', ['wards: ¦'], 'value wards'],
    ['behind a colon, before a remark', ['wards: ¦ # all'], 'value wards'],
    ['words', ['wards: Moot ¦Hill'], 'value wards [Moot Hill]'],
    ['words before a remark', ['wards: Moot¦ # all'], 'value wards [Moot]'],
    ['words in quotation marks', ['wards: "Moot¦"'], 'value wards ["Moot"]'],
    ['a remark', ['wards: Moot # al¦l'], undefined],
    ['a remark on its own line', ['# al¦l'], undefined],
    ['a group', ['lead_officer:', '  ¦'], 'name lead_officer'],
    ['a group with another field', ['lead_officer:', '  name: A', '  ¦'], 'name lead_officer'],
    ['a group, half typed', ['lead_officer:', '  name: A', '  em¦', 'wards: x'], 'name lead_officer [em]'],
    ['a group’s words', ['lead_officer:', '  email: ¦'], 'value lead_officer.email'],
    ['a list', ['wards:', '  - ¦'], 'entry wards'],
    ['a list as far left as its name', ['wards:', '- A', '- ¦'], 'entry wards'],
    ['a dash without a space', ['wards:', '  -¦'], 'entry wards'],
    ['words in a list', ['wards:', '  - A', '  - Moot¦'], 'entry wards [Moot]'],
    ['a list before its first dash', ['wards:', '  ¦'], 'name wards'],
    ['an entry', ['contacts:', '  - name: A', '    ¦'], 'name contacts'],
    ['the first name of an entry', ['contacts:', '  - na¦me: A'], 'name contacts [name]'],
    ['words in an entry', ['contacts:', '  - name: ¦'], 'value contacts.name'],
    ['a list in a group', ['exempt:', '  paragraphs:', '    - "¦"'], 'entry exempt.paragraphs [""]'],
    [
      'a group in a list',
      ['appendices:', '  - title: A', '    exempt:', '      ¦'],
      'name appendices.exempt',
    ],
    ['behind a block', ['implications:', '  legal: |', '    Duty: x', '', '  ¦'], 'name implications'],
    ['in a block', ['implications:', '  legal: |', '    Duty: x', '    ¦'], undefined],
    ['in a block that looks like a list', ['purpose: |', '  - a', '    b: ¦'], undefined],
    ['on the line of a block', ['purpose: |¦'], undefined],
    ['in words that go on', ['title: A', '  and ¦'], undefined],
    ['below an entry that is words', ['wards:', '  - A', '    ¦'], undefined],
    ['brackets', ['wards: [A, ¦]'], 'entry wards'],
    ['brackets, half typed', ['wards: [A, Mo¦'], 'entry wards [Mo]'],
    ['brackets over lines', ['wards: [', '    A,', '    ¦', '  ]'], 'entry wards'],
    ['a name in brackets', ['lead_officer: { name: A, ¦ }'], 'name lead_officer'],
    ['words in brackets', ['lead_officer: { name: A, email: x¦ }'], 'value lead_officer.email [x]'],
    ['brackets within brackets', ['exempt: { paragraphs: [3, ¦] }'], 'entry exempt.paragraphs'],
    ['brackets in a list', ['contacts:', '  - { na¦ }'], 'name contacts [na]'],
    ['behind brackets', ['wards: [A] ¦'], undefined],
    ['broken lines above', ['x: [', 'lead_officer:', '  - wrong', ' in', 'wards: ¦'], 'value wards'],
    ['broken lines below', ['status: ¦', '\tx: [', '"'], 'value status'],
    ['a tab for an indent', ['lead_officer:', '\t¦'], 'name lead_officer'],
  ];
  for (const [what, lines, wanted] of cases) {
    it(`knows what can be typed: ${what}`, () => assert.equal(said(...lines), wanted));
  }

  it('knows what stands beside it', () => {
    const beside = (...lines: readonly string[]) => [...(at(...lines)?.beside ?? [])].sort();
    assert.deepEqual(beside('title: A', '¦', 'wards:', '  - x', 'route:'), [
      'route',
      'title',
      'type',
      'wards',
    ]);
    assert.deepEqual(beside('exempt:', '  reason: A', '  ¦', '  becomes_open: B', 'title: C'), [
      'becomes_open',
      'reason',
    ]);
    assert.deepEqual(beside('wards:', '  - A', '  - ¦', "  - 'B'", 'title: C'), ['A', 'B']);
    assert.deepEqual(beside('contacts:', '  - name: A', '    ¦', '    email: x', '  - job_title: B'), [
      'email',
      'name',
    ]);
    assert.deepEqual(beside('lead_officer: { name: A, ¦, email: x }'), ['email', 'name']);
    assert.deepEqual(beside('wards: [A, ¦, "B"]'), ['A', 'B']);
  });

  it('knows the space that is still to be typed, and the column in which lines go on', () => {
    assert.equal(at('wards:¦')?.lead, ' ');
    assert.equal(at('wards:', '  -¦')?.lead, ' ');
    assert.equal(at('wards: ¦')?.lead, '');
    assert.equal(at('contacts:', '  - ¦')?.column, 4);
    assert.equal(at('contacts:', '  -¦')?.column, 4);
    assert.equal(at('lead_officer:', '  ¦')?.column, 2);
    assert.equal(at('wards: [¦]')?.column, undefined);
  });

  it('says nothing of the fences and the body', () => {
    const { text } = marked(report(['title: A¦'], ['status: ']));
    const { inner } = splitFrontMatter(text);
    for (const offset of [0, 2, inner.end + 1, text.length - 1]) {
      assert.equal(placeAt(text, inner, offset), undefined);
    }
  });

  it('is the same whatever ends the lines', () => {
    const lines = ['lead_officer:', '  name: A', '  ¦', 'x: ['];
    const place = at(...lines);
    for (const lineEnd of ['\r\n', '\r']) {
      const { text, offset } = marked(report(lines).replaceAll('\n', lineEnd));
      const here = placeAt(text, splitFrontMatter(text).inner, offset);
      assert.deepEqual([here?.path, here?.beside, here?.wants], [place?.path, place?.beside, place?.wants]);
    }
  });

  it('is in the details and holds the cursor, whatever stands there', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '  ',
      '\n',
      '\r\n',
      '[',
      '{',
      ']',
      '}',
      ',',
      '"',
      "'",
      '#',
      ':',
      'x',
      '|',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
        const text = report([pieces.join('')]);
        const { inner } = splitFrontMatter(text);
        const offset = seed % (text.length + 1);
        // No cursor stands within a line’s end.
        fc.pre(text.slice(offset - 1, offset + 1) !== '\r\n');
        const place = placeAt(text, inner, offset);
        if (place === undefined) return;
        assert.ok(place.span.start <= offset && offset <= place.span.end);
        assert.ok(inner.start <= place.span.start && place.span.end <= inner.end);
        assert.doesNotMatch(text.slice(place.span.start, place.span.end), /[\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });
});
