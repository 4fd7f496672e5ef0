import { type CivilDate, isoDate, shortDate, weekday } from '../core/civil-date.ts';
import type { Deadlines } from '../core/deadlines/deadlines.ts';
import type { DueDate } from '../core/deadlines/due-date.ts';
import { dueFacts, whenDue } from '../core/deadlines/due-facts.ts';
import { notCounted, workingOut } from '../core/deadlines/explain.ts';
import { deadlineCalendar } from '../core/deadlines/ics.ts';
import { isPast, type Moment } from '../core/deadlines/moment.ts';
import { words } from '../core/messages.ts';
import type { Nation } from '../core/profile/profile.ts';
import type { deadlineFormats } from './command-line/commands/deadlines.ts';

export interface Reckoned {
  readonly deadlines: Deadlines;
  readonly nation: Nation;
  readonly committee: string | undefined;
  readonly now: Moment;
}

/** How a meeting's dates are printed, by the name given to `--format`. */
export const formats: Readonly<Record<(typeof deadlineFormats)[number], (reckoned: Reckoned) => string>> = {
  text: asText,
  json: asJson,
  ics: asCalendar,
};

function asText({ deadlines, committee, now }: Reckoned): string {
  const { meeting, due, notes } = deadlines;
  const heading = [committee, shortDate(meeting.date)].filter((part) => part !== undefined).join(', ');
  const dates = due.map((date) =>
    [`${whenDue(date)}${isPast(date, now) ? ' (past)' : ''}  ${words(date.label)}`, ...dueFacts(date)].join(
      '\n    ',
    ),
  );
  return `${[heading, ...dates, notes.map((note) => words(note)).join('\n')].join('\n\n')}\n`;
}

function asJson({ deadlines, nation, committee, now }: Reckoned): string {
  const { meeting, due, notes } = deadlines;
  const result = {
    meeting: { ...day(meeting.date), nation, committee, kind: meeting.kind },
    deadlines: due.map((date) => ({
      id: date.id,
      label: words(date.label),
      sense: date.sense,
      ...day(date.date),
      time: date.at,
      passed: isPast(date, now),
      source: date.source,
      confirmed: date.confirmed,
      workingOut: countAsJson(date),
      notes: date.notes.map((note) => words(note)),
    })),
    notes: notes.map((note) => words(note)),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function countAsJson(due: DueDate) {
  const { count } = due;
  return (
    count && {
      count: count.period.count,
      unit: count.period.unit,
      manner: count.manner,
      from: isoDate(count.event),
      limit: isoDate(count.limit),
      counted: count.counted.map(isoDate),
      notCounted: notCounted(due).map(({ from, to, why, words: inWords }) => ({
        from: isoDate(from),
        to: isoDate(to),
        why,
        words: inWords,
      })),
      words: workingOut(due).join(' '),
    }
  );
}

function day(date: CivilDate) {
  return { date: isoDate(date), weekday: weekday(date) };
}

function asCalendar({ deadlines, committee, now }: Reckoned): string {
  return deadlineCalendar(deadlines, committee ?? '', now.date);
}
