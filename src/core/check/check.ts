import type { Agenda } from '../agenda/agenda.ts';
import { composeAgenda } from '../agenda/compose-agenda.ts';
import { type DatedPaper, datedPaper } from '../deadlines/dated-paper.ts';
import { arrangementsFor } from '../meeting/naming-agendas.ts';
import { composeMinutes } from '../minutes/compose-minutes.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Paper } from '../parse/paper.ts';
import type { Problem } from '../problem.ts';
import { composeReport } from '../report/compose.ts';
import type { Report } from '../report/report.ts';
import { ignoresIn, withoutIgnored } from './ignored.ts';
import { foundInPieces, severityOf, type Wanted } from './in-pieces.ts';
import { problemOf } from './problem-of.ts';
import type { CheckContext, Fault, PieceRule, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A paper, put together in its council's practice, and everything that is wrong with it. */
export interface CheckedPaper {
  readonly paper: Paper;
  /** Where the paper is a report. */
  readonly report: Report | undefined;
  /** Where the paper is an agenda. */
  readonly agenda: Agenda | undefined;
  /** Where the paper is minutes. */
  readonly minutes: Minutes | undefined;
  /** Where the paper is a report or an agenda with a date. */
  readonly dated: DatedPaper | undefined;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Puts a paper together and checks it. A file that is not ours has no problems.
 */
export function check(paper: Paper, context: CheckContext): CheckedPaper {
  const { profile } = context;
  const report = paper.type === 'report' ? composeReport(paper, profile) : undefined;
  const agenda = paper.type === 'agenda' ? composeAgenda(paper, profile) : undefined;
  const minutes = paper.type === 'minutes' ? composeMinutes(paper, profile) : undefined;
  const arranged = report && arrangementsFor(report.details, context.agendasThatName?.() ?? []);
  const subject = { paper, report, agenda, minutes, dated: datedPaper(paper, profile, arranged) };
  const problems = paper.type === undefined ? [] : problemsOf(subject, context);
  return Object.freeze({ ...subject, problems });
}

type Subject = Omit<CheckedPaper, 'problems'>;

function problemsOf(subject: Subject, context: CheckContext): Problem[] {
  const wanted = rules.flatMap((rule) => wantedIn(rule, context));
  const problems = foundInPieces(subject.paper, wanted.filter(isOfPiece), context);
  for (const each of wanted) {
    if (!isOfPiece(each)) problems.push(...told(each, () => faultsOf(each.rule, subject, context), context));
  }
  const ran = new Set(wanted.map(({ rule }) => rule.name));
  const { kept, tried } = withoutIgnored(problems, ignoresIn(subject.paper), ran, ruleNames);
  const ofIgnores = wanted.flatMap((each) => {
    const { rule } = each;
    return rule.of === 'ignores' ? told(each, () => rule.check(tried, subject.paper), context) : [];
  });
  return [...kept, ...ofIgnores].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function wantedIn(rule: Rule, { profile, exists }: CheckContext): Wanted[] {
  const set = profile.rules[rule.name];
  const severity = set ?? rule.severity;
  const blind = 'needsFiles' in rule && rule.needsFiles && exists === undefined;
  return severity === 'off' || blind ? [] : [{ rule, severity, isSet: set !== undefined }];
}

const ruleNames = rules.map(({ name }) => name);

const isOfPiece = (wanted: Wanted): wanted is Wanted<PieceRule> => wanted.rule.of === 'piece';

/** What a rule says once what is said of single pieces is known. */
function faultsOf(
  rule: Rule,
  { paper, report, agenda, minutes, dated }: Subject,
  context: CheckContext,
): Iterable<Fault> {
  if (rule.of === 'paper') return rule.check(paper, context.profile);
  if (rule.of === 'report' && report) return rule.check(report, context);
  if (rule.of === 'meeting' && dated) return rule.check(dated, context);
  if (rule.of === 'agenda' && agenda) return rule.check(agenda, context);
  if (rule.of === 'minutes' && minutes) return rule.check(minutes, context);
  return [];
}

/** What a rule says, in words; where it fails, nothing. */
function told(wanted: Wanted, faults: () => Iterable<Fault>, context: CheckContext): Problem[] {
  const { rule } = wanted;
  try {
    return Array.from(faults(), (fault) => problemOf(rule, severityOf(wanted, fault), fault));
  } catch (error) {
    if (!context.ruleFailed) throw error;
    context.ruleFailed(rule.name, error);
    return [];
  }
}
