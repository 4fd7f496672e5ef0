import { calendarOf } from '../../deadlines/calendar.ts';
import { dueInWords, periodInWords, sumInWords } from '../../deadlines/explain.ts';
import { isPast, workingDaysLeft } from '../../deadlines/moment.ts';
import { publicationDue } from '../../deadlines/publication.ts';
import { nowBefore } from '../moment.ts';
import { isPublished, lateness } from '../publication.ts';
import { say } from '../say.ts';
import type { MeetingRule } from '../rule.ts';

/** In working days. */
const NEAR = 2;

export const publicationDeadlineNear: MeetingRule = {
  name: 'publication-deadline-near',
  of: 'meeting',
  severity: 'warning',
  page: {
    fault: 'The last day for publishing the report or the agenda is today or within two working days.',
    why: 'Once it has gone, the report is late and has to say why, and an item that is not on the published agenda may have to wait for the next meeting.',
    remedy: 'Publish it, and say under `published` when. Hover over the date to see how the day was counted.',
  },
  *check(dated, context) {
    const now = nowBefore(dated, context);
    if (!now || isPublished(dated) || lateness(dated)) return;
    const publication = publicationDue(dated.meeting, dated.profile);
    if (!publication || isPast(publication, now)) return;
    const count = workingDaysLeft(publication, now, calendarOf(dated.profile));
    const sum = sumInWords(publication);
    if (count > NEAR || sum === undefined) return;
    const when = { due: dueInWords(publication), sum };
    const left = periodInWords({ count, unit: 'working' }, false);
    const message =
      count === 0
        ? say('publication-deadline-near-today', when)
        : say('publication-deadline-near', { ...when, left });
    yield { span: dated.dateSpan, message };
  },
};
