import { words } from '../../core/messages.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Page } from '../../core/render/page.ts';
import type { Base } from './base.ts';
import { Body } from './body.ts';
import { Bookmarks } from './bookmarks.ts';
import { documentFacts } from './document-facts.ts';
import { writeLogo } from './logo.ts';
import { Notes } from './notes.ts';
import { NumberWriter } from './number-writer.ts';
import { joined } from './ooxml.ts';
import { pageOutline, showsNumbers } from './page-outline.ts';
import { hasClass } from './page-tree.ts';
import type { Spot } from './writing.ts';

/** What a Word document is made of. */
export interface WordSource {
  /** As the preview has it, its pictures inside it. */
  readonly page: Page;
  /** Whose details say what the document is. */
  readonly paper: Paper;
  readonly profile: Profile;
  /** The council's logo, as an address that holds it (`data:`). */
  readonly logo?: string | undefined;
}

/**
 * A page as a Word document: true headings, numbers that Word counts, footnotes, tables and references.
 *
 * @param base what it is written into
 */
export async function writeWord({ page, paper, profile, logo }: WordSource, base: Base): Promise<Uint8Array> {
  const { look, styles, numberings, relations, pictures } = base;
  const outline = pageOutline(page.parts.map(({ html }) => html));
  const notes = new Notes(outline.notes, base.lastNote, base.noteRelations);
  const spot: Spot = {
    look,
    styles,
    numberings,
    bookmarks: new Bookmarks(base.lastBookmark),
    pictures,
    notes,
    targets: outline.targets,
    relations,
    left: showsNumbers(outline.parts) ? look.hang : 0,
  };
  const numbers = new NumberWriter(spot, outline.parts, profile.numbering === 'restart', base.hasOwnStyles);
  const body = new Body(spot, numbers, {
    fields: profile.appearance.header ?? 'table',
    sectionBreak: base.endSection,
    hasHeading: base.hasOwnHeading,
  });
  const top = logo === undefined || !base.hasOwnStyles ? [] : writeLogo(logo, profile.council ?? '', spot);
  outline.parts.forEach((part, index) => body.write(part, outline.parts[index + 1]));
  const isMarked = outline.parts.some((part) => hasClass(part, 'exempt') || hasClass(part, 'exemption'));
  const isPublic = outline.parts.some((part) => hasClass(part, 'withheld'));
  return base.finish({
    facts: documentFacts(paper, profile, page),
    mark: isMarked && !isPublic ? words({ id: 'word-not-for-publication', args: {} }) : undefined,
    body: joined([...top, ...body.written]),
    look,
    notes,
    numberings,
    relations,
    pictures,
    linked: numbers.linked,
  });
}
