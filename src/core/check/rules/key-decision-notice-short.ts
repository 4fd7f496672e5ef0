import { shortDate } from '../../civil-date.ts';
import type { TypedDate } from '../../deadlines/dated-paper.ts';
import type { DueDate } from '../../deadlines/due-date.ts';
import { isTooLate } from '../../deadlines/in-time.ts';
import { dueInWords, sumInWords } from '../../deadlines/explain.ts';
import { keyDecisionNotice } from '../key-decision.ts';
import { nowBefore } from '../moment.ts';
import { say } from '../say.ts';
import type { Fault, MeetingRule } from '../rule.ts';

export const keyDecisionNoticeShort: MeetingRule = {
  name: 'key-decision-notice-short',
  of: 'meeting',
  severity: 'error',
  page: {
    fault: 'Notice of the key decision was published too late before the meeting.',
    why: 'In England a key decision must not be made until notice of it has been published for 28 clear days (SI 2012/2089, regulation 9). Where that is impracticable, five clear days have to pass after the notice of the general exception (regulation 10); where there is no time even for that, the chair of overview and scrutiny has to agree that it is urgent and cannot reasonably wait (regulation 11). A decision made without can be set aside.',
    remedy:
      'Move the decision to a later meeting, or fill in `general_exception` or `special_urgency`. Check with the monitoring officer.',
  },
  *check(dated, context) {
    const notice = nowBefore(dated, context) && keyDecisionNotice(dated);
    if (!notice || notice.specialUrgency) return;
    const { plan, exception } = notice;
    if (plan.given && !isTooLate(plan.given.date, plan.due)) return;
    const fault = exception
      ? late('key-decision-notice-short-exception', exception.given, exception.due)
      : late('key-decision-notice-short', plan.given, plan.due);
    if (fault) yield fault;
  },
};

function late(
  id: 'key-decision-notice-short' | 'key-decision-notice-short-exception',
  given: TypedDate | undefined,
  due: DueDate,
): Fault | undefined {
  if (!given || !isTooLate(given.date, due)) return undefined;
  const published = shortDate(given.date);
  return {
    span: given.span,
    severity: due.confirmed ? 'error' : 'warning',
    message: say(id, { published, due: dueInWords(due), sum: sumInWords(due) ?? '' }),
  };
}
