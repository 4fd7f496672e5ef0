import { type CivilDate, isoDate, shortDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { words } from '../messages.ts';
import type { Deadlines } from './deadlines.ts';
import type { DueDate } from './due-date.ts';
import { workingOut } from './explain.ts';
import { icsLine, icsText } from './ics-line.ts';

/**
 * A meeting and its dates as a calendar file (RFC 5545).
 *
 * Dates are whole days; a date with an hour is at that hour in the United Kingdom, and brings the rule for
 * its summer time: a calendar kept elsewhere, or one that takes times without a zone for its own, would show
 * another hour. An event's identifier hangs on the body, the day of the meeting and which date it is, so that
 * a calendar that reads the file again puts the new in place of the old.
 *
 * @param committee the body's name; empty where it is not known
 * @param made      the day on which the file is made
 */
export function deadlineCalendar(deadlines: Deadlines, committee: string, made: CivilDate): string {
  const { meeting, due } = deadlines;
  const identify = identifiers(`${isoDate(meeting.date)}-${plain(committee)}`);
  const events = [
    meetingEvent(deadlines, committee),
    ...due.map((date) => dueEvent(date, deadlines, committee)),
  ];
  return [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//Committee Reports//Deadlines//EN'),
    ...(events.some(({ time }) => time !== undefined) ? [londonTime] : []),
    ...events.map((event) => eventLines(event, identify(event.name), made)),
    icsLine('END', 'VCALENDAR'),
  ].join('');
}

interface CalendarEvent {
  /** Which of the meeting's events it is. */
  readonly name: string;
  readonly date: CivilDate;
  readonly time: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
}

function meetingEvent({ meeting, notes }: Deadlines, committee: string): CalendarEvent {
  const decision = meeting.kind === 'individual';
  const unnamed = words(decision ? say('calendar-decision', {}) : say('calendar-meeting', {}));
  return {
    name: 'meeting',
    date: meeting.date,
    time: meeting.time,
    summary: committee === '' ? unnamed : committee,
    description: notes.map((note) => words(note)).join('\n'),
    cancelled: meeting.cancelled,
  };
}

function dueEvent(due: DueDate, { meeting }: Deadlines, committee: string): CalendarEvent {
  const label = words(due.label);
  const date = shortDate(meeting.date);
  const facts = [...workingOut(due), ...due.notes.map((note) => words(note)), due.source ?? ''];
  return {
    name: due.id === 'own' ? `own-${plain(label)}` : due.id,
    date: due.date,
    time: due.at,
    summary: words(
      committee === ''
        ? say('calendar-due-unnamed', { label, date })
        : say('calendar-due', { label, committee, date }),
    ),
    description: facts.filter((fact) => fact !== '').join('\n'),
    cancelled: false,
  };
}

function eventLines(event: CalendarEvent, identifier: string, made: CivilDate): string {
  const { date, time, summary, description, cancelled } = event;
  const start =
    time === undefined
      ? icsLine('DTSTART;VALUE=DATE', compact(date))
      : icsLine('DTSTART;TZID=Europe/London', `${compact(date)}T${time.replace(':', '')}00`);
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', identifier),
    icsLine('DTSTAMP', `${compact(made)}T000000Z`),
    start,
    icsLine('SUMMARY', icsText(summary)),
    ...(description === '' ? [] : [icsLine('DESCRIPTION', icsText(description))]),
    icsLine('TRANSP', 'TRANSPARENT'),
    ...(cancelled ? [icsLine('STATUS', 'CANCELLED')] : []),
    icsLine('END', 'VEVENT'),
  ].join('');
}

/** Names each event; of several with one name, the second is `name-2`. */
function identifiers(meeting: string): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return `${meeting}-${name}${count === 1 ? '' : `-${count}`}@committee-reports`;
  };
}

/** A name in letters that every calendar takes, other names differing from it. */
function plain(name: string): string {
  return encodeURIComponent(
    name
      .trim()
      .toLowerCase()
      .replace(/\p{Surrogate}/gu, ''),
  );
}

function compact(date: CivilDate): string {
  return isoDate(date).replaceAll('-', '');
}

/** The clock of the United Kingdom, by the rule it has followed since 1996. */
const londonTime = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/London'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19960331T010000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZNAME', 'BST'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0100'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZNAME', 'GMT'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
  .map(([name = '', value = '']) => icsLine(name, value))
  .join('');
