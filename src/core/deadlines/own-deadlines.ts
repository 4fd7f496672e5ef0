import type { CivilDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { foldedName } from '../folded-name.ts';
import type { Message } from '../messages.ts';
import type { Deadline, Profile } from '../profile/profile.ts';
import { readTime } from '../time-of-day.ts';
import { calendarOf } from './calendar.ts';
import { countDays } from './count.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { eventOf } from './notice.ts';

interface Event {
  readonly date: CivilDate;
  readonly name: Message;
}

/**
 * The council's own deadlines: internal ones, for questions and petitions. Each is counted back from the
 * meeting, from the publication of its papers or from another of them. One that leads nowhere, or round in a
 * circle, is left out.
 */
export function ownDeadlines(
  meeting: Meeting,
  profile: Profile,
  publication: DueDate | undefined,
): DueDate[] {
  return profile.deadlines.flatMap((deadline) => {
    const due = dueOf(deadline, meeting, profile, publication, new Set());
    return due ? [due] : [];
  });
}

function dueOf(
  deadline: Deadline,
  meeting: Meeting,
  profile: Profile,
  publication: DueDate | undefined,
  seen: Set<Deadline>,
): DueDate | undefined {
  if (seen.has(deadline)) return undefined;
  seen.add(deadline);
  const event = eventBefore();
  const { label, clear = false, at } = deadline;
  const manner = clear ? 'clear' : 'before';
  const counting = clear ? 'notice' : 'work';
  const count = event && countDays(event.date, deadline, manner, calendarOf(profile), counting, 'work');
  return (
    count && {
      id: 'own',
      label: say('due-own', { label }),
      sense: 'by',
      date: count.date,
      at: at === undefined ? undefined : readTime(at),
      source: undefined,
      confirmed: true,
      count,
      event: event.name,
      act: say('day-itself', {}),
      notes: [],
    }
  );

  function eventBefore(): Event | undefined {
    const name = foldedName(deadline.before);
    if (name === 'meeting') return { date: meeting.date, name: eventOf(meeting) };
    if (name === 'publication') return publication && { date: publication.date, name: publication.act };
    const other = profile.deadlines.find(({ label }) => foldedName(label) === name);
    const due = other && dueOf(other, meeting, profile, publication, seen);
    return due && { date: due.date, name: say('day-of-own', { label: other.label }) };
  }
}
