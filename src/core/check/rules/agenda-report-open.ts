import { marksExempt } from '../../report/exempt/nothing-marked.ts';
import { itemsOfAgenda } from '../meeting-items.ts';
import { say } from '../say.ts';
import type { AgendaRule } from '../rule.ts';

export const agendaReportOpen: AgendaRule = {
  name: 'agenda-report-open',
  of: 'agenda',
  needsFiles: true,
  severity: 'error',
  page: {
    fault: 'The agenda calls an item exempt, while nothing in its report is marked as exempt.',
    why: 'All of the report would be published with the agenda. Exempt information that has been published cannot be taken back, so that no copy for the public is made while this stands.',
    remedy:
      'Classify the report as exempt, or mark the passage or the appendix that is. If all of it may be published, take the exemption off the agenda.',
  },
  *check(agenda, context) {
    for (const { entry, reports } of itemsOfAgenda(agenda, context)) {
      const known = reports.flatMap(({ report }) => report ?? []);
      if (!entry?.exempt || known.length === 0 || known.some(({ paper }) => marksExempt(paper))) continue;
      yield { span: entry.titleSpan, message: say('exempt-item-report-open', { number: entry.number }) };
    }
  },
};
