import { type CivilDate, compareDates, dayAndMonth, shortDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { type MessageId, words } from '../messages.ts';
import type { Period } from '../profile/profile.ts';
import type { Reason } from './calendar.ts';
import type { Count, LeftOut } from './count.ts';
import type { DueDate } from './due-date.ts';

/** More days than these are said as the first and the last of them. */
const MOST_NAMED = 10;

/** How a date was reached, in sentences; none where nothing was counted. */
export function workingOut({ count, event, act }: DueDate): string[] {
  if (!count) return [];
  const left = [...leftOutDays(count), ...endsOf(count, words(event), words(act))].sort((a, b) =>
    compareDates(a.from, b.from),
  );
  const listed = left.map(({ from, to, why }) => words(say('days-why', { days: span(from, to), why })));
  const sentences = [words(counted(count))];
  if (listed.length > 0) sentences.push(words(say('not-counted', { days: listed.join('; ') })));
  if (compareDates(count.limit, count.date) !== 0) {
    sentences.push(
      words(say('moved-earlier', { limit: shortDate(count.limit), date: shortDate(count.date) })),
    );
  }
  return sentences;
}

/** "5 clear working days". */
export function periodInWords({ count, unit }: Period, clear: boolean): string {
  const id: MessageId = clear ? `period-clear-${unit}` : `period-${unit}`;
  return count === 1 ? words(say(`${id}-one`, {})) : words(say(id, { count }));
}

/** "weekend", "bank holiday (Boxing Day)". */
export function reasonInWords(reason: Reason): string {
  switch (reason.why) {
    case 'weekend':
      return words(say('day-weekend', {}));
    case 'bank-holiday':
      return words(say('day-bank-holiday', { name: words(say(reason.holiday, {})) }));
    case 'closed':
      return words(say('day-closed', {}));
  }
}

interface DaysWhy {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly why: string;
}

function counted({ period, manner, event, counted: days }: Count) {
  const args = {
    period: periodInWords(period, manner === 'clear'),
    date: shortDate(event),
    days: daysInWords(days),
  };
  switch (manner) {
    case 'clear':
    case 'before':
      return say('counted-before', args);
    case 'after':
      return say('counted-after', args);
    case 'including':
      return say('counted-including', args);
  }
}

function leftOutDays({ leftOut, passedOver }: Count): DaysWhy[] {
  return [...leftOut, ...passedOver].map(({ from, to, reason }: LeftOut) => ({
    from,
    to,
    why: reasonInWords(reason),
  }));
}

/** The day counted from, where it is not counted itself, and the day sought, likewise. */
function endsOf({ manner, event, date }: Count, eventWords: string, actWords: string): DaysWhy[] {
  const first = { from: event, to: event, why: eventWords };
  if (manner === 'including') return [];
  return manner === 'clear' ? [{ from: date, to: date, why: actWords }, first] : [first];
}

/** "3, 4, 7, 8, 9 Dec", "31 Dec, 4, 5 Jan", "12 Nov to 9 Dec". */
function daysInWords(days: readonly CivilDate[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (first && last && days.length > MOST_NAMED) {
    return words(say('days-from-to', { first: dayAndMonth(first), last: dayAndMonth(last) }));
  }
  return days
    .map((day, index) => (day.month === days[index + 1]?.month ? String(day.day) : dayAndMonth(day)))
    .join(', ');
}

/** "5–6 Dec", "31 Dec–1 Jan", "5 Dec". */
function span(from: CivilDate, to: CivilDate): string {
  if (compareDates(from, to) === 0) return dayAndMonth(from);
  return from.month === to.month
    ? `${from.day}–${dayAndMonth(to)}`
    : `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
}
