import { say } from '../check/say.ts';
import type { Profile } from '../profile/profile.ts';
import type { DueDate } from './due-date.ts';
import type { Meeting } from './meeting.ts';
import { eventOf, noticeDue } from './notice.ts';

/**
 * When notice of a key decision is published, and the two ways that are left where it was not: the general
 * exception and special urgency (SI 2012/2089, regulations 9 to 11).
 */
export function keyDecisionDue(meeting: Meeting, profile: Profile): DueDate[] {
  if (meeting.keyDecision === false) return [];
  const plan = noticeDue('key_decision', meeting, profile);
  const exception = noticeDue('general_exception', meeting, profile);
  const when = say('due-general-exception-when', {});
  return [
    plan,
    exception && { ...exception, notes: [when, ...exception.notes] },
    profile.nation === 'england' && plan ? specialUrgency(meeting) : undefined,
  ].filter((due) => due !== undefined);
}

function specialUrgency(meeting: Meeting): DueDate {
  return {
    id: 'special-urgency',
    label: say('due-special-urgency', {}),
    sense: 'by',
    date: meeting.date,
    at: undefined,
    source: 'SI 2012/2089, regulation 11',
    confirmed: true,
    count: undefined,
    event: eventOf(meeting),
    act: eventOf(meeting),
    notes: [say('due-special-urgency-when', {})],
  };
}
