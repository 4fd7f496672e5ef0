import type { Profile } from '../profile/profile.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { noticeDue } from './notice.ts';

/** When the two notices are published that an executive will meet in private. */
export function privateMeetingDue(meeting: Meeting, profile: Profile): DueDate[] {
  if (meeting.private === false) return [];
  return [
    noticeDue('private_meeting', meeting, profile),
    noticeDue('private_meeting_again', meeting, profile),
  ].filter((due) => due !== undefined);
}
