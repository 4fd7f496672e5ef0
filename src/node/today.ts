import type { CheckContext } from '../core/check/rule.ts';
import { isoDate, readDate } from '../core/civil-date.ts';
import type { Moment } from '../core/deadlines/moment.ts';
import { UsageError } from './usage-error.ts';

/** The day that checks count from: the one asked for, or the machine's with its time of day. */
export function checkedOn(asked: string | undefined): Pick<CheckContext, 'today' | 'time'> {
  const { date, time } = momentNow(asked);
  return { today: isoDate(date), time };
}

/** The day that dates are compared with: the one asked for, or the machine's with its time of day. */
export function momentNow(asked: string | undefined): Moment {
  if (asked === undefined) {
    const now = new Date();
    return {
      date: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
      time: now.toTimeString().slice(0, 5),
    };
  }
  const date = readDate(asked);
  if (!date) throw new UsageError(`--today is a date such as 2026-12-10, not “${asked}”.`);
  return { date };
}
