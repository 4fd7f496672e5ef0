import { concerns, noticeLaw } from '../law/notice.ts';
import type { Message } from '../messages.ts';
import { say } from '../check/say.ts';
import type { NoticeName, Profile } from '../profile/profile.ts';
import { readTime } from '../time-of-day.ts';
import { calendarOf } from './calendar.ts';
import { countDays } from './count.ts';
import type { DueDate, DueId } from './due-date.ts';
import type { Meeting } from './meeting.ts';

const ids: Readonly<Record<NoticeName, DueId>> = {
  publication: 'publication',
  summons: 'summons',
  key_decision: 'key-decision-notice',
  general_exception: 'general-exception',
  private_meeting: 'private-meeting-notice',
  private_meeting_again: 'private-meeting-second-notice',
};

const labels: Readonly<Record<NoticeName, Message>> = {
  publication: say('due-publication', {}),
  summons: say('due-summons', {}),
  key_decision: say('due-key-decision-notice', {}),
  general_exception: say('due-general-exception', {}),
  private_meeting: say('due-private-meeting-notice', {}),
  private_meeting_again: say('due-private-meeting-second-notice', {}),
};

/**
 * The last day on which a notice is in time, by the law's days or the council's own; undefined where the law
 * of the nation wants no such notice of this kind of body and neither does the council.
 */
export function noticeDue(name: NoticeName, meeting: Meeting, profile: Profile): DueDate | undefined {
  const { kind, date } = meeting;
  const law = noticeLaw(name, profile.nation, kind);
  const own = concerns(name, kind) ? profile.notice[name] : undefined;
  const count = own?.count ?? law?.count;
  if (count === undefined) return undefined;
  const period = { count, unit: own?.unit ?? law?.unit ?? 'working' };
  const counted = countDays(date, period, 'clear', calendarOf(profile), 'notice', 'publishing');
  return (
    counted && {
      id: ids[name],
      label: labels[name],
      sense: 'by',
      date: counted.date,
      at: own?.at === undefined ? undefined : readTime(own.at),
      source: law?.source,
      confirmed: law === undefined || law.confirmed || own?.count !== undefined,
      count: counted,
      event: eventOf(meeting),
      act: act(name),
      notes: kind === undefined && name !== 'publication' ? [say('due-if-executive', {})] : [],
    }
  );
}

/** What the day that a meeting's dates are counted from is. */
export function eventOf({ kind }: Pick<Meeting, 'kind'>): Message {
  return kind === 'individual' ? say('day-of-decision', {}) : say('day-of-meeting', {});
}

function act(name: NoticeName): Message {
  if (name === 'publication') return say('day-of-publication', {});
  return name === 'summons' ? say('day-of-summons', {}) : say('day-of-notice', {});
}
