import { composeMinutes } from '../minutes/compose-minutes.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Paper, Passage, Piece } from '../parse/paper.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Profile } from '../profile/profile.ts';
import { composeReport } from '../report/compose.ts';
import type { Report } from '../report/report.ts';
import { ignoresIn, withoutIgnored } from './ignored.ts';
import { passagesOf } from './passages.ts';
import { problemOf } from './problem-of.ts';
import type { CheckContext, Fault, PieceRule, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A paper, put together in its council's practice, and everything that is wrong with it. */
export interface CheckedPaper {
  readonly paper: Paper;
  /** Where the paper is a report. */
  readonly report: Report | undefined;
  /** Where the paper is minutes. */
  readonly minutes: Minutes | undefined;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Puts a paper together and checks it. A file that is not ours has no problems.
 *
 * What a rule finds in a piece is remembered with the piece, so that an edit costs the pieces it touched.
 */
export function check(paper: Paper, context: CheckContext): CheckedPaper {
  const { profile } = context;
  const report = paper.type === 'report' ? composeReport(paper, profile) : undefined;
  const minutes = paper.type === 'minutes' ? composeMinutes(paper, profile) : undefined;
  const problems = paper.type === undefined ? [] : problemsOf({ paper, report, minutes }, context);
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return Object.freeze({ paper, report, minutes, problems });
}

type Subject = Pick<CheckedPaper, 'paper' | 'report' | 'minutes'>;

function problemsOf(subject: Subject, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const ran = new Set<string>();
  const tell = (rule: Rule, faults: () => Iterable<Fault>) => {
    const severity = severityOf(rule, context.profile);
    if (severity === 'off') return;
    try {
      for (const fault of faults()) problems.push(problemOf(rule, severity, fault));
      ran.add(rule.name);
    } catch (error) {
      failed(rule, error, context);
    }
  };
  for (const { rule, fault, place } of foundInPieces(passagesOf(subject.paper), context)) {
    const severity = severityOf(rule, context.profile);
    if (severity !== 'off') problems.push(problemOf(rule, severity, fault, place));
  }
  for (const rule of rules) {
    if (rule.of === 'piece') ran.add(rule.name);
    else if (rule.of !== 'ignores') tell(rule, () => faultsOf(rule, subject, context));
  }
  const { kept, tried } = withoutIgnored(problems, ignoresIn(subject.paper), ran);
  return kept;
}
