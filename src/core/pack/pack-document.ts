import type { Composed } from '../render/composed.ts';
import { publicDoubts } from '../render/public-doubts.ts';
import { refusedPage } from '../render/pages/refused-page.ts';
import { standAlone, type StandAlone } from '../render/stand-alone.ts';
import type { Readership } from '../render/writer-of.ts';
import { attachedOf } from './attached.ts';
import { leftOutWords } from './left-out.ts';
import { filesOf } from './pack.ts';
import { packPage, type PackMeeting } from './pack-page.ts';
import { pageRanges, sheetStarts } from './page-ranges.ts';
import { sheetStyle } from './sheet-style.ts';

/** The page on which each thing begins, in order, and how many pages there are; nothing before that is known. */
export interface Numbered {
  readonly starts: readonly (readonly [id: string, page: number])[];
  readonly pages: number;
}

/** A pack as a document to be printed, with the page numbers that are known. */
export function packDocument(
  meeting: PackMeeting,
  { starts, pages }: Numbered,
  readership: Readership,
  composed: Composed,
): StandAlone {
  const ranges = pageRanges(meeting.items, starts, pages);
  const doubts = readership.copy === 'public' ? publicDoubts(composed) : [];
  const sheets = doubts.length > 0 ? refusedPage(doubts) : packPage(meeting, ranges, readership);
  const { page, style } = standAlone(sheets, composed, readership.copy);
  return { page, style: style + sheetStyle(meeting.files) };
}

/** What of a pack begins on a sheet of its own, and which PDFs are drawn on sheets, from which on. */
export interface PackSheets {
  readonly starts: readonly string[];
  readonly pdfs: readonly { readonly id: string; readonly path: string }[];
}

/** Where the sheets of a pack begin. */
export function packSheets({ items, files }: PackMeeting): PackSheets {
  const attachments = items.flatMap(({ papers }) => papers.flatMap(filesOf));
  return {
    starts: sheetStarts(items, files),
    pdfs: attachments.flatMap((each) =>
      attachedOf(each, files)?.kind === 'pdf' && each.path !== undefined
        ? [{ id: each.id, path: each.path }]
        : [],
    ),
  };
}

/** The files that are not in a pack, each with why, as the officer who makes it is told. */
export function notInPack({ items, files }: PackMeeting): readonly string[] {
  return items
    .flatMap(({ papers }) => papers.flatMap(filesOf))
    .flatMap((each) => {
      const attached = attachedOf(each, files);
      if (attached?.kind !== 'left out') return [];
      const { label, title } = each.appendix;
      return [`${[label, title].filter(Boolean).join(' ')} – ${leftOutWords(attached)}`];
    });
}
