/** A day in the calendar: no clock, no time zone. Months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * The day an officer means by `2026-12-10`, `10/12/2026`, `10.12.2026`, `10 December 2026`, `10th Dec 2026`
 * or `Thursday, 10 December 2026`; the day comes before the month, as in the United Kingdom.
 * Undefined for anything else, for a day that does not exist, and for a weekday that is not that day's.
 */
export function readDate(text: string): CivilDate | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  if (slashed) return existing(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const written = /^(?:([a-z]+),?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,}),?\s+(\d{4})$/i.exec(typed);
  if (!written) return undefined;
  const month = MONTHS.findIndex((name) => startsName(name, written[3] ?? '')) + 1;
  const date = existing(Number(written[4]), month, Number(written[2]));
  const day = written[1];
  return date && (day === undefined || startsName(weekday(date), day)) ? date : undefined;
}

/** `2026-12-10`, the form that files keep. */
export function isoDate({ year, month, day }: CivilDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** `Thursday`. */
export function weekday(date: CivilDate): string {
  return WEEKDAYS[dayOfWeek(date)] ?? '';
}

/** `10 December 2026`. */
export function writtenDate({ year, month, day }: CivilDate): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `December`, of a month counted from 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** How many days a month, counted from 1, has in a year. */
export function daysInMonth(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Thu 10 Dec 2026`, for lists and working-out. */
export function shortDate(date: CivilDate): string {
  return `${weekday(date).slice(0, 3)} ${dayAndMonth(date)} ${date.year}`;
}

/** `10 Dec`. */
export function dayAndMonth({ month, day }: CivilDate): string {
  return `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`;
}

/** The day `days` later, or earlier where they are negative. */
export function plusDays({ year, month, day }: CivilDate, days: number): CivilDate {
  // Every month has these days, and a step within them is what counting days mostly takes.
  if (day + days >= 1 && day + days <= 28) return { year, month, day: day + days };
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Negative where `a` comes before `b`, positive where it comes after, zero for the same day. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(date: CivilDate): boolean {
  const day = dayOfWeek(date);
  return day === 0 || day === 6;
}

/** Of the days before each month in a common year, counted from March, what is left of whole weeks. */
const WEEKS_LEFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** From 0 for Sunday, by Sakamoto's method. */
function dayOfWeek({ year, month, day }: CivilDate): number {
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return (years + leapDays + (WEEKS_LEFT[month - 1] ?? 0) + day) % 7;
}

function startsName(name: string, typed: string): boolean {
  return typed.length >= 3 && name.toLowerCase().startsWith(typed.toLowerCase());
}

function existing(year: number, month: number, day: number): CivilDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1000 ? { year, month, day } : undefined;
}
