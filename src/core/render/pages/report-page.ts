import { words } from '../../messages.ts';
import type { Report, Section } from '../../report/report.ts';
import { exemptBanner, statusBanner } from '../parts/banners.ts';
import { clearanceNotes } from '../parts/clearance-notes.ts';
import type { Copy } from '../copy.ts';
import { exemptionOf } from '../parts/exemption.ts';
import { fieldSpan } from '../parts/field-span.ts';
import { masthead, titleOf } from '../parts/masthead.ts';
import { writeNotes } from '../parts/notes-section.ts';
import type { Page } from '../page.ts';
import type { PageWriter } from '../page-writer.ts';
import type { PictureSource } from '../markdown/picture.ts';
import { writeSection } from '../parts/section.ts';
import { appendixList } from '../parts/supporting-papers.ts';
import { type Readership, type Standing, writerOf } from '../writer-of.ts';
import { isWhollyExempt } from '../../report/exempt/wholly-exempt.ts';

/**
 * A report as its reader meets it: header, banners, numbered sections, appendices and notes.
 *
 * @param number that its agenda gives it, where that is known
 */
export function reportPage(report: Report, copy: Copy, pictures: PictureSource, number?: string): Page {
  const writer = reportWriter(report, { copy, pictures });
  writeReport(writer, report, { number });
  return { title: titleOf(report.details, copy), parts: writer.parts };
}

/** What writes a report onto a page. */
export function reportWriter(report: Report, readership: Readership, standing?: Standing): PageWriter {
  const { labels, profile, paper, sections } = report;
  const withheldLabels = readership.copy === 'public' ? exemptLabels(sections) : new Set<string>();
  return writerOf(paper, profile, readership, standing, { labels, withheldLabels });
}

/** What stands around a report on its page. */
export interface ReportPlace {
  /** The identifier of its title, where something on the page leads to it. */
  readonly id?: string;
  /** The number that its agenda gives it, where that is known. */
  readonly number?: string | undefined;
}

/** Writes a report. */
export function writeReport(writer: PageWriter, report: Report, { id, number }: ReportPlace = {}): void {
  const { details, profile } = report;
  const { copy, defined, depth } = writer.surroundings;
  const exemption = exemptionOf(report, defined);
  const withheld = isWithheld(report, copy);
  const status = statusBanner(details);
  if (status && depth === 0) writer.add(status, fieldSpan(details, 'status'));
  const title = titleOf(details, copy);
  const header = profile.header.map(({ field }) => field);
  const heading = { level: depth + 1, number, ...(id !== undefined && { id }) };
  writer.add(
    masthead(title, profile.header, details, profile, heading),
    fieldSpan(details, 'title', ...header),
  );
  if (status && depth > 0) writer.add(status, fieldSpan(details, 'status'));
  if (exemption) {
    writer.add(exemptBanner(exemption, copy, profile.nation), fieldSpan(details, 'exempt', 'classification'));
  }
  if (withheld) return;
  const writeClearance = clearanceNotes(report, copy);
  writeClearance(writer, undefined);
  for (const section of report.sections) writeSection(writer, section, report, writeClearance);
  writeAppendices(writer, report);
  writeNotes(writer);
}

/** Whether this copy's reader may see nothing of a report but that there is one. */
export function isWithheld({ details }: Report, copy: Copy): boolean {
  return copy === 'public' && isWhollyExempt(details);
}

/** The list of appendices at the end, where no section of the report holds it. */
function writeAppendices(writer: PageWriter, { appendices, sections }: Report): void {
  const [first] = appendices;
  const last = appendices.at(-1);
  if (!first || !last || sections.some(({ covers }) => covers.includes('appendices'))) return;
  const span = { start: first.span.start, end: last.span.end };
  writer.ownHeading(words({ id: 'page-appendices', args: {} }), span);
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
