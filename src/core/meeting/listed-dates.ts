import { bodyKind } from '../deadlines/body-kind.ts';
import { type Deadlines, deadlinesOf } from '../deadlines/deadlines.ts';
import type { DueDate } from '../deadlines/due-date.ts';
import type { Meeting } from '../deadlines/meeting.ts';
import type { Moment } from '../deadlines/moment.ts';
import { nextDue } from '../deadlines/next-due.ts';
import type { Profile } from '../profile/profile.ts';
import type { ListedMeeting } from './meetings.ts';

/** Every date of a listed meeting in a council's practice; undefined for one without a date. */
export function listedDates(listed: ListedMeeting, profile: Profile): Deadlines | undefined {
  const reports = reportsOf(listed).flatMap(({ meeting }) => meeting ?? []);
  const base = listed.agenda?.facts.meeting ?? reports[0];
  if (!base) return undefined;
  const meeting: Meeting = {
    ...base,
    kind: bodyKind(listed.committee, profile) ?? base.kind,
    keyDecision: ofAny(reports.map(({ keyDecision }) => keyDecision)),
    private: base.private ?? ofAny(reports.map((report) => report.private)),
    callIn: reports.some(({ callIn }) => callIn !== base.callIn) ? 'applies' : base.callIn,
  };
  return deadlinesOf(meeting, profile);
}

/** What has to be done next for a listed meeting. */
export function nextForListed(listed: ListedMeeting, profile: Profile, now: Moment): DueDate | undefined {
  const deadlines = listedDates(listed, profile);
  const papers = listed.agenda ? [listed.agenda.facts] : reportsOf(listed);
  return (
    deadlines &&
    nextDue(
      deadlines,
      now,
      papers.every(({ isPublished }) => isPublished),
    )
  );
}

function reportsOf({ items }: ListedMeeting) {
  return items.flatMap(({ reports }) => reports.flatMap(({ facts }) => facts ?? []));
}

/** Whether it holds of any; undefined where that is not known. */
function ofAny(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.length === 0 || values.includes(undefined) ? undefined : false;
}
