import { type CivilDate, compareDates, isoDate, readDate, shortDate, writtenDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import type { Message } from '../messages.ts';
import type { Profile } from '../profile/profile.ts';
import { bankHolidaysKnown, bankHolidayTable } from './bank-holidays.ts';
import { calendarOf } from './calendar.ts';
import { canBeCalledIn } from './call-in.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { reasonInWords } from './explain.ts';

/** What to know of a meeting's dates besides the dates. */
export function notesOn(meeting: Meeting, due: readonly DueDate[], profile: Profile): Message[] {
  if (meeting.cancelled) return [say('meeting-cancelled', { date: shortDate(meeting.date) })];
  return [
    ...ofTheMeeting(meeting, profile),
    ...ofCallIn(meeting, profile),
    ...ofElections(due, profile),
    ...ofTheTable([meeting.date, ...due.map(({ date }) => date)]),
    say('dates-to-check', {}),
  ];
}

function* ofTheMeeting(meeting: Meeting, profile: Profile): Iterable<Message> {
  const { date, kind, adjournedFrom } = meeting;
  const shut = calendarOf(profile).shut(date, 'work');
  if (shut) yield say('meeting-closed-day', { date: writtenDate(date), reason: reasonInWords(shut) });
  if (adjournedFrom) yield say('meeting-adjourned', { date: shortDate(adjournedFrom) });
  if (kind === 'individual') yield say('decision-individual', {});
  if (profile.nation === 'northern_ireland' && kind === 'executive') yield say('key-decision-ni', {});
}

function* ofCallIn(meeting: Meeting, profile: Profile): Iterable<Message> {
  if (!canBeCalledIn(meeting, profile)) return;
  if (meeting.callIn === 'exempt') yield say('call-in-exempt', {});
  if (meeting.callIn === 'noting') yield say('call-in-noting', {});
  if (meeting.callIn === 'to-council') yield say('call-in-to-council', {});
}

function* ofElections(due: readonly DueDate[], { electionPeriods }: Profile): Iterable<Message> {
  for (const { from, to, election } of electionPeriods) {
    const [first, last] = [readDate(from), readDate(to)];
    if (!first || !last || !due.some(({ date }) => from <= isoDate(date) && isoDate(date) <= to)) continue;
    yield say('election-period', { election, from: shortDate(first), to: shortDate(last) });
  }
}

function ofTheTable(dates: readonly CivilDate[]): Message[] {
  const ordered = [...dates].sort(compareDates);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return [];
  switch (bankHolidaysKnown(first, last)) {
    case 'announced':
      return [];
    case 'expected':
      return [say('bank-holidays-expected', { year: bankHolidayTable.announced.year })];
    case 'unknown':
      return [
        say('bank-holidays-unknown', {
          first: bankHolidayTable.first.year,
          last: bankHolidayTable.last.year,
        }),
      ];
  }
}
