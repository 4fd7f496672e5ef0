import { words } from '../messages.ts';
import { minuteNumbers } from '../minutes/minute-numbers.ts';
import type { Minutes, MinutesItem } from '../minutes/minutes.ts';
import type { HeaderField } from '../profile/profile.ts';
import { statusBanner } from './banners.ts';
import type { Copy } from './copy.ts';
import { fieldSpan } from './field-span.ts';
import { masthead } from './masthead.ts';
import { writeNotes } from './notes-section.ts';
import type { Page } from './page.ts';
import type { PageWriter } from './page-writer.ts';
import type { PictureSource } from './picture.ts';
import { writerOf } from './writer-of.ts';

/** Minutes as their reader meets them: who met and when, then each item's narrative, resolutions set apart. */
export function minutesPage(minutes: Minutes, copy: Copy, pictures: PictureSource): Page {
  const { details, items, paper, profile } = minutes;
  const writer = writerOf(paper, profile, { copy, pictures });
  const status = statusBanner(details);
  if (status) writer.add(status, fieldSpan(details, 'status'));
  const title = words({ id: 'page-minutes', args: {} });
  const fields = header();
  const named = fields.map(({ field }) => field);
  writer.add(masthead(title, fields, details, profile), fieldSpan(details, ...named));
  const numbers = minuteNumbers(minutes);
  for (const item of items) writeItem(writer, item, numbers.get(item));
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

function writeItem(writer: PageWriter, item: MinutesItem, number: string | undefined): void {
  const { title, headingSpan, exempt } = item;
  writer.heading({ heading: title, level: 2, number, headingSpan, exempt, label: undefined });
  if (item.introduction) writer.block(item.introduction, 'introduction');
  writeMinuted(writer, item);
}

/** Writes what the minutes hold of an item behind its introducing line: narrative and resolutions in order. */
export function writeMinuted(writer: PageWriter, { parts }: MinutesItem): void {
  for (const { kind, blocks } of parts) {
    blocks.forEach((block, index) => {
      writer.block(block, kind === 'narrative' ? '' : index === 0 ? 'resolution first' : 'resolution');
    });
  }
}
