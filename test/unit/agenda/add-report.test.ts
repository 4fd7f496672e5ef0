import assert from 'node:assert/strict';
import { addReport, isOnAgenda } from '../../../src/core/agenda/add-report.ts';
import { composeAgenda } from '../../../src/core/agenda/compose-agenda.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

const agendaOf = (text: string) => composeAgenda(parse(text), defaultProfile());
const report = { path: '../reports/parking.md', title: 'Parking: a review', inPrivate: false };

function added(text: string, given = report): string {
  const edit = addReport(agendaOf(text), given);
  assert.ok(edit);
  return applyEdits(text, [edit]);
}

describe('addReport', () => {
  it('puts a report behind those on the agenda, and leaves every remark where it was', () => {
    const text = `---
type: agenda
committee: Cabinet
items:
  # How it begins.
  - Apologies for absence
  - title: Lighting   # from last time
    report: ../reports/lighting.md
    description: |
      To consider it.

  # The last item.
  - title: Any other matter
venue: The hall
---

Please arrive early.
`;
    assert.equal(
      added(text),
      text.replace(
        '      To consider it.\n',
        "      To consider it.\n  - title: 'Parking: a review'\n    report: ../reports/parking.md\n",
      ),
    );
  });

  it('puts the first report before what closes a meeting', () => {
    const text = '---\ntype: agenda\nitems:\n- Apologies\n- Urgent items\n---\n';
    assert.equal(
      added(text),
      "---\ntype: agenda\nitems:\n- Apologies\n- title: 'Parking: a review'\n  report: ../reports/parking.md\n- Urgent items\n---\n",
    );
    assert.match(
      added('---\ntype: agenda\nitems:\n- Urgent items\n---\n'),
      /items:\n- title: [^]*- Urgent items/,
    );
  });

  it('keeps an open report before the exclusion of the public, and a private one behind it', () => {
    const text =
      '---\ntype: agenda\nitems:\n  - Apologies\n  - Exclusion of the press and public\n  - {title: Land, report: land.md, exempt: yes}\n---\n';
    assert.match(added(text), /Apologies\n {2}- title: 'Parking[^]*\n {2}- Exclusion/);
    assert.match(
      added(text, { ...report, inPrivate: true }),
      /exempt: yes\}\n {2}- title: 'Parking: a review'\n {4}report: [^\n]*\n {4}exempt: yes\n---\n$/,
    );
  });

  it('begins the list where there is none', () => {
    const item = "  - title: 'Parking: a review'\n    report: ../reports/parking.md\n";
    assert.equal(added('---\ntype: agenda\n---\n'), `---\ntype: agenda\nitems:\n${item}---\n`);
    assert.equal(added('---\ntype: agenda\nitems:\n---\n'), `---\ntype: agenda\nitems:\n${item}---\n`);
    assert.equal(
      added('---\r\ntype: agenda\r\nitems:\r\nvenue: Hall\r\n---\r\n'),
      `---\r\ntype: agenda\r\nitems:\r\n${item.replaceAll('\n', '\r\n')}venue: Hall\r\n---\r\n`,
    );
  });

  it('goes into brackets too', () => {
    const item = "{ title: 'Parking: a review', report: ../reports/parking.md }";
    assert.equal(
      added('---\ntype: agenda\nitems: [Apologies, Urgent items]\n---\n'),
      `---\ntype: agenda\nitems: [Apologies, ${item}, Urgent items]\n---\n`,
    );
    assert.equal(
      added('---\ntype: agenda\nitems: [Apologies]\n---\n'),
      `---\ntype: agenda\nitems: [Apologies, ${item}]\n---\n`,
    );
    assert.equal(added('---\ntype: agenda\nitems: []\n---\n'), `---\ntype: agenda\nitems: [${item}]\n---\n`);
  });

  it('gives a number only where the next one is typed and would be given twice', () => {
    const numbered = (numbers: string) =>
      `---\ntype: agenda\nitems:\n${numbers
        .split(' ')
        .map((number) => `  - {number: "${number}", title: Item, ${number === '7' ? '' : 'report: a.md'}}\n`)
        .join('')}---\n`;
    assert.match(added(numbered('5 6 7')), /number: '6a'\n/);
    assert.match(added(numbered('5a 6a 7')), /number: '6b'\n/);
    assert.doesNotMatch(added(numbered('5 6')), /number: '/);
  });

  it('adds nothing where the items are no list', () => {
    assert.equal(addReport(agendaOf('---\ntype: agenda\nitems: all of them\n---\n'), report), undefined);
    assert.equal(addReport(agendaOf('---\ntype: agenda\n'), report), undefined);
  });
});

describe('isOnAgenda', () => {
  it('knows a report by its path, however it is written', () => {
    const agenda = agendaOf(
      '---\ntype: agenda\nitems: [{title: A, report: ./a.md}, {title: B, report: [b.md, x\\c.md]}]\n---\n',
    );
    assert.deepEqual(
      ['a.md', 'b.md', 'x/c.md', 'd.md'].map((path) => isOnAgenda(agenda, path)),
      [true, true, true, false],
    );
  });
});
