import { say } from '../check/say.ts';
import type { Profile } from '../profile/profile.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { noticeDue } from './notice.ts';

/** When the two notices are published that an executive will meet in private. */
export function privateMeetingDue(meeting: Meeting, profile: Profile): DueDate[] {
  if (meeting.private === false) return [];
  const first = noticeDue('private_meeting', meeting, profile);
  const second = noticeDue('private_meeting_again', meeting, profile);
  const when = say('due-private-meeting-second-notice-when', {});
  return [first, second && { ...second, notes: [when, ...second.notes] }].filter((due) => due !== undefined);
}
