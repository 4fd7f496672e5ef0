import { words } from '../messages.ts';
import { minuteNumbers } from '../minutes/minute-numbers.ts';
import type { Minutes, MinutesItem } from '../minutes/minutes.ts';
import { statusBanner } from './banners.ts';
import type { Copy } from './copy.ts';
import { fieldSpan } from './field-span.ts';
import { writeNotes } from './notes-section.ts';
import type { Page } from './page.ts';
import type { PageWriter } from './page-writer.ts';
import type { PictureSource } from './picture.ts';
import { recordFields, writeRecordHead } from './record-head.ts';
import { writeResolution } from './write-resolution.ts';
import { writerOf } from './writer-of.ts';

/** Minutes as their reader meets them: who met and when, then each item's narrative, resolutions set apart. */
export function minutesPage(minutes: Minutes, copy: Copy, pictures: PictureSource): Page {
  const { details, items, paper, profile } = minutes;
  const writer = writerOf(paper, profile, { copy, pictures });
  const status = statusBanner(details);
  if (status) writer.add(status, fieldSpan(details, 'status'));
  const title = words({ id: 'page-minutes', args: {} });
  writeRecordHead(writer, title, minutes, recordFields);
  const numbers = minuteNumbers(minutes);
  for (const item of items) writeItem(writer, item, minutes, numbers.get(item));
  writeNotes(writer);
  return { title, parts: writer.parts };
}

function writeItem(
  writer: PageWriter,
  item: MinutesItem,
  minutes: Minutes,
  number: string | undefined,
): void {
  const { title, headingSpan, exempt } = item;
  writer.heading({ heading: title, level: 2, number, headingSpan, exempt, label: undefined });
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
