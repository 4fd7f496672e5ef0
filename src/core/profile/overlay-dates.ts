import { isoDate, readDate } from '../civil-date.ts';
import { readYesNo } from '../yes-no.ts';
import type { CouncilFile, PeriodEntry } from './council-file.ts';
import type { NoticeName, Period, Profile } from './profile.ts';

/** What `file` makes of a council's days and dates over those of `base`: lists stand in place, groups are merged. */
export function dates(
  base: Profile,
  file: CouncilFile,
): Pick<Profile, 'deadlines' | 'closedDays' | 'notice' | 'decisions' | 'callIn' | 'electionPeriods'> {
  return {
    deadlines:
      file.deadlines?.map(({ before = 'meeting', unit = 'working', count, clear, ...deadline }) => ({
        ...deadline,
        before,
        unit,
        count: Number(count),
        ...(clear === undefined ? {} : { clear: readYesNo(clear) === true }),
      })) ?? base.deadlines,
    closedDays:
      file.closed_days?.map(({ from, to = from, notice = 'counts', publishing = 'no' }) => ({
        from: iso(from),
        to: iso(to),
        notice,
        publishing: readYesNo(publishing) === true,
      })) ?? base.closedDays,
    notice: merged(base.notice, file.notice ?? {}),
    decisions: { ...base.decisions, ...period(file.decisions) },
    callIn: {
      ...base.callIn,
      ...period(file.call_in),
      ...(file.call_in?.bodies === undefined ? {} : { bodies: file.call_in.bodies }),
    },
    electionPeriods:
      file.election_periods?.map(({ from, to, election }) => ({ from: iso(from), to: iso(to), election })) ??
      base.electionPeriods,
  };
}

function merged(base: Profile['notice'], own: NonNullable<CouncilFile['notice']>): Profile['notice'] {
  const names = Object.keys(own) as NoticeName[];
  return {
    ...base,
    ...Object.fromEntries(names.map((name) => [name, { ...base[name], ...period(own[name]) }])),
  };
}

function period({ count, unit, at }: PeriodEntry = {}): Partial<Period> {
  return {
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(unit === undefined ? {} : { unit }),
    ...(at === undefined ? {} : { at }),
  };
}

function iso(date: string): string {
  const read = readDate(date);
  return read ? isoDate(read) : date;
}
