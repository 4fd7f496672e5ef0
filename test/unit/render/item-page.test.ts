import assert from 'node:assert/strict';
import { linesIn, viewOf } from './meeting.ts';

const agenda =
  '---\ntype: agenda\nitems:\n  - title: Lamps\n    description: To consider lamps.\n    report: lamps.md\n  - title: Parking\n---\n';
const report =
  '---\ntype: report\ntitle: Lamps\nagenda_item: "7"\nlead_member: Councillor Pell\npurpose: |\n  To ask for *new* lamps.\n---\n';
const minutes = `---
type: minutes
agenda: agenda.md
---

## Lamps

To receive a report.

They talked.

RESOLVED that it be noted.

## Closing

:::exempt{paragraphs="3"}
SECRET words.
:::
`;

describe('the page of an agenda item', () => {
  it('is made from a report alone', () => {
    const page = viewOf(report, {}, { copy: 'public', mode: 'item' });
    assert.deepEqual(linesIn(page), [
      '7 Lamps',
      'To ask for new lamps.',
      'Presented by Councillor Pell',
      'Supporting documents',
      'Lamps',
    ]);
    assert.match(page.parts[0]?.html ?? '', /^<h1 /);
  });

  it('is the one at the cursor, of an agenda and of minutes', () => {
    const second = viewOf(agenda, {}, { copy: 'public', mode: 'item', at: agenda.indexOf('Parking') });
    assert.deepEqual(linesIn(second), ['2 Parking']);
    const beside = { 'agenda.md': agenda, 'lamps.md': report };
    const first = viewOf(minutes, beside, { copy: 'public', mode: 'item', at: minutes.indexOf('talked') });
    assert.deepEqual(linesIn(first), [
      '1 Lamps',
      'To receive a report.',
      'Presented by Councillor Pell',
      'They talked.',
      'RESOLVED that it be noted.',
      'Supporting documents',
      'Lamps',
    ]);
    const last = viewOf(minutes, beside, { copy: 'public', mode: 'item', at: minutes.length });
    assert.equal(linesIn(last)[0], 'Closing');
    assert.doesNotMatch(linesIn(last).join(), /SECRET/);
  });

  it('of minutes leads to the whole agenda that they name, with what was resolved', () => {
    const page = viewOf(
      minutes,
      { 'agenda.md': agenda, 'lamps.md': report },
      { copy: 'members', mode: 'agenda' },
    );
    const lines = linesIn(page);
    assert.equal(lines[0], 'Agenda');
    assert.ok(lines.indexOf('1 Lamps') < lines.indexOf('RESOLVED that it be noted.'));
    assert.ok(lines.indexOf('RESOLVED that it be noted.') < lines.indexOf('2 Parking'));
  });
});
