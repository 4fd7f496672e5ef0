import { numberOf } from './outline-shape.ts';
import { childOfClass, hasClass, isElement } from './page-tree.ts';
import { type Element, readPage } from './read-page.ts';
import { titleIn } from './masthead.ts';
import type { PageNote } from './notes.ts';

/** A page as elements, with what of it something may lead to. */
export interface PageOutline {
  readonly parts: readonly Element[];
  readonly targets: ReadonlyMap<string, string | undefined>;
  readonly notes: ReadonlyMap<string, PageNote>;
}

/**
 * Reads a page.
 *
 * @param html of each part
 */
export function pageOutline(html: readonly string[]): PageOutline {
  const all = html.flatMap((each) => readPage(each).filter(isElement)).filter(isPublished);
  const targets = new Map<string, string | undefined>();
  const notes = new Map<string, PageNote>();
  for (const part of all) {
    const anchored = hasClass(part, 'masthead') ? titleIn(part) : part;
    const id = anchored?.attributes.get('id');
    if (id === undefined) continue;
    const number = numberOf(part);
    const words = childOfClass(part, 'words');
    if (hasClass(part, 'note') && words) notes.set(id, { number: Number(number), words });
    else targets.set(id, number);
  }
  return { parts: all, targets, notes };
}

/** Who cleared what is for the author and for members who read on a screen: it never leaves in a document. */
const isPublished = (part: Element) => !hasClass(part, 'clearance');

/** Where the papers of a page begin: at the top, at each masthead, and at the agenda item behind a report. */
export function isBeginning(part: Element): boolean {
  return hasClass(part, 'masthead') || hasClass(part, 'item');
}

/** Whether anything on the page shows a number, so that there is a column for numbers. */
export function showsNumbers(parts: readonly Element[]): boolean {
  return parts.some((part) => !hasClass(part, 'note') && numberOf(part) !== undefined);
}
