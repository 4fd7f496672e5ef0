import { isoDate, readDate, shortDate } from '../../civil-date.ts';
import type { NamingAgenda } from '../../meeting/naming-agendas.ts';
import { isSameBody } from '../../meeting/same-body.ts';
import { type MapValue, type TextValue, valueAt } from '../../parse/front-matter/tree.ts';
import { gravityOfOther, meetingsOf } from '../on-agendas.ts';
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
      'Where the report was moved to another meeting, give that one’s date and committee; where the agenda is wrong, take the report off it. Where it was deferred from a meeting that is over, nothing need be done.',
  },
  *check({ details }, { agendasThatName, today }) {
    const [agenda, ...others] = meetingsOf(details, agendasThatName?.() ?? []);
    if (!agenda || others.length > 0) return;
    const value = textValue(details, 'meeting_date');
    const date = readDate(value?.text ?? '');
    const gravity = gravityOfOther(agenda.date, date && isoDate(date), today);
    for (const fault of [...inDate(agenda, value), ...inBody(agenda, details)])
      yield { ...fault, ...gravity };
  },
};

function inDate(agenda: NamingAgenda, value: TextValue | undefined): Fault[] {
  const [there, here] = [readDate(agenda.date ?? ''), readDate(value?.text ?? '')];
  if (!value || !there || !here || isoDate(there) === isoDate(here)) return [];
  const goesOnWith = agenda.arrangements?.adjournedFrom;
  if (goesOnWith && isoDate(goesOnWith) === isoDate(here)) return [];
  const message = say('report-date-differs', { file: agenda.path, date: shortDate(there) });
  return [{ span: value.span, message }];
}

function inBody(agenda: NamingAgenda, details: MapValue): Fault[] {
  const value = textValue(details, 'committee');
  const { committee, path } = agenda;
  if (!value || committee === '' || isSameBody(value.text, committee)) return [];
  return [{ span: value.span, message: say('report-committee-differs', { file: path, committee }) }];
}

function textValue(details: MapValue, name: string): TextValue | undefined {
  const value = valueAt(details, name);
  return value?.kind === 'text' ? value : undefined;
}
