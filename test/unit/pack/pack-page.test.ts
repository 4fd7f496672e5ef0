import assert from 'node:assert/strict';
import type { Attached } from '../../../src/core/pack/attached.ts';
import { leftOut, otherKind, pdfAttached, wordsAttached } from '../../../src/core/pack/left-out.ts';
import { notInPack, packDocument, packSheets } from '../../../src/core/pack/pack-document.ts';
import { filesWanted } from '../../../src/core/pack/pack.ts';
import { packMeeting } from './meeting.ts';

const sheets = [
  { width: 595.28, height: 841.89 },
  { width: 1190.55, height: 841.89 },
];
const plan: Attached = pdfAttached({ sheets });

/** The pack as a document, with these appendices and page numbers. */
function packOf(
  copy: 'public' | 'members',
  files: Readonly<Record<string, Attached>> = { 'reports/plan.pdf': plan },
  starts: readonly (readonly [string, number])[] = [],
) {
  const meeting = packMeeting(copy, new Map(Object.entries(files)));
  const readership = { copy, pictures: () => undefined };
  const { page, style } = packDocument(meeting, { starts, pages: 20 }, readership, meeting.composed);
  return { meeting, html: page.parts.map((part) => part.html).join('\n'), style, title: page.title };
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the pages of a meeting pack', () => {
  it('begin with contents that give the pages of each paper, or why it is on none', () => {
    const { html, title } = packOf('members', { 'reports/plan.pdf': plan }, [
      ['item-2-report-1', 3],
      ['item-2-report-1-appendix-1', 8],
      ['item-3-report-1', 10],
    ]);
    assert.equal(title, 'Meeting pack, Cabinet, Thursday 10 December 2026');
    const contents = textOf(/<nav[^]*?<\/nav>/.exec(html)?.[0] ?? '');
    assert.match(contents, /2 Street lighting Street lighting contract pages 3–7 /);
    assert.match(contents, /Appendix A Site plan pages 8–9 /);
    assert.match(contents, /Appendix B Prices of Brightlamp Ltd – Not in the pack: its file is not there/);
    assert.match(contents, /Sale of Long Meadow to Brightlamp Ltd pages 10–20/);
    assert.match(contents, /4 Highways Report to follow/);
    assert.match(textOf(html), /\(Pages 3–9\)/);
  });

  it('have an empty sheet of its size for each page of a PDF, the first with the appendix’s name', () => {
    const { html, style, meeting } = packOf('members');
    assert.match(html, /<div class="block sheet sheet-595-842"><h3[^>]*id="item-2-report-1-appendix-1"/);
    assert.match(html, /sheet-1191-842"><p class="sheet-name">Appendix A, page 2 of 2</);
    assert.match(style, /@page sheet-1191-842 \{\s+size: 1191pt 842pt;/);
    assert.deepEqual(packSheets(meeting).pdfs, [
      { id: 'item-2-report-1-appendix-1', path: 'reports/plan.pdf' },
    ]);
  });

  it('lead from a report to what is in the pack, and nowhere else', () => {
    const { html } = packOf('members');
    assert.match(html, /<a href="#item-2-report-1-appendix-1">the plan<\/a>/);
    assert.match(html, /<a href="#item-3-report-1">the land report<\/a>/);
    assert.match(html, /<span class="dead">a letter<\/span>/);
  });

  it('hold in the public copy a sheet that says what is withheld, and none of its words', () => {
    const { html, meeting } = packOf('public', { 'reports/plan.pdf': plan });
    assert.doesNotMatch(html, /Brightlamp|secret|prices\.pdf|Offer/);
    const sheet = textOf(/<h3[^>]*id="item-2-report-1-appendix-2"[^]*?<h2/.exec(html)?.[0] ?? '');
    assert.match(sheet, /Appendix B Prices Not for publication\. Exempt information within paragraph 3/);
    assert.match(sheet, /Publishing them would weaken the Council\./);
    assert.match(textOf(html), /Sale of land Report – Not for publication/);
    assert.deepEqual([...filesWanted(meeting.items)], ['reports/plan.pdf']);
  });

  it('show a picture under the appendix’s title, and Markdown under headings that stand below it', () => {
    const { html } = packOf('members', {
      'reports/plan.pdf': { kind: 'picture', address: 'data:image/png;base64,AA' },
      'reports/prices.pdf': wordsAttached('# Appendix B: Prices of Brightlamp Ltd\n\n## Lots\n\nOne lot.'),
    });
    assert.match(html, /<img src="data:image\/png;base64,AA" alt="Site plan" \/>/);
    assert.match(html, /<h4 class="block heading level-2">Lots<\/h4>/);
    assert.match(html, /One lot\./);
    assert.equal(html.match(/Prices of Brightlamp Ltd/g)?.length, 3);
  });

  it('leave out what cannot be printed, and say why in the contents and to the officer', () => {
    const { html, meeting } = packOf('members', {
      'reports/plan.pdf': otherKind('reports/plan.docx'),
      'reports/prices.pdf': pdfAttached({ fault: 'locked' }),
      'reports/offer.pdf': leftOut({ id: 'pack-file-outside', args: {} }),
    });
    const said = notInPack(meeting);
    assert.deepEqual(said, [
      'Appendix A Site plan – Not in the pack: a .docx file does not print here; save it as a PDF',
      'Appendix B Prices of Brightlamp Ltd – Not in the pack: its PDF is locked with a password',
      'Appendix A Offer – Not in the pack: its file is outside the council’s folder',
    ]);
    for (const each of said) assert.ok(textOf(html).includes(each));
  });

  it('take no paper of ours for an appendix, because its details would be lost', () => {
    const attached = wordsAttached('---\ntype: report\ntitle: Lamps\n---\n');
    assert.equal(attached.kind, 'left out');
  });

  describe('with a report that is a file', () => {
    const reports = {
      'reports/accounts.pdf': plan,
      'reports/offer.pdf': plan,
    };
    const packed = (copy: 'public' | 'members', files: Readonly<Record<string, Attached>> = reports) => {
      const meeting = packMeeting(copy, new Map(Object.entries(files)), undefined, agendaOfFiles);
      const readership = { copy, pictures: () => undefined };
      const starts = packSheets(meeting).starts.map((id, index) => [id, 3 + 2 * index] as const);
      const { page } = packDocument(meeting, { starts, pages: 6 }, readership, meeting.composed);
      return { meeting, html: page.parts.map((part) => part.html).join('\n') };
    };

    it('have its sheets behind the agenda, and it is in the contents and led to from its item', () => {
      const { meeting, html } = packed('members');
      assert.deepEqual(packSheets(meeting), {
        starts: ['item-1-report-1', 'item-2-report-1'],
        pdfs: [
          { id: 'item-1-report-1', path: 'reports/accounts.pdf' },
          { id: 'item-2-report-1', path: 'reports/offer.pdf' },
        ],
      });
      assert.match(html, /sheet-595-842"><h2[^>]*id="item-1-report-1">Annual accounts \(PDF\)<\/h2>/);
      assert.match(textOf(html), /1 Annual accounts Annual accounts \(PDF\) pages 3–4/);
      assert.match(textOf(html), /\(Pages 3–4\)/);
      assert.doesNotMatch(textOf(html), /to follow/);
    });

    it('say why it is not in them', () => {
      const { meeting, html } = packed('members', {});
      assert.deepEqual(notInPack(meeting), [
        'Annual accounts (PDF) – Not in the pack: its file is not there',
        'Sale of land (PDF) – Not in the pack: its file is not there',
      ]);
      assert.match(textOf(html), /Annual accounts \(PDF\) – Not in the pack/);
    });

    it('withhold one of an exempt item from the public', () => {
      const { meeting, html } = packed('public');
      assert.deepEqual([...filesWanted(meeting.items)], ['reports/accounts.pdf']);
      assert.deepEqual(packSheets(meeting).pdfs.length, 1);
      assert.match(textOf(html), /Sale of land – Not for publication/i);
    });
  });
});

const agendaOfFiles = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
items:
  - title: Annual accounts
    report: reports/accounts.pdf
  - title: Sale of land
    report: reports/offer.pdf
    exempt: {paragraphs: "3"}
---
`;
