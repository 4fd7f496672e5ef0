import { datedPaper } from '../deadlines/dated-paper.ts';
import { deadlinesOf } from '../deadlines/deadlines.ts';
import { whenDue } from '../deadlines/due-facts.ts';
import type { AgendaItem } from '../meeting/agenda-item.ts';
import { type english, words } from '../messages.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Report } from '../report/report.ts';
import { fieldValue } from './field-value.ts';
import { markup, nothing, type Html } from './html.ts';

/** The top of a notice: what was decided on, by whom, when, and when it takes effect, as far as the papers say. */
export function noticeFacts({ number, reports }: AgendaItem, minutes: Minutes, title: string): Html {
  const { details, profile } = minutes;
  const report = reports[0]?.report;
  const rows: readonly (readonly [Label, Html | undefined])[] = [
    ['page-made-by', fieldValue(details, 'committee', profile)],
    ['page-made-on', fieldValue(details, 'meeting_date', profile)],
    ['page-made-as', number === undefined ? undefined : markup`${number}`],
    ['page-key-decision', report && fieldValue(report.details, 'key_decision', profile)],
    ...callInRows(report),
    ['page-report-author', report && authorOf(report)],
    ['page-record-status', recordStatus(minutes)],
  ];
  const list = rows.flatMap(([id, value]) =>
    value ? [markup`<div><dt>${words({ id, args: {} })}</dt><dd>${value}</dd></div>`] : [],
  );
  const council = profile.council === undefined ? nothing : markup`<p class="council">${profile.council}</p>`;
  const kind = words({ id: 'page-notice', args: {} });
  return markup`<header class="block masthead">${council}<p class="kind">${kind}</p><h1 class="title">${title}</h1><dl>${list}</dl></header>`;
}

type Label = keyof Pick<
  typeof english,
  | 'page-made-by'
  | 'page-made-on'
  | 'page-made-as'
  | 'page-key-decision'
  | 'page-call-in'
  | 'page-takes-effect'
  | 'page-report-author'
  | 'page-record-status'
>;

/** Until when the decision can be called in and from when it can be carried out, where it can be. */
function callInRows(report: Report | undefined): (readonly [Label, Html | undefined])[] {
  const dated = report && datedPaper(report.paper, report.profile);
  if (!dated) return [];
  const reason = textAt(report.details, 'call_in', 'reason');
  if (dated.meeting.callIn === 'exempt' && reason !== undefined) {
    return [['page-call-in', markup`${words({ id: 'page-call-in-exempt', args: { reason } })}`]];
  }
  const { due } = deadlinesOf(dated.meeting, report.profile);
  const when = (id: string) => {
    const found = due.find((date) => date.id === id);
    return found && whenDue(found);
  };
  const ends = when('call-in');
  const from = when('implementation');
  return [
    [
      'page-call-in',
      ends === undefined ? undefined : markup`${words({ id: 'page-call-in-ends', args: { when: ends } })}`,
    ],
    [
      'page-takes-effect',
      from === undefined
        ? undefined
        : markup`${words({ id: 'page-takes-effect-from', args: { when: from } })}`,
    ],
  ];
}

function authorOf({ details, profile }: Report): Html | undefined {
  return fieldValue(details, 'report_of', profile) ?? fieldValue(details, 'lead_officer', profile);
}

function recordStatus({ details }: Minutes): Html | undefined {
  const status = textAt(details, 'status');
  if (status === 'approved') return markup`${words({ id: 'page-record-approved', args: {} })}`;
  return status === 'draft' ? markup`${words({ id: 'page-record-draft', args: {} })}` : undefined;
}
