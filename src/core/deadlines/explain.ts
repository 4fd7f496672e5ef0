import { type CivilDate, compareDates, dayAndMonth, shortDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { type Message, type MessageId, words } from '../messages.ts';
import type { Period } from '../profile/profile.ts';
import type { Reason } from './calendar.ts';
import type { Manner } from './count.ts';
import type { DueDate } from './due-date.ts';

/** More days than these are said as the first and the last of them. */
const MOST_NAMED = 10;

/** Days that were not counted, and why: `event` is the day that was counted from, `act` the day sought. */
export interface NotCounted {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly why: Reason['why'] | 'event' | 'act';
  readonly words: string;
}

/** How a date was reached, in sentences; none where nothing was counted. */
export function workingOut(due: DueDate): string[] {
  const { count } = due;
  if (!count) return [];
  const left = notCounted(due).map(({ from, to, words: why }) =>
    words(say('days-why', { days: span(from, to), why })),
  );
  const sum = sumInWords(due) ?? '';
  const sentences = [words(say('counted', { sum, days: daysInWords(count.counted) }))];
  if (left.length > 0) sentences.push(words(say('not-counted', { days: left.join('; ') })));
  if (compareDates(count.limit, count.date) !== 0) {
    sentences.push(
      words(say('moved-earlier', { limit: shortDate(count.limit), date: shortDate(count.date) })),
    );
  }
  return sentences;
}

/** Every day that was not counted for a date, in the order of the calendar. */
export function notCounted({ count, event, act }: DueDate): NotCounted[] {
  if (!count) return [];
  const day = (date: CivilDate, why: 'event' | 'act', name: Message) => ({
    from: date,
    to: date,
    why,
    words: words(name),
  });
  const shut = [...count.leftOut, ...count.passedOver].map(({ from, to, reason }) => ({
    from,
    to,
    why: reason.why,
    words: reasonInWords(reason),
  }));
  const ends = [
    ...(count.manner === 'clear' ? [day(count.date, 'act', act)] : []),
    ...(count.manner === 'including' ? [] : [day(count.event, 'event', event)]),
  ];
  return [...shut, ...ends].sort((a, b) => compareDates(a.from, b.from));
}

/** "5 clear working days before Thu 10 Dec 2026"; undefined where nothing was counted. */
export function sumInWords({ count }: Pick<DueDate, 'count'>): string | undefined {
  if (!count) return undefined;
  const period = periodInWords(count.period, count.manner === 'clear');
  return words(say(sums[count.manner], { period, date: shortDate(count.event) }));
}

const sums = {
  clear: 'sum-before',
  before: 'sum-before',
  after: 'sum-after',
  including: 'sum-including',
} as const satisfies Record<Manner, MessageId>;

/** "Wed 2 Dec 2026", "Wed 2 Dec 2026, 17:00". */
export function dueInWords({ date, at }: Pick<DueDate, 'date' | 'at'>): string {
  return at === undefined ? shortDate(date) : `${shortDate(date)}, ${at}`;
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
