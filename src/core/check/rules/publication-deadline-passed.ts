import { shortDate } from '../../civil-date.ts';
import type { DatedPaper } from '../../deadlines/dated-paper.ts';
import type { DueDate } from '../../deadlines/due-date.ts';
import { isTooLate, lastDay } from '../../deadlines/in-time.ts';
import { dueInWords, sumInWords } from '../../deadlines/explain.ts';
import { isPast, type Moment } from '../../deadlines/moment.ts';
import { publicationDue } from '../../deadlines/publication.ts';
import { urgency } from '../../law/urgency.ts';
import type { Message } from '../../messages.ts';
import { nowBefore } from '../moment.ts';
import { isPublished, lateness } from '../publication.ts';
import { say } from '../say.ts';
import type { Fault, MeetingRule } from '../rule.ts';

export const publicationDeadlinePassed: MeetingRule = {
  name: 'publication-deadline-passed',
  of: 'meeting',
  severity: 'error',
  page: {
    fault: 'The last day for publishing the report or the agenda has gone.',
    why: 'Agenda and reports have to be open to the public for five clear days before a meeting in England (Local Government Act 1972, section 100B(3); for an executive, SI 2012/2089, regulations 6 and 7), for three in Wales (section 100BA(3)) and in Scotland (Local Government (Scotland) Act 1973, section 50B). Clear days are counted in working days, as the courts have read them. In Northern Ireland the days are to be checked, so there this is a warning. A decision that was taken without notice can be set aside.',
    remedy:
      'Move the item to the next meeting; or say under `late` why the report comes late, where its item is on the published agenda; or under `urgent` why the item cannot wait, where it is not and the chair agrees. The chair of an English executive has no such power: the meeting is called at shorter notice, which the agenda says under `convened`. Ask the monitoring officer.',
  },
  *check(dated, context) {
    const now = nowBefore(dated, context);
    const publication = now && publicationDue(dated.meeting, dated.profile);
    if (!publication) return;
    const fault = dated.paper.type === 'agenda' ? ofAgenda : ofReport;
    const found = fault(dated, publication, now);
    if (!found) return;
    // The open day before the last is asked for, but it is no fault in law until the last is over too.
    const isOver =
      dated.published !== undefined || isPast({ ...publication, date: lastDay(publication) }, now);
    yield { ...found, severity: publication.confirmed && isOver ? 'error' : 'warning' };
  },
};

function ofReport(dated: DatedPaper, publication: DueDate, now: Moment): Fault | undefined {
  const { profile, meeting, dateSpan } = dated;
  if (isPublished(dated) || !isPast(publication, now) || lateness(dated) !== undefined) return undefined;
  const way = urgency(profile.nation, meeting.kind);
  const due = dueInWords(publication);
  const sum = sumInWords(publication);
  if (sum === undefined) {
    return { span: dateSpan, message: say('publication-deadline-passed-convened-report', { due }) };
  }
  const when = { due, sum };
  const message: Message =
    way.by === 'standing-orders'
      ? say('publication-deadline-passed-standing-orders', when)
      : say(`publication-deadline-passed-${way.by}`, { ...when, source: way.source });
  return { span: dateSpan, message };
}

function ofAgenda(dated: DatedPaper, publication: DueDate, now: Moment): Fault | undefined {
  const { published, dateSpan } = dated;
  const late = published ? isTooLate(published.date, publication) : isPast(publication, now);
  if (!late) return undefined;
  const span = published?.span ?? dateSpan;
  const due = dueInWords(publication);
  const sum = sumInWords(publication);
  if (sum === undefined) return { span, message: say('publication-deadline-passed-convened', { due }) };
  return {
    span,
    message: published
      ? say('publication-deadline-passed-agenda-late', { due, sum, published: shortDate(published.date) })
      : say('publication-deadline-passed-agenda', { due, sum }),
  };
}
