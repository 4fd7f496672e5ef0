import { valueAt } from '../../parse/front-matter/tree.ts';
import { gravityOf, meetingsOf, namesOf } from '../on-agendas.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const reportOnTwoAgendas: ReportRule = {
  name: 'report-on-two-agendas',
  of: 'report',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'More than one agenda names the report.',
    why: 'A report has one committee and one date at its head, and its deadlines are reckoned from them; on a second agenda they are wrong, and its recommendations would be decided twice.',
    remedy:
      'Take it off the agenda that it is not for. Where it does go to both meetings, give the other one under `route`. Where one of the meetings is over, nothing need be done.',
  },
  *check({ details }, { agendasThatName, today }) {
    const agendas = meetingsOf(details, agendasThatName?.() ?? []);
    const place =
      valueAt(details, 'meeting_date') ?? valueAt(details, 'committee') ?? valueAt(details, 'type');
    if (agendas.length < 2 || !place) return;
    yield {
      span: place.span,
      message: say('report-on-two-agendas', { agendas: namesOf(agendas) }),
      ...gravityOf(agendas, today),
    };
  },
};
