import { compareDates, readDate, writtenDate } from '../../civil-date.ts';
import { clearancesOf, type Clearance } from '../../clearance/clearances.ts';
import { stateOf } from '../../clearance/state.ts';
import type { Message } from '../../messages.ts';
import { entry, textAt } from '../../parse/front-matter/tree.ts';
import type { ClearancesDue } from '../../profile/profile.ts';
import type { Report } from '../../report/report.ts';
import { say } from '../say.ts';
import type { CheckContext, ReportRule } from '../rule.ts';

export const clearanceMissing: ReportRule = {
  name: 'clearance-missing',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A section, or the report, has not been cleared by the post that must clear it.',
    why: 'The council’s profile says who clears what, usually the chief finance officer (Local Government Act 1972, section 151; in Scotland, Local Government (Scotland) Act 1973, section 95) and the monitoring officer. That somebody was asked and did not answer is no clearance. Once a report is submitted this is a warning, or sooner if the council says so (`clearances_due`); after the meeting nothing is said.',
    remedy: 'Send it for clearance, and record the clearance when it has been given.',
  },
  *check(report, context) {
    if (!isDue(report) || isOver(report, context)) return;
    const whole = entry(report.details, 'status') ?? entry(report.details, 'title');
    for (const clearance of clearancesOf(report)) {
      const { record, section, post } = clearance;
      const state = stateOf(clearance, report);
      if (post === '' || (state !== 'missing' && state !== 'sent')) continue;
      const span = record?.span ?? section?.headingSpan ?? whole?.keySpan ?? report.paper.frontMatter.inner;
      yield { span, message: messageOf(clearance) };
    }
  },
};

const order: readonly ClearancesDue[] = ['draft', 'submitted', 'published'];

function isDue({ details, profile }: Report): boolean {
  const status = textAt(details, 'status') ?? 'draft';
  const reached = order.findIndex((each) => each === status);
  return reached >= order.indexOf(profile.clearancesDue);
}

function isOver({ details }: Report, { today }: CheckContext): boolean {
  const day = readDate(textAt(details, 'meeting_date') ?? textAt(details, 'decision_date') ?? '');
  const now = readDate(today);
  return day !== undefined && now !== undefined && compareDates(day, now) < 0;
}

function messageOf({ section, post, record }: Clearance): Message {
  const sent = record?.sent === undefined ? undefined : readDate(record.sent);
  const args = { post, heading: section?.heading ?? '' };
  if (sent === undefined)
    return section ? say('clearance-missing', args) : say('clearance-missing-whole', args);
  const to = { ...args, who: record?.name ?? post, date: writtenDate(sent) };
  return section ? say('clearance-silent', to) : say('clearance-silent-whole', to);
}
