import type { AgendaItem, ItemReport } from '../../meeting/agenda-item.ts';
import type { MeetingPapers } from '../../meeting/compose-items.ts';
import { words } from '../../messages.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import type { Paper } from '../../parse/paper.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { itemExemption, recordDraftBanner } from './banners.ts';
import { fieldSpan } from './field-span.ts';
import { type Html, markup, nothing } from '../html.ts';
import { writeDocuments, writeNoDocuments } from './item-documents.ts';
import { itemTitle } from './item-title.ts';
import { writeMinuted } from '../pages/minutes-page.ts';
import { writeNotes } from './notes-section.ts';
import type { Part } from '../page.ts';
import type { PageWriter } from '../page-writer.ts';
import { isWithheld, type ReportPlace, reportWriter, writeReport } from '../pages/report-page.ts';
import { type Readership, writerOf } from '../writer-of.ts';

/** The identifier of an item on its page. */
export const itemId = (index: number) => `item-${index + 1}`;

/** How deep the headings of a report stand below those of the item it belongs to. */
const REPORT_DEPTH = 2;

/** Writes agenda items onto one page, whichever papers they come from, each paper with notes of its own. */
export class ItemWriter {
  readonly parts: Part[] = [];
  readonly #papers: MeetingPapers;
  readonly #readership: Readership;
  readonly #writers = new Map<Paper, PageWriter>();
  /** What wrote the purpose of a report as an introducing line, which may refer to a note. */
  readonly #purposes: PageWriter[] = [];

  constructor(papers: MeetingPapers, readership: Readership) {
    this.#papers = papers;
    this.#readership = readership;
  }

  /** What writes an agenda or minutes onto the page. */
  writerOf(paper: Paper, profile: Profile): PageWriter {
    let writer = this.#writers.get(paper);
    if (!writer) {
      const prefix = paper.type === 'minutes' ? 'minutes-' : '';
      writer = writerOf(paper, profile, this.#readership, { parts: this.parts, prefix });
      this.#writers.set(paper, writer);
    }
    return writer;
  }

  /**
   * Writes an item.
   *
   * @param reports whether its reports stand in full below it, are listed only, or are seen to elsewhere
   */
  write(item: AgendaItem, index: number, reports: 'in full' | 'listed' | 'elsewhere'): void {
    const { writer, span } = this.#home(item, index);
    const { copy, nation } = writer.surroundings;
    const number = item.number === undefined ? nothing : markup`<span class="number">${item.number}</span> `;
    const level = { 'in full': 2, listed: 1, elsewhere: 3 }[reports];
    if (reports === 'listed') this.#writeKind(item, writer, span);
    const tag: Html = { html: `h${level}` };
    const title = markup`${number}<span>${itemTitle(item, copy)}</span>`;
    writer.add(markup`<${tag} class="block heading item" id="${itemId(index)}">${title}</${tag}>`, span);
    if (item.exempt) writer.add(itemExemption(item.exempt, copy, nation), span);
    this.#writeIntroduction(item, index, writer, span);
    if (item.presenter !== undefined) {
      const presenter = words({ id: 'page-presenter', args: { presenter: item.presenter } });
      writer.add(markup`<p class="block presenter">${presenter}</p>`, span);
    }
    this.#writeMinutes(item, level + 1);
    if (reports === 'elsewhere') return;
    if (reports === 'listed' && !item.entry && item.reports.length === 0)
      writeNoDocuments(writer, level + 1, span);
    const papers = item.reports.map((each, order) => ({ each, id: `${itemId(index)}-report-${order + 1}` }));
    writeDocuments(
      writer,
      papers.map(({ each, id }) => ({
        each,
        writer: each.report && this.#reportWriter(each.report, id),
        href: hrefOf(each, reports === 'in full' ? id : undefined, copy),
      })),
      level + 1,
      span,
    );
    if (reports === 'listed') return;
    for (const { each, id } of papers) {
      if (each.report) this.#writeInFull(each.report, { id, number: item.number }, index);
    }
  }

  /** What a page that holds one item alone is, and whose. */
  #writeKind(item: AgendaItem, writer: PageWriter, span: Span | undefined): void {
    const { agenda, minutes, reports } = this.#papers;
    if (item.minutes && minutes && textAt(minutes.details, 'status') === 'draft') {
      writer.add(recordDraftBanner(), span);
    }
    const profile = (agenda ?? minutes ?? reports?.values().next().value)?.profile;
    const council =
      profile?.council === undefined ? nothing : markup`<p class="council">${profile.council}</p>`;
    const kind = words({ id: 'page-made-as', args: {} });
    writer.add(markup`<div class="block item-kind">${council}<p class="kind">${kind}</p></div>`, span);
  }

