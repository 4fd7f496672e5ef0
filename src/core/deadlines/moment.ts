import { type CivilDate, compareDates, plusDays } from '../civil-date.ts';
import type { Calendar } from './calendar.ts';
import type { DueDate } from './due-date.ts';

/** Now, as far as it is known. */
export interface Moment {
  readonly date: CivilDate;
  /** `HH:MM`; undefined where only the day is known, which is then not over. */
  readonly time?: string | undefined;
}

/** Whether it is too late: the day is gone, or the hour of that day. */
export function isPast({ date, at }: Pick<DueDate, 'date' | 'at'>, now: Moment): boolean {
  const order = compareDates(date, now.date);
  return order < 0 || (order === 0 && at !== undefined && now.time !== undefined && now.time > at);
}

/** Working days left behind today, up to and with the day of a date: 0 where it is today, or past. */
export function workingDaysLeft({ date }: Pick<DueDate, 'date'>, now: Moment, calendar: Calendar): number {
  let days = 0;
  for (let day = plusDays(now.date, 1); compareDates(day, date) <= 0; day = plusDays(day, 1)) {
    if (calendar.shut(day, 'work') === undefined) days += 1;
  }
  return days;
}
