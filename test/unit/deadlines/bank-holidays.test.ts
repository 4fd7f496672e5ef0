import assert from 'node:assert/strict';
import { bankHoliday, bankHolidaysKnown } from '../../../src/core/deadlines/bank-holidays.ts';
import data from '../../../src/core/deadlines/bank-holidays.yaml';
import {
  type CivilDate,
  isWeekend,
  isoDate,
  plusDays,
  readDate,
  weekday,
} from '../../../src/core/civil-date.ts';
import { english } from '../../../src/core/messages.ts';
import type { Nation } from '../../../src/core/profile/profile.ts';

const file = data as {
  readonly every_year: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly moved: readonly { holiday: string; from: string; to: string; source: string }[];
  readonly one_offs: readonly {
    holiday: string;
    date: string;
    divisions: readonly string[];
    source: string;
  }[];
};

const nations: readonly (readonly [Nation, string])[] = [
  ['england', 'england_and_wales'],
  ['wales', 'england_and_wales'],
  ['scotland', 'scotland'],
  ['northern_ireland', 'northern_ireland'],
];

const on = (year: number, month: number, day: number): CivilDate => ({ year, month, day });

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876. */
function easter(year: number): CivilDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const monday = (from: CivilDate, step: number): CivilDate =>
  weekday(from) === 'Monday' ? from : monday(plusDays(from, step), step);
const firstMonday = (year: number, month: number) => monday(on(year, month, 1), 1);
const lastMonday = (year: number, month: number) => monday(on(year, month, 31), -1);

/** Days that are kept on a weekday: each that falls on a weekend on the next one that is not kept already. */
function inLieu(...days: readonly CivilDate[]): CivilDate[] {
  const kept = new Set(days.filter((day) => !isWeekend(day)).map(isoDate));
  for (const day of days.filter(isWeekend)) {
    let next = day;
    while (isWeekend(next) || kept.has(isoDate(next))) next = plusDays(next, 1);
    kept.add(isoDate(next));
  }
  return [...kept].map((iso) => readDate(iso) ?? assert.fail(iso));
}

function byTheRules(year: number, division: string): string[] {
  const scotland = division === 'scotland';
  const days = [
    ...inLieu(on(year, 1, 1), ...(scotland ? [on(year, 1, 2)] : [])),
    plusDays(easter(year), -2),
    ...(scotland ? inLieu(on(year, 11, 30)) : [plusDays(easter(year), 1)]),
    ...(division === 'northern_ireland' ? [...inLieu(on(year, 3, 17)), ...inLieu(on(year, 7, 12))] : []),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scotland ? firstMonday(year, 8) : lastMonday(year, 8),
    ...inLieu(on(year, 12, 25), on(year, 12, 26)),
  ].map(isoDate);
  const kept = days.map((day) => file.moved.find(({ from }) => from === day)?.to ?? day);
  const once = file.one_offs.filter(
    ({ date, divisions }) => date.startsWith(`${year}-`) && divisions.includes(division),
  );
  return [...kept, ...once.map(({ date }) => date)].sort();
}

/** Every holiday of a year, as the engine answers day by day. */
function asTold(year: number, nation: Nation): string[] {
  const told: string[] = [];
  for (let day = on(year, 1, 1); day.year === year; day = plusDays(day, 1)) {
    if (bankHoliday(day, nation) !== undefined) told.push(isoDate(day));
  }
  return told;
}

describe('bank holidays', () => {
  it('are those that the law and the proclamations make, in every nation, from 2015 to 2030', () => {
    for (const [nation, division] of nations) {
      for (let year = 2015; year <= 2030; year += 1) {
        assert.deepEqual(asTold(year, nation), byTheRules(year, division), `${nation} ${year}`);
      }
    }
  });

  it('were moved and added once, in the nations concerned alone, each with its source', () => {
    const only = (iso: string) =>
      nations.flatMap(([nation]) => (bankHoliday(readDate(iso) ?? assert.fail(), nation) ? [nation] : []));
    const everywhere = nations.map(([nation]) => nation);
    for (const iso of ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']) {
      assert.deepEqual(only(iso), everywhere, iso);
    }
    for (const iso of ['2020-05-04', '2022-05-30']) assert.deepEqual(only(iso), [], iso);
    assert.deepEqual(only('2026-06-15'), ['scotland']);
    assert.deepEqual(only('2027-03-29'), ['england', 'wales', 'northern_ireland']);
    for (const { source } of [...file.moved, ...file.one_offs]) assert.ok(source.length > 20);
  });

  it('have names', () => {
    const names = [
      ...Object.values(file.every_year).flatMap((holidays) => Object.keys(holidays)),
      ...file.one_offs.map(({ holiday }) => holiday),
    ];
    const named = new Set(names.map((name) => `holiday-${name.replaceAll('_', '-')}`));
    assert.deepEqual(
      [...named].sort(),
      Object.keys(english)
        .filter((id) => id.startsWith('holiday-'))
        .sort(),
    );
    assert.equal(bankHoliday(on(2026, 12, 28), 'wales'), 'holiday-boxing-day');
  });

  it('are announced to 2028, expected to 2030, and unknown before and beyond', () => {
    assert.equal(bankHolidaysKnown(on(2026, 12, 1), on(2028, 12, 31)), 'announced');
    assert.equal(bankHolidaysKnown(on(2028, 12, 1), on(2029, 1, 4)), 'expected');
    assert.equal(bankHolidaysKnown(on(2030, 12, 1), on(2030, 12, 31)), 'expected');
    assert.equal(bankHolidaysKnown(on(2030, 12, 20), on(2031, 1, 2)), 'unknown');
    assert.equal(bankHolidaysKnown(on(2014, 12, 31), on(2015, 1, 5)), 'unknown');
  });
});
