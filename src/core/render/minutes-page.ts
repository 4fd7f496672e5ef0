import { words } from '../messages.ts';
import type { Minutes, MinutesItem } from '../minutes/minutes.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { HeaderField } from '../profile/profile.ts';
import { statusBanner } from './banners.ts';
import type { Copy } from './copy.ts';
import { definedIn } from './defined.ts';
import { masthead } from './masthead.ts';
import { Notes } from './notes.ts';
import { writeNotes } from './notes-section.ts';
import type { Page } from './page.ts';
import { PageWriter } from './page-writer.ts';
import type { PictureSource } from './picture.ts';

/** Minutes as their reader meets them: who met and when, then each item's narrative, resolutions set apart. */
export function minutesPage(minutes: Minutes, copy: Copy, pictures: PictureSource): Page {
  const { details, items, paper, profile } = minutes;
  const writer = new PageWriter({
    copy,
    nation: profile.nation,
    labels: new Map(),
    withheldLabels: new Set(),
    defined: definedIn(paper),
    notes: new Notes(),
    pictures,
  });
  const { span } = paper.frontMatter;
  const status = statusBanner(details);
  if (status) writer.add(status, span);
  const title = words({ id: 'page-minutes', args: {} });
  writer.add(masthead(title, header(), details, profile), span);
  let number = Number(textAt(details, 'first_minute_number') ?? NaN);
  for (const item of items) writeItem(writer, item, item.title === '' ? NaN : number++);
  writeNotes(writer);
  return { title, parts: writer.parts };
}

function header(): readonly HeaderField[] {
  return [
    { field: 'committee', label: words({ id: 'page-committee', args: {} }) },
    { field: 'meeting_date', label: words({ id: 'page-meeting-date', args: {} }) },
    { field: 'present', label: words({ id: 'page-present', args: {} }) },
    { field: 'apologies', label: words({ id: 'page-apologies', args: {} }) },
    { field: 'substitutes', label: words({ id: 'page-substitutes', args: {} }) },
    { field: 'in_attendance', label: words({ id: 'page-in-attendance', args: {} }) },
    { field: 'declarations', label: words({ id: 'page-declarations', args: {} }) },
    { field: 'started', label: words({ id: 'page-started', args: {} }) },
    { field: 'ended', label: words({ id: 'page-ended', args: {} }) },
  ];
}

/** @param number the minute's, or not a number where the council does not number them */
function writeItem(writer: PageWriter, item: MinutesItem, number: number): void {
  const { title, headingSpan, exempt, introduction, parts } = item;
  const numbered = Number.isInteger(number) ? String(number) : undefined;
  writer.heading({ heading: title, level: 2, number: numbered, headingSpan, exempt, label: undefined });
  if (introduction) writer.block(introduction, 'introduction');
  for (const { kind, blocks } of parts) {
    blocks.forEach((block, index) => {
      writer.block(block, kind === 'narrative' ? '' : index === 0 ? 'resolution first' : 'resolution');
    });
  }
}
