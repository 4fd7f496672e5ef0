import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AgendaEntry } from '../../../src/core/agenda/agenda.ts';
import { composeAgenda } from '../../../src/core/agenda/compose-agenda.ts';
import { moveItem } from '../../../src/core/agenda/move-item.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { blankProfile } from '../../../src/core/profile/overlay.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

const agendaOf = (text: string) => composeAgenda(parse(text), blankProfile);

function moved(text: string, index: number, by: number): string | undefined {
  const edits = moveItem(agendaOf(text), index, by);
  return edits && applyEdits(text, edits);
}

const file = (items: string) =>
  `---\ntype: agenda\nitems:\n${items}venue: Town Hall # the old one\n---\n\nWelcome.\n`;

describe('moving an item of an agenda', () => {
  it('lets two items change places, their remarks with them, and leaves every other line', () => {
    const upper =
      '  # To be kept short\n  - title: Apologies # as ever\n    description: |\n      To receive apologies.\n\n      # of members\n';
    const lower = '  - Minutes\n';
    const gap = '\n  # --- the business ---\n\n';
    assert.equal(moved(file(upper + gap + lower), 0, 1), file(lower + gap + upper));
    assert.equal(moved(file(upper + gap + lower), 1, -1), file(lower + gap + upper));
  });

  it('does so within brackets', () => {
    const items = '  [{ title: One, report: a.md }, Two, "Three, and four"]\n';
    assert.equal(
      moved(file(items), 2, -1),
      file('  [{ title: One, report: a.md }, "Three, and four", Two]\n'),
    );
    assert.equal(
      moved(file(items), 0, 1),
      file('  [Two, { title: One, report: a.md }, "Three, and four"]\n'),
    );
  });

  it('keeps numbers that are typed in their places', () => {
    assert.equal(
      moved(file('  - number: 5a\n    title: One\n  - title: Two\n    number: "6"\n'), 0, 1),
      file('  - title: Two\n    number: 5a\n  - number: "6"\n    title: One\n'),
    );
    assert.equal(
      moved(file('  - number: 4\n    title: One\n  - Two\n'), 0, 1),
      file('  - number: 4\n    title: Two\n  - title: One\n'),
    );
    assert.equal(
      moved(file('  - title: One\n  - title: Two\n    number: 9\n    exempt: yes\n'), 1, -1),
      file('  - title: Two\n    exempt: yes\n  - number: 9\n    title: One\n'),
    );
  });

  it('moves an item past several, numbers staying in their places', () => {
    const [one, two, three] = [
      '  # as ever\n  - One\n',
      '  - title: Two\n    report: two.md\n',
      '  - Three\n',
    ];
    const all = file(one + two + three);
    assert.equal(moved(all, 0, 2), file(two + three + one));
    assert.equal(moved(all, 2, -2), file(three + one + two));
    assert.equal(
      moved(file('  - number: 5\n    title: One\n  - Two\n  - number: 9\n    title: Three\n'), 2, -2),
      file('  - number: 5\n    title: Three\n  - title: One\n  - number: 9\n    title: Two\n'),
    );
    assert.deepEqual(
      [moved(all, 0, 3), moved(all, 0, 0), moved(all, 2, -3)],
      [undefined, undefined, undefined],
    );
  });

  it('goes no further than the first and the last item, and does nothing where there are none', () => {
    const items = file('  - One\n  - Two\n');
    assert.deepEqual(
      [moved(items, 0, -1), moved(items, 1, 1), moved(items, 7, 1)],
      [undefined, undefined, undefined],
    );
    assert.equal(moved('---\ntype: agenda\nitems: none\n---\n', 0, 1), undefined);
    assert.equal(moved('---\ntype: agenda\n---\n', 0, 1), undefined);
  });

  it('does nothing where something would be lost', () => {
    assert.equal(moved(file('  - number: 4 # with the chair\n    title: One\n  - Two\n'), 0, 1), undefined);
    assert.equal(moved(file('  - &one One\n  - *one\n'), 0, 1), undefined);
  });

  const words = fc.constantFrom(
    'Apologies',
    'Minutes of the last meeting',
    '"Fees: 2027"',
    'Review #2',
    "'It''s time'",
  );
  const item = fc
    .record({
      title: words,
      isBare: fc.boolean(),
      number: fc.option(fc.constantFrom('4', '"5b"', 'C7')),
      isNumberLast: fc.boolean(),
      above: fc.constantFrom('', '  # Part one\n', '\n', '\n# Part two\n\n', '  # one\n  # two\n'),
      remark: fc.constantFrom('', ' # ask Finance'),
      description: fc.constantFrom(
        '',
        '    description: |\n      To consider.\n\n      - this\n',
        '    report: [a.md, b.md]\n',
      ),
    })
    .map(({ title, isBare, number, isNumberLast, above, remark, description }) => {
      if (isBare) return `${above}  - ${title}${remark}\n`;
      const numbered = number === null ? '' : `number: ${number}\n`;
      return isNumberLast || numbered === ''
        ? `${above}  - title: ${title}${remark}\n${description}${numbered && `    ${numbered}`}`
        : `${above}  - ${numbered}    title: ${title}${remark}\n${description}`;
    });
  const said = ({ title, description, reports }: AgendaEntry) => [
    title,
    description,
    reports.map(({ path }) => path),
  ];
  const remarks = (text: string) => (text.match(/#.*/g) ?? []).sort();

  it('changes the order and nothing else, whatever the items are, and back again', () => {
    const lineEnd = fc.constantFrom('\n', '\r\n');
    let tried = 0;
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 2, maxLength: 6 }),
        fc.nat(5),
        fc.nat(5),
        lineEnd,
        (items, at, to, end) => {
          const text = file(items.join('')).replaceAll('\n', end);
          const [index, place] = [at % items.length, to % items.length];
          fc.pre(index !== place);
          const by = place - index;
          const after = moved(text, index, by);
          assert.ok(after !== undefined, text);
          tried += 1;
          const [was, is] = [agendaOf(text), agendaOf(after)];
          const expected = was.entries.map(said);
          expected.splice(place, 0, ...expected.splice(index, 1));
          assert.deepEqual(is.entries.map(said), expected);
          assert.deepEqual(remarks(after), remarks(text));
          const typed = ({ number, numberSpan }: AgendaEntry) => numberSpan && number;
          assert.deepEqual(is.entries.map(typed), was.entries.map(typed));
          const back = moved(after, place, -by);
          assert.ok(back !== undefined);
          assert.deepEqual(agendaOf(back).entries.map(said), was.entries.map(said));
        },
      ),
      { numRuns: 120 },
    );
    assert.ok(tried >= 120);
  });
});
