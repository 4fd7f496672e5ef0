import { compareDates } from '../civil-date.ts';
import type { Deadlines } from './deadlines.ts';
import type { DueDate } from './due-date.ts';
import { isPast, type Moment } from './moment.ts';

/**
 * What has to be done next for a meeting; undefined where nothing is left.
 *
 * @param published whether its papers are published: then what leads up to that is behind, be it too late
 */
export function nextDue(
  { due, publication }: Deadlines,
  now: Moment,
  published: boolean,
): DueDate | undefined {
  const isBehind = ({ date }: DueDate) =>
    published && publication && compareDates(date, publication.date) <= 0;
  return due.find((date) => date.sense === 'by' && !isPast(date, now) && !isBehind(date));
}
