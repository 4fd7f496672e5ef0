import { type CivilDate, compareDates, plusDays } from '../civil-date.ts';
import type { Period } from '../profile/profile.ts';
import { type Calendar, notCounted, type Purpose, type Reason } from './calendar.ts';

/** How a number of days is counted from an event. */
export type Manner =
  /** Back: so many days lie between the day sought and the event, neither of them counted. */
  | 'clear'
  /** Back: the day before the event is the first, the day sought the last. */
  | 'before'
  /** On: the day after the event is the first, the day sought the last. */
  | 'after'
  /** On: the day of the event is the first, if it counts at all. */
  | 'including';

/** Days one after the other that are left out for one reason. */
export interface LeftOut {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: Reason;
}

/** A date and how it was reached. All days in the order of the calendar. */
export interface Count {
  readonly period: Period;
  readonly manner: Manner;
  readonly event: CivilDate;
  /** On which the thing is to be done at the latest. */
  readonly date: CivilDate;
  /** The last day by the count alone, where nothing can be done on it, so that `date` is an earlier one. */
  readonly limit: CivilDate;
  readonly counted: readonly CivilDate[];
  /** The days among those counted that do not count. */
  readonly leftOut: readonly LeftOut[];
  /** The days from behind `date` to `limit`. */
  readonly passedOver: readonly LeftOut[];
}

/** No period of any council reaches further; only a calendar without an open day would. */
const FURTHEST = 4000;

/**
 * Counts `period` from `event`.
 *
 * @param counting what the days are counted for
 * @param doing    what is to be done on the day sought: where that cannot be done, an earlier day is given
 * @returns undefined where no day is found within ten years
 */
export function countDays(
  event: CivilDate,
  period: Period,
  manner: Manner,
  calendar: Calendar,
  counting: Purpose,
  doing?: Purpose,
): Count | undefined {
  const step = manner === 'clear' || manner === 'before' ? -1 : 1;
  const counted: CivilDate[] = [];
  const left: ShutDay[] = [];
  let day = manner === 'including' ? event : plusDays(event, step);
  let last = event;
  for (let steps = 0; counted.length < period.count; steps += 1) {
    if (steps === FURTHEST) return undefined;
    const reason = notCounted(day, period.unit, counting, calendar);
    if (reason) left.push({ date: day, reason });
    else counted.push(day);
    last = day;
    day = plusDays(day, step);
  }
  const limit = manner === 'clear' ? plusDays(last, -1) : last;
  const passed = doing ? shutDaysBack(limit, doing, calendar) : [];
  if (passed.length === FURTHEST) return undefined;
  counted.sort(compareDates);
  return {
    period,
    manner,
    event,
    date: plusDays(limit, -passed.length),
    limit,
    counted,
    leftOut: inRuns(left),
    passedOver: inRuns(passed),
  };
}

interface ShutDay {
  readonly date: CivilDate;
  readonly reason: Reason;
}

/** The days back from `limit` on which `doing` cannot be done, up to the first on which it can. */
function shutDaysBack(limit: CivilDate, doing: Purpose, calendar: Calendar): ShutDay[] {
  const days: ShutDay[] = [];
  while (days.length < FURTHEST) {
    const date = plusDays(limit, -days.length);
    const reason = calendar.shut(date, doing);
    if (!reason) break;
    days.push({ date, reason });
  }
  return days;
}

/** Neighbouring days of one reason as one; a bank holiday always stands alone, under its name. */
function inRuns(days: readonly ShutDay[]): LeftOut[] {
  const runs: LeftOut[] = [];
  for (const { date, reason } of [...days].sort((a, b) => compareDates(a.date, b.date))) {
    const run = runs.at(-1);
    const goesOn =
      run?.reason.why === reason.why &&
      reason.why !== 'bank-holiday' &&
      compareDates(plusDays(run.to, 1), date) === 0;
    if (run && goesOn) runs[runs.length - 1] = { ...run, to: date };
    else runs.push({ from: date, to: date, reason });
  }
  return runs;
}
