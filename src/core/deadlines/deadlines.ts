import { compareDates } from '../civil-date.ts';
import type { Message } from '../messages.ts';
import type { Profile } from '../profile/profile.ts';
import { callInDue } from './call-in.ts';
import { decisionNoteDue } from './decision-note.ts';
import type { DueDate } from './due-date.ts';
import { keyDecisionDue } from './key-decision.ts';
import type { Meeting } from './meeting.ts';
import { noticeDue } from './notice.ts';
import { notesOn } from './notes.ts';
import { ownDeadlines } from './own-deadlines.ts';
import { privateMeetingDue } from './private-meeting.ts';
import { publicationDue } from './publication.ts';

/** Every date that a meeting brings with it. */
export interface Deadlines {
  readonly meeting: Meeting;
  /** When its papers are published; also among `due`. */
  readonly publication: DueDate | undefined;
  /** In the order of time. */
  readonly due: readonly DueDate[];
  /** What else to know. */
  readonly notes: readonly Message[];
}

/** Works out every date of a meeting in a council's practice. A cancelled meeting has none. */
export function deadlinesOf(meeting: Meeting, profile: Profile): Deadlines {
  const publication = meeting.cancelled ? undefined : publicationDue(meeting, profile);
  const due = meeting.cancelled ? [] : everyDate(meeting, profile, publication);
  return { meeting, publication, due, notes: notesOn(meeting, due, profile) };
}

function everyDate(meeting: Meeting, profile: Profile, publication: DueDate | undefined): DueDate[] {
  return [
    publication,
    ...ownDeadlines(meeting, profile, publication),
    ...keyDecisionDue(meeting, profile),
    ...privateMeetingDue(meeting, profile),
    noticeDue('summons', meeting, profile),
    decisionNoteDue(meeting, profile),
    ...callInDue(meeting, profile),
  ]
    .filter((date) => date !== undefined)
    .sort((a, b) => compareDates(a.date, b.date) || (a.at ?? '24:00').localeCompare(b.at ?? '24:00'));
}
