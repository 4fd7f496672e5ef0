import { shortDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { urgency } from '../law/urgency.ts';
import type { Message } from '../messages.ts';
import type { Nation, Profile } from '../profile/profile.ts';
import type { DueDate } from './due-date.ts';
import { isTooLate } from './in-time.ts';
import type { Meeting } from './meeting.ts';
import { noticeDue } from './notice.ts';

/**
 * When the agenda and the reports are published: in time for their clear days, or when the meeting is called
 * where that is at shorter notice. What a supplement brings after that day is late or urgent. Undefined for one person's decision, and for an adjourned meeting, which
 * goes on with what was published.
 */
export function publicationDue(meeting: Meeting, profile: Profile): DueDate | undefined {
  if (meeting.adjournedFrom) return undefined;
  const due = noticeDue('publication', meeting, profile);
  if (!due) return undefined;
  const { convened, supplements } = meeting;
  const shorter = convened !== undefined && isTooLate(convened, due);
  const date = shorter ? convened : due.date;
  const count = shorter ? undefined : due.count;
  const notes = [
    ...(shorter ? [say('convened-shorter', { date: shortDate(date), usual: shortDate(due.date) })] : []),
    ...supplements
      .filter((supplement) => isTooLate(supplement, { date, count }))
      .map((supplement) => say('supplement-late', { date: shortDate(supplement) })),
    ifMissed(profile.nation, meeting.kind),
  ];
  return { ...due, date, count, notes };
}

function ifMissed(nation: Nation, kind: string | undefined): Message {
  const way = urgency(nation, kind);
  switch (way.by) {
    case 'chair':
      return nation === 'england' && kind === undefined
        ? say('missed-any', { source: way.source })
        : say('missed-chair', { source: way.source });
    case 'nobody':
      return say('missed-nobody', { source: way.source });
    case 'standing-orders':
      return say('missed-standing-orders', {});
  }
}
