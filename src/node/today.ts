import { isoDate, readDate } from '../core/civil-date.ts';
import { UsageError } from './usage-error.ts';

/** The day that checks count from, as ISO: the one asked for, or the machine's. */
export function isoToday(asked: string | undefined): string {
  if (asked === undefined) {
    const now = new Date();
    return isoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  }
  const date = readDate(asked);
  if (!date) throw new UsageError(`--today is a date such as 2026-12-10, not “${asked}”.`);
  return isoDate(date);
}
