import type { Agenda } from '../agenda/agenda.ts';
import type { MeetingPapers } from '../meeting/compose-items.ts';
import { words } from '../messages.ts';
import { agendaHeader } from '../render/pages/agenda-page.ts';
import { writeArrangements } from '../render/parts/arrangements.ts';
import { fieldSpan } from '../render/parts/field-span.ts';
import { markup } from '../render/html.ts';
import { ItemWriter } from '../render/parts/item-writer.ts';
import { masthead } from '../render/parts/masthead.ts';
import type { Page } from '../render/page.ts';
import { relink } from '../render/markdown/relink.ts';
import { reportWriter, writeReport } from '../render/pages/report-page.ts';
import type { Readership } from '../render/writer-of.ts';
import type { AttachedFiles } from './attached.ts';
import { packContents } from './pack-contents.ts';
import { packLinks } from './pack-links.ts';
import { filesOf, type PackItem } from './pack.ts';
import type { PageRange, PageRanges } from './page-ranges.ts';
import { writeAppendix } from './write-appendix.ts';

/** A meeting whose papers make a pack, in the agenda's order. */
export interface PackMeeting {
  readonly papers: MeetingPapers & { readonly agenda: Agenda };
  readonly items: readonly PackItem[];
  readonly files: AttachedFiles;
}

/**
 * The pages of a meeting pack: contents, agenda, then each report with its appendices, each on sheets of its own.
 * A PDF has an empty sheet of its size for every page of it, to be filled in.
 *
 * @param ranges which pages the papers are on, as far as that is known
 */
export function packPage(meeting: PackMeeting, ranges: PageRanges, readership: Readership): Page {
  const { papers, items, files } = meeting;
  const { details, introduction, paper, profile } = papers.agenda;
  const itemWriter = new ItemWriter(papers, readership);
  const writer = itemWriter.writerOf(paper, profile);
  const title = words({ id: 'pack-title', args: {} });
  const fields = agendaHeader();
  const named = fields.map(({ field }) => field);
  writer.add(masthead(title, fields, details, profile), fieldSpan(details, ...named));
  writeArrangements(writer, details);
  writer.add(packContents(items, files, ranges, readership.copy));
  const agenda = words({ id: 'page-agenda', args: {} });
  writer.add(markup`<h2 class="block heading level-2 new-sheet">${agenda}</h2>`);
  for (const block of introduction) writer.block(block);
  items.forEach(({ id, item, papers: own }, index) => {
    itemWriter.write(item, index, 'elsewhere');
    const range = ranges.get(id);
    if (range)
      writer.add(markup`<p class="block pages"><a href="#${idOf(own) ?? id}">${itemPages(range)}</a></p>`);
    for (const each of own) {
      if (each.kind === 'to follow') {
        writer.add(markup`<p class="block pages">${words({ id: 'page-to-follow', args: {} })}</p>`);
      }
    }
  });
  itemWriter.writeNotes();
  const { parts } = itemWriter;
  for (const { item, papers: own } of items) {
    for (const each of own) {
      if (each.kind === 'report') {
        writeReport(
          reportWriter(each.report, readership, { parts, prefix: `${each.id}-`, depth: 1 }),
          each.report,
          { id: each.id, number: item.number },
        );
      }
      const owner = each.kind === 'report' ? each.report : papers.agenda;
      for (const file of filesOf(each)) writeAppendix(parts, owner, file, files, readership);
    }
  }
  return relink({ title, parts }, packLinks(items, files, paper));
}

const idOf = (papers: PackItem['papers']) => papers.find((each) => each.kind !== 'to follow')?.id;

/** "(Pages 5–12)", as it stands at the item. */
function itemPages({ from, to }: PageRange): string {
  return from === to
    ? words({ id: 'pack-item-page', args: { page: from } })
    : words({ id: 'pack-item-pages', args: { from, to } });
}
