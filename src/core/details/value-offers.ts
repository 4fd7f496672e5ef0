import { type CivilDate, isoDate, plusDays, readDate, weekday, writtenDate } from '../civil-date.ts';
import type { MeetingDay } from '../meeting/meeting-days.ts';
import { isSameBody } from '../meeting/same-body.ts';
import { words } from '../messages.ts';
import type { Choice, Field } from '../schema/field.ts';

/** Days from today that a field with a date offers: meetings and deadlines are mostly counted in weeks. */
const DAYS_AHEAD = [0, 1, 7, 14, 21, 28];

/**
 * What may stand as the words of a field, as far as that can be known: its choices, what usually stands there,
 * yes and no, or days from today on.
 *
 * @param today ISO date
 */
export function valuesOf(field: Field, today: string): readonly Choice[] {
  if (field.choices.length > 0) return field.choices;
  if (field.usual.length > 0) return field.usual;
  if (field.kind === 'yes/no') return yesAndNo();
  const from = field.kind === 'date' ? readDate(today) : undefined;
  return from ? DAYS_AHEAD.map((days) => dayOffered(plusDays(from, days), days)) : [];
}

/** The days of meetings: those of a committee first, each day once, with who meets. */
export function daysOf(meetings: readonly MeetingDay[], committee: string | undefined): readonly Choice[] {
  const isOwn = (meeting: MeetingDay) => committee !== undefined && isSameBody(meeting.committee, committee);
  const days = new Map<string, Choice>();
  for (const meeting of [...meetings.filter(isOwn), ...meetings.filter((each) => !isOwn(each))]) {
    const date = readDate(meeting.date);
    if (!date || days.has(meeting.date)) continue;
    const day = `${weekday(date)} ${writtenDate(date)}`;
    const meant = words({ id: 'details-meeting', args: { committee: meeting.committee, day } });
    days.set(meeting.date, { value: meeting.date, words: meant });
  }
  return [...days.values()];
}

function yesAndNo(): Choice[] {
  return [
    { value: 'yes', words: undefined },
    { value: 'no', words: undefined },
  ];
}

function dayOffered(date: CivilDate, days: number): Choice {
  const day = `${weekday(date)} ${writtenDate(date)}`;
  const isToday = days === 0;
  return {
    value: isoDate(date),
    words: isToday ? words({ id: 'details-today', args: { day } }) : day,
  };
}
