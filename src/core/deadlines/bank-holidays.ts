import { type CivilDate, compareDates, readDate } from '../civil-date.ts';
import type { MessageId } from '../messages.ts';
import type { Nation } from '../profile/profile.ts';
import data from './bank-holidays.yaml';

/** Which holiday a day is, as the message that names it. */
export type Holiday = Extract<MessageId, `holiday-${string}`>;

type Division = 'england_and_wales' | 'scotland' | 'northern_ireland';

/** The file as it is written; a test reads every part of it. */
interface BankHolidayFile {
  readonly first: string;
  readonly announced: string;
  readonly last: string;
  /** Each holiday's dates, apart by spaces. */
  readonly every_year: Readonly<Record<Division, Readonly<Record<string, string>>>>;
  readonly one_offs: readonly {
    readonly holiday: string;
    readonly date: string;
    readonly divisions: readonly Division[];
  }[];
}

const file = data as BankHolidayFile;

const divisions: Readonly<Record<Nation, Division>> = {
  england: 'england_and_wales',
  wales: 'england_and_wales',
  scotland: 'scotland',
  northern_ireland: 'northern_ireland',
};

const tables = new Map<Division, ReadonlyMap<number, Holiday>>();

/** The holiday that `date` is in a nation; undefined for any other day, and outside the years of the table. */
export function bankHoliday(date: CivilDate, nation: Nation): Holiday | undefined {
  const division = divisions[nation];
  let table = tables.get(division);
  if (table === undefined) tables.set(division, (table = tableOf(division)));
  return table.get(number(date));
}

/** `expected`: worked out from the law, so that a day may still be moved or added; `unknown`: past the table. */
export type Known = 'announced' | 'expected' | 'unknown';

/** The years that the table covers, and the last day whose holidays have been announced. */
export const bankHolidayTable = {
  first: day(file.first),
  announced: day(file.announced),
  last: day(file.last),
};

/** How well the bank holidays from `first` to `last` are known. */
export function bankHolidaysKnown(first: CivilDate, last: CivilDate): Known {
  const table = bankHolidayTable;
  if (compareDates(first, table.first) < 0 || compareDates(last, table.last) > 0) return 'unknown';
  return compareDates(last, table.announced) > 0 ? 'expected' : 'announced';
}

function tableOf(division: Division): ReadonlyMap<number, Holiday> {
  const yearly = Object.entries(file.every_year[division]).flatMap(([name, dates]) =>
    dates
      .trim()
      .split(/\s+/)
      .map((date) => [date, holiday(name)] as const),
  );
  const once = file.one_offs
    .filter((oneOff) => oneOff.divisions.includes(division))
    .map(({ date, holiday: name }) => [date, holiday(name)] as const);
  return new Map([...yearly, ...once].map(([date, name]) => [number(day(date)), name]));
}

/** 20261225, for looking up. */
function number({ year, month, day: dayOfMonth }: CivilDate): number {
  return (year * 100 + month) * 100 + dayOfMonth;
}

function holiday(name: string): Holiday {
  return `holiday-${name.replaceAll('_', '-')}` as Holiday;
}

function day(iso: string): CivilDate {
  const date = readDate(iso);
  if (!date) throw new Error(`bank-holidays.yaml: ${iso} is no date`);
  return date;
}
