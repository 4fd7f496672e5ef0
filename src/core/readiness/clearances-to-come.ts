import { missingClearances } from '../clearance/missing.ts';
import { problemOf } from '../check/problem-of.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report/report.ts';

const rule = { name: 'clearance-missing' };

/**
 * The clearances that a draft lacks. Most councils count that as a problem only once the report is submitted, and
 * then `clearance-missing` says so; but whoever is about to submit it must know.
 */
export function clearancesToCome(report: Report): Problem[] {
  const { details, profile } = report;
  const isDraft = (textAt(details, 'status') ?? 'draft') === 'draft';
  const isSaid = profile.clearancesDue === 'draft' || profile.rules[rule.name] === 'off';
  return isDraft && !isSaid
    ? missingClearances(report).map((missing) => problemOf(rule, 'warning', missing))
    : [];
}
