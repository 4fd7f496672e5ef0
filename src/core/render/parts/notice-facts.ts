import { bodyKind } from '../../deadlines/body-kind.ts';
import { canBeCalledIn } from '../../deadlines/call-in.ts';
import { dateAt, datedPaper } from '../../deadlines/dated-paper.ts';
import { deadlinesOf } from '../../deadlines/deadlines.ts';
import { whenDue } from '../../deadlines/due-facts.ts';
import { type Meeting, meetingOn } from '../../deadlines/meeting.ts';
import type { AgendaItem } from '../../meeting/agenda-item.ts';
import type { MeetingPapers } from '../../meeting/compose-items.ts';
import { type english, words } from '../../messages.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Report } from '../../report/report.ts';
import { fieldValue } from './field-value.ts';
import { markup, nothing, type Html } from '../html.ts';

/** The top of a notice: what was decided on, by whom, when, and when it takes effect, as far as the papers say. */
export function noticeFacts(
  { number, reports }: AgendaItem,
  { minutes, agenda }: MeetingPapers & { readonly minutes: Minutes },
  title: string,
): Html {
  const { details, profile } = minutes;
  const report = reports[0]?.report;
  const field = (...names: readonly string[]) =>
    names.map((name) => fieldValue(details, name, profile)).find((value) => value !== undefined);
  const rows: readonly Row[] = [
    ['page-made-by', field('committee', 'decision_maker')],
    ['page-made-on', field('meeting_date', 'decision_date')],
    ['page-made-at', agenda && fieldValue(agenda.details, 'venue', profile)],
    ['page-made-as', number === undefined ? undefined : markup`${number}`],
    ['page-key-decision', report && fieldValue(report.details, 'key_decision', profile)],
    ['page-decision-published', field('published')],
    ...callInRows(report, minutes),
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
  | 'page-made-at'
  | 'page-decision-published'
  | 'page-key-decision'
  | 'page-call-in'
  | 'page-takes-effect'
  | 'page-report-author'
  | 'page-record-status'
>;

type Row = readonly [Label, Html | undefined];

/** Until when the decision can be called in and from when it can be carried out, or why it cannot be called in. */
function callInRows(report: Report | undefined, minutes: Minutes): readonly Row[] {
  const { profile, details } = minutes;
  const meeting = decidedAt(report, minutes);
  if (!meeting) return [];
  const none = whyNone(meeting, report, profile);
  if (none) return [['page-call-in', markup`${none}`]];
  const { due } = deadlinesOf(meeting, profile);
  const when = (id: string) => {
    const found = due.find((date) => date.id === id);
    return found && whenDue(found);
  };
  const ends = when('call-in');
  const from = when('implementation');
  const isPublished = dateAt(details, 'published') !== undefined;
  const id = isPublished ? 'page-call-in-ends-then' : 'page-call-in-ends';
  return [
    ['page-call-in', ends === undefined ? undefined : markup`${words({ id, args: { when: ends } })}`],
    [
      'page-takes-effect',
      from === undefined
        ? undefined
        : markup`${words({ id: 'page-takes-effect-from', args: { when: from } })}`,
    ],
  ];
}

/** The meeting as its report has it, else as the minutes do, with the day on which its decisions were published. */
function decidedAt(report: Report | undefined, { details, profile }: Minutes): Meeting | undefined {
  const decided = dateAt(details, 'published')?.date;
  const reported = report && datedPaper(report.paper, report.profile)?.meeting;
  if (reported) return { ...reported, decided };
  const date = (dateAt(details, 'meeting_date') ?? dateAt(details, 'decision_date'))?.date;
  const committee = textAt(details, 'committee');
  const kind = committee === undefined ? 'individual' : bodyKind(committee, profile);
  return date && meetingOn(date, { kind, decided });
}

function whyNone(meeting: Meeting, report: Report | undefined, profile: Profile): string | undefined {
  const reason = report && textAt(report.details, 'call_in', 'reason');
  switch (meeting.callIn) {
    case 'exempt':
      return reason === undefined
        ? words({ id: 'page-call-in-none', args: {} })
        : words({ id: 'page-call-in-exempt', args: { reason } });
    case 'noting':
      return words({ id: 'page-call-in-noting', args: {} });
    case 'to-council':
      return words({ id: 'page-call-in-to-council', args: {} });
    case 'applies':
      return meeting.kind !== undefined && !canBeCalledIn(meeting, profile)
        ? words({ id: 'page-call-in-none', args: {} })
        : undefined;
  }
}

function authorOf({ details, profile }: Report): Html | undefined {
  return fieldValue(details, 'report_of', profile) ?? fieldValue(details, 'lead_officer', profile);
}

function recordStatus({ details }: Minutes): Html | undefined {
  const status = textAt(details, 'status');
  if (status === 'approved') return markup`${words({ id: 'page-record-approved', args: {} })}`;
  return status === 'draft' ? markup`${words({ id: 'page-record-draft', args: {} })}` : undefined;
}
