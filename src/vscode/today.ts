import type { CheckContext } from '../core/check/rule.ts';
import { isoDate } from '../core/civil-date.ts';
import type { Moment } from '../core/deadlines/moment.ts';

/** The day in the officer's own place, as ISO. */
export function today(): string {
  return isoDate(momentNow().date);
}

/** What a check may know of the clock. */
export function checkedNow(): Required<Pick<CheckContext, 'today' | 'time'>> {
  const { date, time } = momentNow();
  return { today: isoDate(date), time };
}

/** The day and the time of day in the officer's own place. */
export function momentNow(): Required<Moment> {
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return { date, time: now.toTimeString().slice(0, 5) };
}
