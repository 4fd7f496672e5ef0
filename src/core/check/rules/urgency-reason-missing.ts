import { say } from '../say.ts';
import { statedWithReason } from '../stated-reason.ts';
import type { ReportRule } from '../rule.ts';

export const urgencyReasonMissing: ReportRule = {
  name: 'urgency-reason-missing',
  of: 'report',
  severity: 'error',
  page: {
    fault:
      'The item is marked as urgent without the special circumstances, or with the reason why the report is late.',
    why: 'An item that is not on the published agenda may only be taken if the chair is of the opinion that it is urgent by reason of special circumstances, and the minutes must state them (Local Government Act 1972, section 100B(4)(b); in Wales section 100BA(6); Local Government (Scotland) Act 1973, section 50B(4)(b)). That a report was not ready in time is no such circumstance. In Northern Ireland standing orders say how; there this is a warning.',
    remedy:
      'Say under `urgent`, as the reason, what happened that could not be foreseen and why it cannot wait for the next meeting.',
  },
  *check({ details, profile }) {
    const urgent = statedWithReason(details, 'urgent');
    if (!urgent) return;
    const severity = profile.nation === 'northern_ireland' ? 'warning' : 'error';
    const span = urgent.keySpan;
    if (urgent.reason === undefined) {
      yield { span, severity, message: say('urgency-reason-missing', {}) };
    } else if (plain(urgent.reason) === plain(statedWithReason(details, 'late')?.reason ?? '')) {
      yield { span, severity, message: say('urgency-reason-lateness', {}) };
    }
  },
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
