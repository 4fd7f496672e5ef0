import { words } from '../messages.ts';
import type { Report, Section } from '../report/report.ts';
import { exemptBanner, statusBanner } from './banners.ts';
import type { Copy } from './copy.ts';
import { definedIn } from './defined.ts';
import { exemptionOf } from './exemption.ts';
import { fieldSpan } from './field-span.ts';
import { markup } from './html.ts';
import { masthead, titleOf } from './masthead.ts';
import { Notes } from './notes.ts';
import { writeNotes } from './notes-section.ts';
import type { Page } from './page.ts';
import { PageWriter } from './page-writer.ts';
import type { PictureSource } from './picture.ts';
import { writeSection } from './section.ts';
import { appendixList } from './supporting-papers.ts';

/** A report as its reader meets it: header, banners, numbered sections, appendices and notes. */
export function reportPage(report: Report, copy: Copy, pictures: PictureSource): Page {
  const { details, labels, profile, paper } = report;
  const defined = definedIn(paper);
  const exemption = exemptionOf(report, defined);
  const withheld = copy === 'public' && exemption?.extent === 'whole';
  const writer = new PageWriter({
    copy,
    nation: profile.nation,
    labels,
    withheldLabels: copy === 'public' ? exemptLabels(report.sections) : new Set(),
    defined,
    notes: new Notes(),
    pictures,
  });
  const status = statusBanner(details);
  if (status) writer.add(status, fieldSpan(details, 'status'));
  const title = titleOf(details, withheld);
  const header = profile.header.map(({ field }) => field);
  writer.add(masthead(title, profile.header, details, profile), fieldSpan(details, 'title', ...header));
  if (exemption) {
    writer.add(exemptBanner(exemption, copy, profile.nation), fieldSpan(details, 'exempt', 'classification'));
  }
  if (!withheld) {
    for (const section of report.sections) writeSection(writer, section, report);
    writeAppendices(writer, report);
    writeNotes(writer);
  }
  return { title, parts: writer.parts };
}

/** The list of appendices at the end, where no section of the report holds it. */
function writeAppendices(writer: PageWriter, { appendices, sections }: Report): void {
  const [first] = appendices;
  const last = appendices.at(-1);
  if (!first || !last || sections.some(({ covers }) => covers.includes('appendices'))) return;
  const span = { start: first.span.start, end: last.span.end };
  writer.add(markup`<h2 class="block heading">${words({ id: 'page-appendices', args: {} })}</h2>`, span);
  writer.add(appendixList(appendices, writer.surroundings), span);
}

/** Labels of what stands in exempt passages, which a public copy does not lead to. */
function exemptLabels(sections: readonly Section[]): ReadonlySet<string> {
  const labels = new Set<string>();
  const gather = (section: Section): void => {
    for (const { exempt, label } of [section, ...section.blocks]) {
      if (exempt && label !== undefined) labels.add(label);
    }
    section.sections.forEach(gather);
  };
  sections.forEach(gather);
  return labels;
}
