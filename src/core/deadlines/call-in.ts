import { say } from '../check/say.ts';
import { callInLaw } from '../law/call-in.ts';
import type { Period, Profile } from '../profile/profile.ts';
import { readTime } from '../time-of-day.ts';
import { calendarOf } from './calendar.ts';
import { type Count, countDays } from './count.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { eventOf } from './notice.ts';

/** How long after a meeting its decisions are published, where the council does not say. */
const usually: Period = { count: 2, unit: 'working' };

const oneWorkingDay: Period = { count: 1, unit: 'working' };

/** Whether decisions of this kind of body can be called in; of a body that is not named, they may be. */
export function canBeCalledIn({ kind }: Pick<Meeting, 'kind'>, { nation, callIn }: Profile): boolean {
  const bodies = callIn.bodies ?? callInLaw(nation)?.bodies ?? [];
  return kind === undefined ? bodies.length > 0 : bodies.includes(kind);
}

/**
 * When decisions are published, until when they can be called in, and from when they can be carried out: from
 * the hour at which call-in ends, where it ends at an hour, otherwise from the next working day.
 */
export function callInDue(meeting: Meeting, profile: Profile): DueDate[] {
  if (meeting.callIn !== 'applies' || !canBeCalledIn(meeting, profile)) return [];
  const law = callInLaw(profile.nation);
  const { callIn, decisions } = profile;
  const calendar = calendarOf(profile);
  const waited = countDays(meeting.date, { ...usually, ...decisions }, 'after', calendar, 'work');
  const decided = meeting.decided ?? waited?.date;
  const { count = law?.period.count, unit = law?.period.unit ?? 'working' } = callIn;
  if (!decided || count === undefined) return [];
  const ends = countDays(decided, { count, unit }, 'after', calendar, 'notice');
  const next = ends && countDays(ends.date, oneWorkingDay, 'after', calendar, 'work');
  if (!next) return [];
  const hour = callIn.at === undefined ? undefined : readTime(callIn.at);
  const notes = meeting.kind === undefined ? [say('due-if-called-in', {})] : [];
  const published = say('day-of-decisions', {});
  const ending = say('day-of-call-in', {});
  const common = { at: hour, source: law?.source, confirmed: false, notes };
  return [
    {
      ...common,
      id: 'decisions-published',
      label: meeting.decided ? say('due-decided', {}) : say('due-decisions', {}),
      sense: 'by',
      date: decided,
      at: undefined,
      source: undefined,
      count: meeting.decided ? undefined : waited,
      event: eventOf(meeting),
      act: published,
    },
    {
      ...common,
      id: 'call-in',
      label: say('due-call-in', {}),
      sense: 'by',
      date: ends.date,
      count: ends,
      event: published,
      act: ending,
    },
    {
      ...common,
      id: 'implementation',
      label: say('due-implementation', {}),
      sense: 'from',
      ...carriedOut(ends, next, hour),
      event: ending,
      act: say('day-itself', {}),
    },
  ];
}

function carriedOut(ends: Count, next: Count, hour: string | undefined): Pick<DueDate, 'date' | 'count'> {
  return hour === undefined ? { date: next.date, count: next } : { date: ends.date, count: undefined };
}
