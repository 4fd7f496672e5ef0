import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { Composed } from './composed.ts';

/**
 * Which of a meeting's items is meant by a place in the paper that is open: the one that begins there or last
 * before it, else the first.
 *
 * @param at an offset in the paper's file
 */
export function itemAt(items: readonly AgendaItem[], composed: Composed, at = 0): number {
  return Math.max(
    0,
    items.findLastIndex((item) => begins(item, composed) <= at),
  );
}

/** Where an item begins in the paper that is open; infinite where it is not of it. */
function begins({ entry, minutes, reports }: AgendaItem, { paper }: Composed): number {
  switch (paper.type) {
    case 'agenda':
      return entry?.span.start ?? Infinity;
    case 'minutes':
      return minutes?.span.start ?? Infinity;
    default:
      return reports.some(({ report }) => report?.paper === paper) ? 0 : Infinity;
  }
}
