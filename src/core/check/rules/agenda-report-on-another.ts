import { isoDate } from '../../civil-date.ts';
import { dateAt } from '../../deadlines/dated-paper.ts';
import { meetingOfAgenda } from '../../deadlines/meeting-of-agenda.ts';
import { pathFrom } from '../../meeting/path-from.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import { itemsOfAgenda } from '../meeting-items.ts';
import { gravityOf, meetingsOf, namesOf } from '../on-agendas.ts';
import { say } from '../say.ts';
import type { AgendaRule } from '../rule.ts';

export const agendaReportOnAnother: AgendaRule = {
  name: 'agenda-report-on-another',
  of: 'agenda',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'A report on the agenda is on another agenda too.',
    why: 'A report has one committee and one date at its head, and its deadlines are reckoned from them; its recommendations would be decided twice.',
    remedy:
      'Take it off the agenda that it is not for. Where it does go to both meetings, give the other one under `route` in the report. Where one of the meetings is over, nothing need be done.',
  },
  *check(agenda, context) {
    const { agendasThatName, today } = context;
    const date = dateAt(agenda.details, 'meeting_date')?.date;
    const own = {
      committee: textAt(agenda.details, 'committee') ?? '',
      date: date && isoDate(date),
      arrangements: date && meetingOfAgenda(date, agenda.details, agenda.profile),
    };
    if (!agendasThatName) return;
    for (const { entry, reports } of itemsOfAgenda(agenda, context)) {
      for (const { path, report } of reports) {
        const span = entry?.reports.find((named) => named.path === path)?.span;
        if (path === undefined || !span || !report || meetingsOf(report.details, [own]).length === 0)
          continue;
        const others = meetingsOf(report.details, agendasThatName(pathFrom('', path)));
        if (others.length === 0) continue;
        yield {
          span,
          message: say('agenda-report-on-another', { agendas: namesOf(others) }),
          ...gravityOf([own, ...others], today),
        };
      }
    }
  },
};
