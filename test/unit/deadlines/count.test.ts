import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CivilDate, isoDate, plusDays, readDate } from '../../../src/core/civil-date.ts';
import { calendarOf, type Purpose } from '../../../src/core/deadlines/calendar.ts';
import { countDays, type Manner } from '../../../src/core/deadlines/count.ts';
import data from '../../../src/core/deadlines/bank-holidays.yaml';
import { deadlinesOf } from '../../../src/core/deadlines/deadlines.ts';
import type { DueId } from '../../../src/core/deadlines/due-date.ts';
import { meetingOn } from '../../../src/core/deadlines/meeting.ts';
import { blankProfile } from '../../../src/core/profile/overlay.ts';
import type { ClosedDays, Nation, Period, Profile } from '../../../src/core/profile/profile.ts';

const file = data as {
  readonly every_year: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly one_offs: readonly { date: string; divisions: readonly string[] }[];
};

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern_ireland'];

/** Every holiday of a nation, as the file has them. */
function holidays(nation: Nation): ReadonlySet<string> {
  const division = nation === 'england' || nation === 'wales' ? 'england_and_wales' : nation;
  return new Set([
    ...Object.values(file.every_year[division] ?? {}).flatMap((dates) => dates.trim().split(/\s+/)),
    ...file.one_offs.filter(({ divisions }) => divisions.includes(division)).map(({ date }) => date),
  ]);
}

const known = new Map(nations.map((nation) => [nation, holidays(nation)]));

/** The slow and obvious way: dates as text, each day looked at on its own. */
function obvious(nation: Nation, closedDays: readonly ClosedDays[]) {
  const next = (iso: string, days: number) =>
    new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const isOrdinary = (iso: string) =>
    ![0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay()) && known.get(nation)?.has(iso) === false;
  const isClosed = (iso: string, which: (days: ClosedDays) => boolean) =>
    closedDays.some((days) => iso >= days.from && iso <= days.to && which(days));
  const counts = (iso: string, unit: Period['unit'], purpose: Purpose) => {
    const skipped = isClosed(iso, ({ notice }) => notice === 'skipped');
    if (unit === 'calendar') return purpose !== 'notice' || !skipped;
    return isOrdinary(iso) && (purpose === 'notice' ? !skipped : !isClosed(iso, () => true));
  };
  const canPublish = (iso: string) => isOrdinary(iso) && !isClosed(iso, ({ publishing }) => !publishing);

  /** How many days count from `first` to `last`, both included. */
  const howMany = (first: string, last: string, unit: Period['unit'], purpose: Purpose) => {
    let count = 0;
    for (let day = first; day <= last; day = next(day, 1)) if (counts(day, unit, purpose)) count += 1;
    return count;
  };
  const search = (from: string, step: number, isIt: (day: string) => boolean) => {
    for (let day = from; ; day = next(day, step)) if (isIt(day)) return day;
  };
  return { next, howMany, search, canPublish };
}

function slowly(
  event: string,
  { count, unit }: Period,
  manner: Manner,
  purpose: Purpose,
  nation: Nation,
  closed: readonly ClosedDays[],
): { limit: string; date: string } {
  const { next, howMany, search, canPublish } = obvious(nation, closed);
  const enough = (first: string, last: string) => howMany(first, last, unit, purpose) >= count;
  switch (manner) {
    case 'clear': {
      const limit = search(next(event, -1), -1, (day) => enough(next(day, 1), next(event, -1)));
      return { limit, date: search(limit, -1, canPublish) };
    }
    case 'before': {
      const limit = search(next(event, -1), -1, (day) => enough(day, next(event, -1)));
      return { limit, date: search(limit, -1, canPublish) };
    }
    case 'after': {
      const limit = search(next(event, 1), 1, (day) => enough(next(event, 1), day));
      return { limit, date: limit };
    }
    case 'including': {
      const limit = search(event, 1, (day) => enough(event, day));
      return { limit, date: limit };
    }
  }
}

