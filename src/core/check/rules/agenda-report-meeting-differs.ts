import { compareDates, isoDate, readDate, shortDate } from '../../civil-date.ts';
import { isOnRoute } from '../../meeting/naming-agendas.ts';
import { isSameBody } from '../../meeting/same-body.ts';
import { textAt, type MapValue } from '../../parse/front-matter/tree.ts';
import { itemsOfAgenda } from '../meeting-items.ts';
import { gravityOfOther } from '../on-agendas.ts';
import { readYesNo } from '../../yes-no.ts';
import { say } from '../say.ts';
import type { AgendaRule, Fault } from '../rule.ts';

export const agendaReportMeetingDiffers: AgendaRule = {
  name: 'agenda-report-meeting-differs',
  of: 'agenda',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'A report on the agenda says that it is for another day or another committee.',
    why: 'The report is published with its own date and committee at its head, and its deadlines are reckoned from them.',
    remedy:
      'Correct whichever of the two is wrong: the report’s details, the agenda’s, or the report that is named.',
  },
  *check(agenda, context) {
    // The reports of a meeting that is cancelled go on to another.
    if (readYesNo(textAt(agenda.details, 'cancelled') ?? '') === true) return;
    for (const { entry, reports } of itemsOfAgenda(agenda, context)) {
      for (const { path, report } of reports) {
        const span = entry?.reports.find((named) => named.path === path)?.span;
        if (!span || !report) continue;
        const gravity = gravityOfOther(isoDateOf(agenda.details), isoDateOf(report.details), context.today);
        for (const message of differences(agenda.details, report.details))
          yield { span, message, ...gravity };
      }
    }
  },
};

function differences(agenda: MapValue, report: MapValue): Fault['message'][] {
  const [here, there] = [dateOf(agenda), dateOf(report)];
  const goesOnWith = readDate(textAt(agenda, 'adjourned_from') ?? '');
  const [body, other] = [textAt(agenda, 'committee'), textAt(report, 'committee')];
  if (isOnRoute(report, { committee: body ?? '', date: here && isoDate(here) })) return [];
  return [
    ...(here && there && ![here, goesOnWith].some((day) => day && compareDates(day, there) === 0)
      ? [say('agenda-report-date-differs', { date: shortDate(there), meeting: shortDate(here) })]
      : []),
    ...(body !== undefined && other !== undefined && !isSameBody(body, other)
      ? [say('agenda-report-committee-differs', { committee: other, meeting: body })]
      : []),
  ];
}

function isoDateOf(details: MapValue): string | undefined {
  const date = dateOf(details);
  return date && isoDate(date);
}

const dateOf = (details: MapValue) =>
  readDate(textAt(details, 'meeting_date') ?? textAt(details, 'decision_date') ?? '');
