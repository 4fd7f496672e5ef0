import { daysInMonth, monthName } from '../../civil-date.ts';
import { say } from '../say.ts';
import type { PieceRule } from '../rule.ts';
import { writtenDaysOf, type WrittenDay } from '../written-days.ts';

export const dateImpossible: PieceRule = {
  name: 'date-impossible',
  of: 'piece',
  severity: 'error',
  page: {
    fault: 'A date is named that no calendar has.',
    why: 'Nobody can tell which day was meant: the last of that month, or the same day of another.',
    remedy: 'Look the date up and correct it. June, for one, has 30 days.',
  },
  *check(piece) {
    for (const named of writtenDaysOf(piece)) {
      if (!isPlainlyDate(named)) continue;
      const { span, day, month, year } = named;
      // A 29 February without its year may be in a leap year.
      const days = daysInMonth(month, year ?? 2000);
      if (day >= 1 && day <= days) continue;
      const name = year === undefined || month !== 2 ? monthName(month) : `${monthName(month)} ${year}`;
      yield { span, message: say('date-impossible', { month: name, days }) };
    }
  },
};

/** Not a reference, a version or a section's number before a word: “section 45 March”. */
function isPlainlyDate({ words, day, month, year, before }: WrittenDay): boolean {
  if (month < 1 || month > 12 || (year !== undefined && (year < 1900 || year > 2199))) return false;
  if (/^\d/.test(words) && !/\p{L}/u.test(words)) return day <= 31 && !/[\p{L}\d/.-]$/u.test(before);
  return day <= 31 || year !== undefined;
}
