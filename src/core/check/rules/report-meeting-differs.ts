import { isoDate, readDate, shortDate } from '../../civil-date.ts';
import type { NamingAgenda } from '../../meeting/naming-agendas.ts';
import { isSameBody } from '../../meeting/same-body.ts';
import { type MapValue, type TextValue, valueAt } from '../../parse/front-matter/tree.ts';
import { meetingsOf } from '../on-agendas.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const reportMeetingDiffers: ReportRule = {
  name: 'report-meeting-differs',
  of: 'report',
  needsFiles: true,
  severity: 'warning',
  page: {
    fault: 'The report says another day or another committee than the agenda that names it.',
    why: 'It is published with its own date and committee at its head, and its deadlines are reckoned from them.',
    remedy:
      'Where the report was moved to another meeting, give that one’s date and committee; where the agenda is wrong, take the report off it. Of a report that was deferred from a meeting that is over, nothing is said.',
  },
  *check({ details }, { agendasThatName, today }) {
    const [agenda, ...others] = meetingsOf(details, agendasThatName?.() ?? []);
    if (!agenda || others.length > 0) return;
    const date = textValue(details, 'meeting_date');
    if (!wasDeferred(agenda, date, today)) yield* [...inDate(agenda, date), ...inBody(agenda, details)];
  },
};

function inDate(agenda: NamingAgenda, value: TextValue | undefined): Fault[] {
  const [there, here] = [readDate(agenda.date ?? ''), readDate(value?.text ?? '')];
  if (!value || !there || !here || isoDate(there) === isoDate(here)) return [];
  const message = say('report-date-differs', { file: agenda.path, date: shortDate(there) });
  return [{ span: value.span, message }];
}

function inBody(agenda: NamingAgenda, details: MapValue): Fault[] {
  const value = textValue(details, 'committee');
  const { committee, path } = agenda;
  if (!value || committee === '' || isSameBody(value.text, committee)) return [];
  return [{ span: value.span, message: say('report-committee-differs', { file: path, committee }) }];
}

/** Whether the meeting that names it is over and the report is for a later one. */
function wasDeferred({ date }: NamingAgenda, value: TextValue | undefined, today: string): boolean {
  const here = readDate(value?.text ?? '');
  return date !== undefined && here !== undefined && date < today && isoDate(here) > date;
}

function textValue(details: MapValue, name: string): TextValue | undefined {
  const value = valueAt(details, name);
  return value?.kind === 'text' ? value : undefined;
}
