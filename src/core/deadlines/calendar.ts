import { type CivilDate, isoDate, isWeekend } from '../civil-date.ts';
import type { ClosedDays, Period, Profile } from '../profile/profile.ts';
import { bankHoliday, type Holiday } from './bank-holidays.ts';

/** Why a day is not like the others. */
export type Reason =
  | { readonly why: 'weekend' }
  | { readonly why: 'bank-holiday'; readonly holiday: Holiday }
  /** The council's offices are shut, though it is no bank holiday. */
  | { readonly why: 'closed' };

/** What days are looked at for: the notice that the law wants, an officer's work, or publishing. */
export type Purpose = 'notice' | 'work' | 'publishing';

export interface Calendar {
  /** Why a day does not count, or why a thing cannot be done on it; undefined where nothing is in its way. */
  readonly shut: (date: CivilDate, purpose: Purpose) => Reason | undefined;
  /** Whether the council itself says so, be it a weekend besides. */
  readonly closed: (date: CivilDate, purpose: Purpose) => boolean;
}

const made = new WeakMap<Pick<Profile, 'nation' | 'closedDays'>, Calendar>();

/**
 * A council's calendar: its nation's bank holidays and its own closed days. A day on which the offices are
 * shut is no day for work; whether it counts towards notice, and whether things are published on it, is as
 * the council says.
 */
export function calendarOf(profile: Pick<Profile, 'nation' | 'closedDays'>): Calendar {
  let calendar = made.get(profile);
  if (calendar === undefined) made.set(profile, (calendar = calendarFrom(profile)));
  return calendar;
}

function calendarFrom({ nation, closedDays }: Pick<Profile, 'nation' | 'closedDays'>): Calendar {
  const closed = (date: CivilDate, purpose: Purpose) => {
    if (closedDays.length === 0) return false;
    const iso = isoDate(date);
    return closedDays.some((days) => days.from <= iso && iso <= days.to && matters(days, purpose));
  };
  return {
    closed,
    shut(date, purpose) {
      if (isWeekend(date)) return { why: 'weekend' };
      const holiday = bankHoliday(date, nation);
      if (holiday !== undefined) return { why: 'bank-holiday', holiday };
      return closed(date, purpose) ? { why: 'closed' } : undefined;
    },
  };
}

function matters({ notice, publishing }: ClosedDays, purpose: Purpose): boolean {
  if (purpose === 'notice') return notice === 'skipped';
  return purpose === 'work' || !publishing;
}

/**
 * Why a day is not one of a period's: in working days for any reason; in calendar days only where the council
 * is closed and says that such days do not count towards notice.
 */
export function notCounted(
  date: CivilDate,
  unit: Period['unit'],
  purpose: Purpose,
  calendar: Calendar,
): Reason | undefined {
  if (unit === 'working') return calendar.shut(date, purpose);
  return purpose === 'notice' && calendar.closed(date, purpose) ? { why: 'closed' } : undefined;
}
