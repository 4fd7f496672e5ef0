import { say } from '../say.ts';
import { statedWithReason } from '../stated-reason.ts';
import type { ReportRule } from '../rule.ts';

export const latenessReasonMissing: ReportRule = {
  name: 'lateness-reason-missing',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'The report is marked as late, and does not say why.',
    why: 'A report that members and the public had less time to read than they should needs a reason that can be published with it, and the chair who lets it be taken goes by that reason.',
    remedy:
      'Say under `late`, as the reason, why the report was not ready in time and why the matter cannot wait for the next meeting.',
  },
  *check({ details }) {
    const late = statedWithReason(details, 'late');
    if (late && late.reason === undefined) {
      yield { span: late.keySpan, message: say('lateness-reason-missing', {}) };
    }
  },
};
