import { composeItems, type MeetingPapers } from '../../meeting/compose-items.ts';
import { words } from '../../messages.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { resolutionsOf } from '../../minutes/resolutions-of.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import { recordDraftBanner } from '../parts/banners.ts';
import type { Copy } from '../copy.ts';
import { fieldSpan } from '../parts/field-span.ts';
import { markup } from '../html.ts';
import { itemTitle } from '../parts/item-title.ts';
import { writeNotes } from '../parts/notes-section.ts';
import type { Page } from '../page.ts';
import type { PictureSource } from '../markdown/picture.ts';
import { writeRecordHead } from '../parts/record-head.ts';
import { writeResolution } from '../parts/write-resolution.ts';
import { writerOf } from '../writer-of.ts';

/** What a meeting decided, item by item, without what was said: published soon after it, before the minutes. */
export function decisionsPage(
  papers: MeetingPapers & { readonly minutes: Minutes },
  copy: Copy,
  pictures: PictureSource,
): Page {
  const { details, paper, profile } = papers.minutes;
  const writer = writerOf(paper, profile, { copy, pictures });
  if (textAt(details, 'status') === 'draft') {
    writer.add(recordDraftBanner(), fieldSpan(details, 'status'));
  }
  const title = words({ id: 'page-decisions', args: {} });
  writeRecordHead(writer, title, papers.minutes, [
    'committee',
    'meeting_date',
    'decision_maker',
    'decision_date',
    'published',
    'present',
    'apologies',
    'declarations',
  ]);
  const decided = composeItems(papers).filter(({ minutes }) => minutes && resolutionsOf(minutes).length > 0);
  if (decided.length === 0) {
    writer.add(markup`<p class="block">${words({ id: 'page-decisions-none', args: {} })}</p>`);
  }
  for (const item of decided) {
    const { minutes, number } = item;
    if (!minutes) continue;
    const { headingSpan, exempt } = minutes;
    writer.heading({
      heading: itemTitle(item, copy),
      level: 2,
      number,
      headingSpan,
      exempt,
      label: undefined,
    });
    for (const resolution of resolutionsOf(minutes)) writeResolution(writer, resolution, papers.minutes);
  }
  writeNotes(writer, 'left out');
  return { title, parts: writer.parts };
}
