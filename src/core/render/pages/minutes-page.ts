import { composeItems, type MeetingPapers } from '../../meeting/compose-items.ts';
import { words } from '../../messages.ts';
import { minuteNumbers } from '../../minutes/minute-numbers.ts';
import type { Minutes, MinutesItem } from '../../minutes/minutes.ts';
import { statusBanner } from '../parts/banners.ts';
import type { Copy } from '../copy.ts';
import { fieldSpan } from '../parts/field-span.ts';
import { itemTitle } from '../parts/item-title.ts';
import { writeNotes } from '../parts/notes-section.ts';
import type { Page } from '../page.ts';
import type { PageWriter } from '../page-writer.ts';
import type { PictureSource } from '../markdown/picture.ts';
import { recordFields, writeRecordHead } from '../parts/record-head.ts';
import { writeResolution } from '../parts/write-resolution.ts';
import { writerOf } from '../writer-of.ts';

/** Minutes as their reader meets them: who met and when, then each item's narrative, resolutions set apart. */
export function minutesPage(
  papers: MeetingPapers & { readonly minutes: Minutes },
  copy: Copy,
  pictures: PictureSource,
): Page {
  const { minutes } = papers;
  const { details, items, paper, profile } = minutes;
  const writer = writerOf(paper, profile, { copy, pictures });
  const status = statusBanner(details);
  if (status) writer.add(status, fieldSpan(details, 'status'));
  const title = words({ id: 'page-minutes', args: {} });
  writeRecordHead(writer, title, minutes, recordFields);
  const numbers = minuteNumbers(minutes);
  // The public reads the title that the report has for it.
  const titles = new Map(composeItems(papers).map((each) => [each.minutes, itemTitle(each, copy)]));
  for (const item of items) {
    const heading = copy === 'public' ? (titles.get(item) ?? item.title) : item.title;
    writeItem(writer, { item, heading, number: numbers.get(item) }, minutes);
  }
  writeNotes(writer);
  return { title, parts: writer.parts };
}

function writeItem(
  writer: PageWriter,
  { item, heading, number }: { item: MinutesItem; heading: string; number: string | undefined },
  minutes: Minutes,
): void {
  const { headingSpan, exempt } = item;
  writer.heading({ heading, level: 2, number, headingSpan, exempt, label: undefined });
  if (item.introduction) writer.block(item.introduction, 'introduction');
  writeMinuted(writer, item, minutes);
}

/** Writes what the minutes hold of an item behind its introducing line: narrative and resolutions in order. */
export function writeMinuted(writer: PageWriter, { parts }: MinutesItem, minutes: Minutes): void {
  for (const part of parts) {
    if (part.kind === 'resolution') writeResolution(writer, part, minutes);
    else for (const block of part.blocks) writer.block(block);
  }
}
