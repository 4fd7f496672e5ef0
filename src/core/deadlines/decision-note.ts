import { say } from '../check/say.ts';
import type { Profile } from '../profile/profile.ts';
import { calendarOf } from './calendar.ts';
import { countDays } from './count.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { eventOf } from './notice.ts';

/**
 * When a Welsh council publishes the note of a meeting: before the end of seven working days that begin with
 * the day of the meeting (Local Government Act 1972, section 100C(1C)). It holds who attended, what interests
 * were declared and what was decided. For an executive this is to be checked.
 */
export function decisionNoteDue(meeting: Meeting, profile: Profile): DueDate | undefined {
  const { date, kind } = meeting;
  if (profile.nation !== 'wales' || kind === 'individual') return undefined;
  const count = countDays(date, { count: 7, unit: 'working' }, 'including', calendarOf(profile), 'notice');
  return (
    count && {
      id: 'decision-note',
      label: say('due-decision-note', {}),
      sense: 'by',
      date: count.date,
      at: undefined,
      source: 'Local Government Act 1972, section 100C(1C)',
      confirmed: kind !== undefined && kind !== 'executive',
      count,
      event: eventOf(meeting),
      act: say('day-of-publication', {}),
      notes: [],
    }
  );
}