const first = readDate('2015-04-01') ?? assert.fail();
const someDay = fc.integer({ min: 0, max: 5600 }).map((days) => plusDays(first, days));
const closedDays = fc
  .array(
    fc.record({
      start: fc.integer({ min: -40, max: 40 }),
      length: fc.integer({ min: 0, max: 12 }),
      notice: fc.constantFrom('counts' as const, 'skipped' as const),
      publishing: fc.boolean(),
    }),
    { maxLength: 2 },
  )
  .map(
    (stretches) => (around: CivilDate) =>
      stretches.map(({ start, length, notice, publishing }): ClosedDays => ({
        from: isoDate(plusDays(around, start)),
        to: isoDate(plusDays(around, start + length)),
        notice,
        publishing,
      })),
  );

describe('counting days', () => {
  it('agrees on 3,000 random dates with counting slowly and obviously', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom(...nations),
        fc.constantFrom<Manner>('clear', 'before', 'after', 'including'),
        fc.record({
          count: fc.constantFrom(1, 2, 3, 5, 7, 10, 28),
          unit: fc.constantFrom<Period['unit']>('working', 'calendar'),
        }),
        fc.constantFrom<Purpose>('notice', 'work'),
        closedDays,
        (event, nation, manner, period, purpose, closedAround) => {
          const closed = closedAround(event);
          const calendar = calendarOf({ nation, closedDays: closed });
          const doing = manner === 'clear' || manner === 'before' ? 'publishing' : undefined;
          const count = countDays(event, period, manner, calendar, purpose, doing);
          assert.ok(count);
          assert.deepEqual(
            { limit: isoDate(count.limit), date: isoDate(count.date) },
            slowly(isoDate(event), period, manner, purpose, nation, closed),
          );
          assert.equal(count.counted.length, period.count);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives up where no day is ever open', () => {
    const closed: ClosedDays = { from: '1000-01-01', to: '9999-12-31', notice: 'skipped', publishing: false };
    const calendar = calendarOf({ nation: 'wales', closedDays: [closed] });
    const three: Period = { count: 3, unit: 'working' };
    assert.equal(countDays(first, three, 'clear', calendar, 'notice'), undefined);
    const open = calendarOf({ nation: 'wales', closedDays: [{ ...closed, notice: 'counts' }] });
    assert.equal(countDays(first, three, 'clear', open, 'notice', 'publishing'), undefined);
  });
});

describe('notice of a key decision, and call-in', () => {
  it('agree on 3,000 random dates with counting slowly and obviously', () => {
    fc.assert(
      fc.property(
        someDay,
        closedDays,
        fc.constantFrom(2, 3),
        fc.constantFrom(5, 7),
        (date, closedAround, wait, callIn) => {
          const closed = closedAround(date);
          const profile: Profile = {
            ...blankProfile,
            nation: 'england',
            closedDays: closed,
            decisions: { count: wait },
            callIn: { count: callIn },
          };
          const { due } = deadlinesOf(meetingOn(date, { kind: 'executive' }), profile);
          const on = (id: DueId) => {
            const found = due.find((each) => each.id === id);
            return found && isoDate(found.date);
          };
          const slow = (
            event: string,
            count: number,
            unit: Period['unit'],
            manner: Manner,
            purpose: Purpose,
          ) => slowly(event, { count, unit }, manner, purpose, 'england', closed).date;
          assert.equal(on('key-decision-notice'), slow(isoDate(date), 28, 'calendar', 'clear', 'notice'));
          assert.equal(on('general-exception'), slow(isoDate(date), 5, 'working', 'clear', 'notice'));
          const published = slow(isoDate(date), wait, 'working', 'after', 'work');
          const ends = slow(published, callIn, 'working', 'after', 'notice');
          assert.equal(on('decisions-published'), published);
          assert.equal(on('call-in'), ends);
          assert.equal(on('implementation'), slow(ends, 1, 'working', 'after', 'work'));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
