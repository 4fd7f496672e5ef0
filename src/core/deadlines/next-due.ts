import type { Deadlines } from './deadlines.ts';
import type { DueDate } from './due-date.ts';
import { isPast, type Moment } from './moment.ts';

/**
 * What has to be done next for a meeting; undefined where nothing is left.
 *
 * @param published whether its papers are published, be it too late: then that is no longer to be done
 */
export function nextDue({ due }: Deadlines, now: Moment, published: boolean): DueDate | undefined {
  return due.find(
    (date) =>
      date.sense === 'by' &&
      !isPast(date, now) &&
      !(published && (date.id === 'publication' || date.id === 'summons')),
  );
}
