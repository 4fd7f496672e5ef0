import { compareDates, readDate } from '../../civil-date.ts';
import { missingClearances } from '../../clearance/missing.ts';
import { textAt } from '../../parse/front-matter/tree.ts';
import type { ClearancesDue } from '../../profile/profile.ts';
import type { Report } from '../../report/report.ts';
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
    yield* missingClearances(report);
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
