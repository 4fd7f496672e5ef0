import { composeItems } from '../../meeting/compose-items.ts';
import type { Composed } from '../composed.ts';
import { itemAt } from '../item-at.ts';
import { ItemWriter } from '../parts/item-writer.ts';
import { itemTitle } from '../parts/item-title.ts';
import type { Page } from '../page.ts';
import type { PictureSource } from '../markdown/picture.ts';
import type { View } from '../view.ts';

/**
 * One agenda item as the public sees it: number, title, introducing line, presenter, what was said and resolved,
 * and its supporting documents.
 */
export function itemPage(composed: Composed, view: View, pictures: PictureSource): Page | undefined {
  const papers =
    composed.report && composed.agenda === undefined
      ? { ...composed, reports: new Map([['', composed.report]]) }
      : composed;
  const items = composeItems(papers);
  const index = itemAt(items, composed, view.at);
  const item = items[index];
  if (!item) return undefined;
  const writer = new ItemWriter(papers, { copy: view.copy, pictures });
  writer.write(item, index, 'listed');
  writer.writeNotes();
  return { title: itemTitle(item, view.copy), parts: writer.parts };
}
