import type { ItemReport } from '../../meeting/agenda-item.ts';
import { words } from '../../messages.ts';
import type { Span } from '../../span.ts';
import type { Copy } from '../copy.ts';
import { markup, type Html } from '../html.ts';
import { titleOf } from './masthead.ts';
import type { PageWriter } from '../page-writer.ts';
import { isWithheld } from '../pages/report-page.ts';
import { appendixEntries, backgroundPaperEntries, linked } from './supporting-papers.ts';

/** A report of an item, as the list of its documents names it. */
export interface Document {
  readonly each: ItemReport;
  /** What writes the report's own list, so that its links count from its own folder; undefined where it is not there. */
  readonly writer: PageWriter | undefined;
  /** Where its title leads; undefined for nowhere. */
  readonly href: string | undefined;
}

/**
 * Writes an item's supporting documents: each report with its appendices and background papers, or as the file that it
 * is, or that it is to follow. Of a report that is withheld only the title is named.
 *
 * @param level of the heading above them
 */
export function writeDocuments(
  writer: PageWriter,
  documents: readonly Document[],
  level: number,
  span?: Span,
): void {
  if (documents.length === 0) return;
  writeHeading(writer, level, span);
  for (const { each, writer: own, href } of documents) {
    if (each.report && own) own.add(list(entriesOf(each.report, own, href)), each.report.appendices[0]?.span);
    else if (each.file) writer.add(list(appendixEntries([each.file], writer.surroundings)), span);
    else writer.add(list([markup`<li>${toFollow(each, writer.surroundings.copy)}</li>`]), span);
  }
}

/** Says of an item that is known from minutes alone that they do not name its documents. */
export function writeNoDocuments(writer: PageWriter, level: number, span?: Span): void {
  writeHeading(writer, level, span);
  writer.add(markup`<p class="block">${words({ id: 'page-documents-unknown', args: {} })}</p>`, span);
}

function writeHeading(writer: PageWriter, level: number, span: Span | undefined): void {
  const heading = words({ id: 'page-documents', args: {} });
  const tag: Html = { html: `h${level}` };
  writer.add(markup`<${tag} class="block heading level-3">${heading}</${tag}>`, span);
}

/** That a report is to follow; to its author also which file is not there. */
function toFollow({ path = '' }: ItemReport, copy: Copy): string {
  return copy === 'working'
    ? words({ id: 'page-report-missing', args: { path } })
    : words({ id: 'page-to-follow', args: {} });
}

function entriesOf(
  report: NonNullable<ItemReport['report']>,
  { surroundings }: PageWriter,
  href: string | undefined,
): readonly Html[] {
  const withheld = isWithheld(report, surroundings.copy);
  const title = titleOf(report.details, surroundings.copy);
  const own = markup`<li>${linked(title, href)}</li>`;
  if (withheld) return [own];
  return [
    own,
    ...appendixEntries(report.appendices, surroundings),
    ...backgroundPaperEntries(report.backgroundPapers, surroundings),
  ];
}

const list = (entries: readonly Html[]) =>
  markup`<div class="block"><ul class="papers documents">${entries}</ul></div>`;
