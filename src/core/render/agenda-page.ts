import { words } from '../messages.ts';
import { textAt, valueAt, type MapValue, type Value } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { HeaderField, Profile } from '../profile/profile.ts';
import { blocksOf } from '../report/blocks.ts';
import { shift, type Span } from '../span.ts';
import { readAddress } from './address.ts';
import type { Copy } from './copy.ts';
import { definedIn } from './defined.ts';
import { markup, type Html } from './html.ts';
import { fieldSpan } from './field-span.ts';
import { masthead } from './masthead.ts';
import { Notes } from './notes.ts';
import { writeNotes } from './notes-section.ts';
import type { Page } from './page.ts';
import { PageWriter } from './page-writer.ts';
import type { PictureSource } from './picture.ts';

/** An agenda as its reader meets it: which meeting, the introduction, and the items in order with their papers. */
export function agendaPage(paper: Paper, profile: Profile, copy: Copy, pictures: PictureSource): Page {
  const details = paper.frontMatter.root;
  const writer = new PageWriter({
    copy,
    nation: profile.nation,
    labels: new Map(),
    withheldLabels: new Set(),
    defined: definedIn(paper),
    notes: new Notes(),
    pictures,
  });
  const title = words({ id: 'page-agenda', args: {} });
  const fields = header();
  const named = fields.map(({ field }) => field);
  writer.add(masthead(title, fields, details, profile), fieldSpan(details, ...named));
  writeIntroduction(writer, paper);
  const items = valueAt(details, 'items');
  if (items?.kind === 'list') items.items.forEach((item, index) => writeItem(writer, item, index + 1));
  writeNotes(writer);
  return { title, parts: writer.parts };
}

function header(): readonly HeaderField[] {
  return [
    { field: 'committee', label: words({ id: 'page-committee', args: {} }) },
    { field: 'meeting_date', label: words({ id: 'page-meeting-date', args: {} }) },
    { field: 'time', label: words({ id: 'page-time', args: {} }) },
    { field: 'venue', label: words({ id: 'page-venue', args: {} }) },
    { field: 'published', label: words({ id: 'page-published', args: {} }) },
  ];
}

function writeIntroduction(writer: PageWriter, { body }: Paper): void {
  for (const { piece, start } of body) {
    const place = (span: Span) => shift(span, start);
    for (const block of blocksOf(piece)) {
      writer.block({ ...block, passage: { piece, place }, span: place(block.span), number: undefined });
    }
  }
}

function writeItem(writer: PageWriter, item: Value, count: number): void {
  const { span } = item;
  const title = item.kind === 'text' ? item.text : (textAt(item, 'title') ?? '');
  const number = textAt(item, 'number') ?? String(count);
  const heading = { heading: title, level: 2, number, exempt: undefined, label: undefined };
  writer.heading({ ...heading, headingSpan: span });
  if (item.kind !== 'map') return;
  const lines = ['description', 'presenter'].flatMap((field) => textAt(item, field) ?? []);
  for (const line of lines) writer.add(markup`<p class="block">${line}</p>`, span);
  const papers = linksOf(item);
  if (papers.length > 0) writer.add(markup`<div class="block"><ul class="papers">${papers}</ul></div>`, span);
}

/** The item's report, or its reports, as links. */
function linksOf(item: MapValue): readonly Html[] {
  const reports = valueAt(item, 'report');
  const paths = reports?.kind === 'list' ? reports.items : reports ? [reports] : [];
  return paths.flatMap((path) => {
    const address = path.kind === 'text' ? readAddress(path.text) : undefined;
    const name = words({ id: 'page-report', args: {} });
    return address ? [markup`<li><a href="${address.href}">${name}</a></li>`] : [];
  });
}
