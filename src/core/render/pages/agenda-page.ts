import type { Agenda } from '../../agenda/agenda.ts';
import type { AgendaItem } from '../../meeting/agenda-item.ts';
import { composeItems, type MeetingPapers } from '../../meeting/compose-items.ts';
import { words } from '../../messages.ts';
import type { HeaderField } from '../../profile/profile.ts';
import { writeArrangements } from '../parts/arrangements.ts';
import type { Copy } from '../copy.ts';
import { fieldSpan } from '../parts/field-span.ts';
import { markup, nothing } from '../html.ts';
import { itemTitle } from '../parts/item-title.ts';
import { itemId, ItemWriter } from '../parts/item-writer.ts';
import { masthead } from '../parts/masthead.ts';
import type { Page } from '../page.ts';
import type { PageWriter } from '../page-writer.ts';
import type { PictureSource } from '../markdown/picture.ts';

/**
 * A whole agenda as its reader meets it: which meeting, the introduction, the contents, and the items in order,
 * each with what was said and resolved, its supporting documents and its reports in full.
 */
export function agendaPage(
  papers: MeetingPapers & { readonly agenda: Agenda },
  copy: Copy,
  pictures: PictureSource,
): Page {
  const { details, introduction, profile } = papers.agenda;
  const items = composeItems(papers);
  const itemWriter = new ItemWriter(papers, { copy, pictures });
  const writer = itemWriter.writerOf(papers.agenda.paper, profile);
  const title = words({ id: 'page-agenda', args: {} });
  const fields = agendaHeader();
  const named = fields.map(({ field }) => field);
  writer.add(masthead(title, fields, details, profile), fieldSpan(details, ...named));
  writeArrangements(writer, details);
  for (const block of introduction) writer.block(block);
  writeContents(writer, items);
  items.forEach((item, index) => itemWriter.write(item, index, 'in full'));
  itemWriter.writeNotes();
  return { title, parts: itemWriter.parts };
}

/** What stands at the top of an agenda, where it is filled in. */
export function agendaHeader(): readonly HeaderField[] {
  return [
    { field: 'committee', label: words({ id: 'page-committee', args: {} }) },
    { field: 'meeting_date', label: words({ id: 'page-meeting-date', args: {} }) },
    { field: 'time', label: words({ id: 'page-time', args: {} }) },
    { field: 'venue', label: words({ id: 'page-venue', args: {} }) },
    { field: 'published', label: words({ id: 'page-published', args: {} }) },
  ];
}

function writeContents(writer: PageWriter, items: readonly AgendaItem[]): void {
  if (items.length === 0) return;
  const { copy } = writer.surroundings;
  const links = items.map((item, index) => {
    const number = item.number === undefined ? nothing : markup`<span class="number">${item.number}</span> `;
    return markup`<li><a href="#${itemId(index)}">${number}<span>${itemTitle(item, copy)}</span></a></li>`;
  });
  const heading = words({ id: 'page-contents', args: {} });
  writer.add(
    markup`<nav class="block contents" aria-label="${heading}"><h2>${heading}</h2><ol role="list">${links}</ol></nav>`,
  );
}
