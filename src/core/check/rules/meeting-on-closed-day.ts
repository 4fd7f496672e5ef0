import { type CivilDate, weekday, writtenDate } from '../../civil-date.ts';
import { calendarOf, type Reason } from '../../deadlines/calendar.ts';
import type { Message } from '../../messages.ts';
import { words } from '../../messages.ts';
import { nowBefore } from '../moment.ts';
import { say } from '../say.ts';
import type { MeetingRule } from '../rule.ts';

export const meetingOnClosedDay: MeetingRule = {
  name: 'meeting-on-closed-day',
  of: 'meeting',
  severity: 'warning',
  page: {
    fault:
      'The meeting or the decision is on a weekend, a bank holiday or a day on which the council is closed.',
    why: 'Councils seldom meet on such a day, so the date is most likely mistyped, and every deadline that is counted from it would be wrong. Meetings have had to be moved because Easter was overlooked.',
    remedy: 'Correct the date; or, if the meeting is on that day, leave it and say so with a remark.',
  },
  *check(dated, context) {
    const { date } = dated.meeting;
    const reason = nowBefore(dated, context) && calendarOf(dated.profile).shut(date, 'work');
    if (reason) yield { span: dated.dateSpan, message: messageOf(date, reason) };
  },
};

function messageOf(day: CivilDate, reason: Reason): Message {
  const date = writtenDate(day);
  switch (reason.why) {
    case 'weekend':
      return say('meeting-on-closed-day-weekend', { date, weekday: weekday(day) });
    case 'bank-holiday':
      return say('meeting-on-closed-day-bank-holiday', { date, name: words(say(reason.holiday, {})) });
    case 'closed':
      return say('meeting-on-closed-day-closed', { date });
  }
}
