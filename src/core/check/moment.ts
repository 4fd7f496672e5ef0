import { compareDates, readDate } from '../civil-date.ts';
import type { DatedPaper } from '../deadlines/dated-paper.ts';
import type { Moment } from '../deadlines/moment.ts';
import type { CheckContext } from './rule.ts';

/** Now, before a meeting that will be held; undefined once it is over, and for one that is cancelled: nothing is due for these. */
export function nowBefore({ meeting }: DatedPaper, context: CheckContext): Moment | undefined {
  const date = readDate(context.today);
  if (!date || meeting.cancelled || compareDates(meeting.date, date) < 0) return undefined;
  return {
    date,
    // Asked for only on the very day, so that what was found without it is known to hold at any hour.
    get time() {
      return context.time;
    },
  };
}
