import { dueInWords, sumInWords } from '../../deadlines/explain.ts';
import { isPast } from '../../deadlines/moment.ts';
import { keyDecisionNotice } from '../key-decision.ts';
import { nowBefore } from '../moment.ts';
import { say } from '../say.ts';
import type { MeetingRule } from '../rule.ts';

export const keyDecisionNoticeMissing: MeetingRule = {
  name: 'key-decision-notice-missing',
  of: 'meeting',
  severity: 'error',
  page: {
    fault: 'The report asks for a key decision and does not say when notice of it was published.',
    why: 'In England a key decision must not be made until notice of it has been published for 28 clear days (SI 2012/2089, regulation 9), or, where that is impracticable, for five clear days by the general exception (regulation 10), or with the agreement of the chair of overview and scrutiny by special urgency (regulation 11). The 28 days are counted in calendar days, as councils do. A decision made without can be set aside. While the notice can still be given in time, this is a warning.',
    remedy:
      'Say under `forward_plan` when the entry was published. Where it was not in time, fill in `general_exception` or `special_urgency`. Check with the monitoring officer.',
  },
  *check(dated, context) {
    const now = nowBefore(dated, context);
    const notice = keyDecisionNotice(dated);
    if (!now || !notice || notice.plan.given || notice.specialUrgency) return;
    const { plan, exception, field } = notice;
    if (exception?.given) return;
    const awaited = exception?.due ?? plan.due;
    const when = { due: dueInWords(awaited), sum: sumInWords(awaited) ?? '' };
    const gone = isPast(awaited, now);
    const span = (exception?.field ?? field).keySpan;
    const severity = gone && awaited.confirmed ? 'error' : 'warning';
    if (exception) {
      yield { span, severity, message: say('key-decision-notice-missing-exception', when) };
    } else if (gone) {
      yield { span, severity, message: say('key-decision-notice-missing-passed', when) };
    } else {
      yield { span, severity, message: say('key-decision-notice-missing', when) };
    }
  },
};