  #writeMinutes({ minutes: minuted }: AgendaItem, level: number): void {
    const { minutes } = this.#papers;
    if (!minutes || !minuted || minuted.parts.length === 0) return;
    const writer = this.writerOf(minutes.paper, minutes.profile);
    const tag: Html = { html: `h${level}` };
    const heading = words({ id: 'page-minutes', args: {} });
    writer.add(markup`<${tag} class="block heading level-3">${heading}</${tag}>`, minuted.headingSpan);
    writeMinuted(writer, minuted, minutes);
  }

  /** Writes the notes of the agenda, of the minutes and of introducing lines; each report has its own at its end. */
  writeNotes(): void {
    for (const writer of this.#writers.values()) writeNotes(writer);
    for (const writer of this.#purposes) writeNotes(writer, 'left out');
  }

  /** The paper in which an item is put down, and where. */
  #home({ entry, minutes, reports }: AgendaItem, index: number): { writer: PageWriter; span?: Span } {
    const { agenda, minutes: record } = this.#papers;
    if (entry && agenda) {
      return { writer: this.writerOf(agenda.paper, agenda.profile), span: entry.titleSpan };
    }
    if (minutes && record) {
      return { writer: this.writerOf(record.paper, record.profile), span: minutes.headingSpan };
    }
    const report = reports[0]?.report;
    if (!report) throw new Error('An agenda item comes from an agenda, from minutes or from a report.');
    const span = fieldSpan(report.details, 'title');
    return { writer: this.#reportWriter(report, itemId(index)), ...(span && { span }) };
  }

  /** The minutes give the introducing line with what they hold; else the agenda does, else the report's purpose. */
  #writeIntroduction(item: AgendaItem, index: number, writer: PageWriter, span: Span | undefined): void {
    const { minutes } = this.#papers;
    if (minutes && item.minutes?.introduction) {
      this.writerOf(minutes.paper, minutes.profile).block(item.minutes.introduction, 'introduction');
      return;
    }
    if (item.entry?.description !== undefined) {
      for (const paragraph of item.entry.description.trim().split(/\n\s*\n/))
        writer.add(markup`<p class="block introduction">${paragraph}</p>`, span);
      return;
    }
    const report = item.reports[0]?.report;
    if (!report || isWithheld(report, this.#readership.copy)) return;
    const purpose = report.sections.find(({ covers }) => covers.includes('purpose'))?.blocks[0];
    if (!purpose) return;
    const bare = { ...purpose, number: undefined, label: undefined };
    const purposeWriter = this.#reportWriter(report, `${itemId(index)}-purpose`);
    purposeWriter.block(bare, 'introduction');
    this.#purposes.push(purposeWriter);
  }

  #reportWriter(report: Report, id: string): PageWriter {
    const standing = { parts: this.parts, prefix: `${id}-`, depth: REPORT_DEPTH };
    return reportWriter(report, this.#readership, standing);
  }

  #writeInFull(report: Report, place: Required<ReportPlace>, index: number): void {
    const writer = this.#reportWriter(report, place.id);
    writeReport(writer, report, place);
    const back = words({ id: 'page-back-to-item', args: {} });
    writer.add(markup`<p class="block return"><a href="#${itemId(index)}">${back}</a></p>`);
  }
}

/** Where the title of a report in the list of documents leads. */
function hrefOf(
  { path, report }: ItemReport,
  id: string | undefined,
  copy: Readership['copy'],
): string | undefined {
  if (!report) return undefined;
  if (id !== undefined) return `#${id}`;
  return path && !isWithheld(report, copy) ? path.replaceAll('\\', '/').split('/').at(-1) : undefined;
}
