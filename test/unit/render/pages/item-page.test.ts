import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../../src/core/profile/builtin.ts';
import { composePaper } from '../../../../src/core/render/compose-paper.ts';
import { publishedMode } from '../../../../src/core/render/modes.ts';
import { paperPage } from '../../../../src/core/render/paper-page.ts';
import { linesIn, viewOf } from '../meeting.ts';

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
      'Agenda item',
      '7 Lamps',
      'To ask for new lamps.',
      'Presented by Councillor Pell',
      'Supporting documents',
      'Lamps',
    ]);
    assert.match(page.parts[1]?.html ?? '', /^<h1 /);
  });

  it('says of minutes that they are not yet approved', () => {
    const draft = minutes.replace('agenda: agenda.md', 'status: draft');
    const said = (text: string) => linesIn(viewOf(text, {}, { copy: 'public', mode: 'item' }))[0];
    assert.equal(said(draft), 'Draft – the minutes are not yet approved');
    assert.equal(said(draft.replace('draft', 'approved')), 'Agenda item');
  });

  it('has the note that its introducing line refers to', () => {
    const noted =
      '---\ntype: report\ntitle: Lamps\n---\n\n## Purpose of the report\n\nTo ask for lamps.[^1]\n\n## Background\n\nWords.[^2]\n\n[^1]: Of the new kind.\n\n[^2]: Else.\n';
    const page = viewOf(noted, {}, { copy: 'public', mode: 'item' });
    const html = page.parts.map((part) => part.html).join('');
    const [, leadsTo = ''] = /<sup><a [^>]*href="#([^"]+)"/.exec(html) ?? [];
    assert.ok(html.includes(`id="${leadsTo}"`), leadsTo);
    assert.match(linesIn(page).join('\n'), /Of the new kind\./);
    assert.doesNotMatch(linesIn(page).join('\n'), /Else/);
  });

  it('is the one at the cursor, of an agenda and of minutes', () => {
    const second = viewOf(agenda, {}, { copy: 'public', mode: 'item', at: agenda.indexOf('Parking') });
    assert.deepEqual(linesIn(second), ['Agenda item', '2 Parking']);
    const beside = { 'agenda.md': agenda, 'lamps.md': report };
    const first = viewOf(minutes, beside, { copy: 'public', mode: 'item', at: minutes.indexOf('talked') });
    assert.deepEqual(linesIn(first), [
      'Agenda item',
      '1 Lamps',
      'To receive a report.',
      'Presented by Councillor Pell',
      'Minutes',
      'They talked.',
      'RESOLVED that it be noted.',
      'Supporting documents',
      'Lamps',
    ]);
    const last = viewOf(minutes, beside, { copy: 'public', mode: 'item', at: minutes.length });
    assert.equal(linesIn(last)[1], 'Closing');
    assert.deepEqual(linesIn(last).slice(-2), ['Supporting documents', 'None is named in the minutes.']);
    assert.doesNotMatch(linesIn(last).join(), /SECRET/);
  });

  it('lists a report that is a file as what it is, and to the public not one of an exempt item', () => {
    const filed =
      '---\ntype: agenda\nitems:\n  - title: Accounts\n    report: ../papers/Accounts 2026.pdf\n  - title: Land\n    report: [offer-of-brightlamp.docx, valuation.pdf]\n    exempt: {paragraphs: "3"}\n---\n';
    const open = viewOf(filed, {}, { copy: 'public', mode: 'item', at: filed.indexOf('Accounts') });
    assert.deepEqual(linesIn(open).slice(-2), ['Supporting documents', 'Accounts (PDF)']);
    assert.match(open.parts.map(({ html }) => html).join(''), /href="\.\.\/papers\/Accounts%202026\.pdf"/);
    const ofLand = (copy: 'public' | 'members') =>
      viewOf(filed, {}, { copy, mode: 'item', at: filed.indexOf('Land') });
    assert.match(linesIn(ofLand('members')).join('\n'), /offer-of-brightlamp \(DOCX\) Not for publication/);
    const shut = ofLand('public');
    assert.match(linesIn(shut).at(-1) ?? '', /^Land Not for publication/);
    assert.doesNotMatch(shut.parts.map(({ html }) => html).join(''), /brightlamp|valuation/);
  });

  it('marks the parts of a resolution in the council’s way', () => {
    const body = minutes.replace(
      'RESOLVED that it be noted.',
      'RESOLVED That:\n\n1. a be noted;\n\n2. b be sold.',
    );
    const partsOf = (parts: string) => {
      const profile = { ...defaultProfile(), minutes: { numbering: 'none', parts } } as const;
      const composed = composePaper(parse(body), profile);
      const page = paperPage(composed, { copy: 'public', mode: 'item' }, () => undefined);
      return /data-parts="([^"]*)"/.exec(page?.parts.map(({ html }) => html).join('') ?? '')?.[1];
    };
    assert.equal(partsOf('1)'), '1)');
    assert.equal(partsOf('(1)'), '(1)');
    assert.equal(partsOf('1.'), undefined);
    assert.equal(partsOf('(a)'), undefined);
  });

  it('is what is published of minutes of one item', () => {
    const modeOf = (text: string) => publishedMode(composePaper(parse(text), defaultProfile()));
    assert.equal(modeOf(minutes), undefined);
    assert.equal(modeOf(minutes.slice(0, minutes.indexOf('## Closing'))), 'item');
    assert.equal(modeOf(report), undefined);
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
