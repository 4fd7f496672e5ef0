import { daysInMonth, plusDays, weekday, writtenDate, type CivilDate } from '../../civil-date.ts';
import { say } from '../say.ts';
import type { Fault, PieceRule, Repair } from '../rule.ts';
import { writtenDaysOf, type WrittenDay } from '../written-days.ts';

export const dateWeekdayWrong: PieceRule = {
  name: 'date-weekday-wrong',
  of: 'piece',
  severity: 'error',
  page: {
    fault: 'A date stands with a day of the week that it does not fall on.',
    why: 'One of the two is wrong, and people come on the wrong day, or a notice is out of time.',
    remedy:
      'Check which was meant. The offered fixes change the day of the week, or the date to the nearest one that falls on it.',
  },
  *check(piece) {
    for (const named of writtenDaysOf(piece)) {
      const fault = faultOf(named);
      if (fault) yield fault;
    }
  },
};

const dayOfWeek =
  /\b(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\.?)(,?\s+(?:the\s+)?)$/i;

function faultOf(named: WrittenDay): Fault | undefined {
  const date = existingDay(named);
  const match = dayOfWeek.exec(named.before);
  if (!date || !match) return undefined;
  const [whole, , short, gap = ''] = match;
  const typed = whole.slice(0, whole.length - gap.length).replace(/\.$/, '');
  if (short !== undefined && /^[a-z]/.test(typed)) return undefined;
  const week = [-3, -2, -1, 0, 1, 2, 3].map((by) => plusDays(date, by));
  const meant = week.find(
    (day) => weekday(day).slice(0, 3).toLowerCase() === typed.slice(0, 3).toLowerCase(),
  );
  if (!meant || meant.day === date.day) return undefined;
  const right = weekday(date);
  const start = named.span.start - whole.length;
  const name = short === undefined ? right : right.slice(0, 3);
  const edits = [{ span: { start, end: start + typed.length }, text: name }];
  return {
    span: { start, end: named.span.end },
    message: say('date-weekday-wrong', { date: writtenDate(date), weekday: right, typed: weekday(meant) }),
    fixes: [{ title: say('fix-change', { meant: name }), edits }, ...otherDay(named, date, meant)],
  };
}

function existingDay({ day, month, year }: WrittenDay): CivilDate | undefined {
  const exists =
    year !== undefined &&
    year >= 1900 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(month, year);
  return exists ? { year, month, day } : undefined;
}

/** The day that falls on the day of the week as typed, if it is in the same month, so that one figure changes. */
function otherDay({ words, span }: WrittenDay, date: CivilDate, meant: CivilDate): Repair[] {
  const figure = /^\d{1,2}(st|nd|rd|th)?(?=\s)/i.exec(words);
  if (!figure || meant.month !== date.month) return [];
  const text = figure[1] === undefined ? String(meant.day) : `${meant.day}${ordinalOf(meant.day)}`;
  const edits = [{ span: { start: span.start, end: span.start + figure[0].length }, text }];
  return [{ title: say('fix-change', { meant: writtenDate(meant) }), edits }];
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
