import { type CivilDate, compareDates } from '../civil-date.ts';
import type { DueDate } from './due-date.ts';

/**
 * The last day that the count allows. What is still to be done is asked for on an open day before it, but what was
 * done on it, be it a Sunday, was done in time.
 */
export function lastDay({ date, count }: Pick<DueDate, 'date' | 'count'>): CivilDate {
  return count?.limit ?? date;
}

/** Whether a thing that was done on a day came too late. */
export function isTooLate(done: CivilDate, due: Pick<DueDate, 'date' | 'count'>): boolean {
  return compareDates(done, lastDay(due)) > 0;
}
