import { composeMinutes } from '../minutes/compose-minutes.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Paper, Passage, Piece } from '../parse/paper.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Profile } from '../profile/profile.ts';
import { composeReport } from '../report/compose.ts';
import type { Report } from '../report/report.ts';
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
  const problems: Problem[] = [];
  if (paper.type !== undefined) {
    const passages = passagesOf(paper);
    for (const rule of rules) {
      const severity = profile.rules[rule.name] ?? rule.severity;
      if (severity === 'off') continue;
      try {
        problems.push(...found(rule, severity, { paper, passages, report, minutes }, context));
      } catch (error) {
        if (!context.ruleFailed) throw error;
        context.ruleFailed(rule.name, error);
      }
    }
  }
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return Object.freeze({ paper, report, minutes, problems });
}

interface Subject {
  readonly paper: Paper;
  readonly passages: readonly Passage[];
  readonly report: Report | undefined;
  readonly minutes: Minutes | undefined;
}

function found(rule: Rule, severity: Severity, subject: Subject, context: CheckContext): Problem[] {
  switch (rule.of) {
    case 'piece':
      return subject.passages.flatMap(({ piece, place }) =>
        faultsIn(piece, rule, context.profile).map((fault) => problemOf(rule, severity, fault, place)),
      );
    case 'paper':
      return Array.from(rule.check(subject.paper, context.profile), (fault) =>
        problemOf(rule, severity, fault),
      );
    case 'report':
      if (!subject.report) return [];
      return Array.from(rule.check(subject.report, context), (fault) => problemOf(rule, severity, fault));
    case 'minutes':
      if (!subject.minutes) return [];
      return Array.from(rule.check(subject.minutes, context), (fault) => problemOf(rule, severity, fault));
  }
}

const inPieces = new WeakMap<Profile, WeakMap<Piece, Map<PieceRule, readonly Fault[]>>>();
const none: readonly Fault[] = [];

function faultsIn(piece: Piece, rule: PieceRule, profile: Profile): readonly Fault[] {
  let ofProfile = inPieces.get(profile);
  if (!ofProfile) inPieces.set(profile, (ofProfile = new WeakMap()));
  let ofRules = ofProfile.get(piece);
  if (!ofRules) ofProfile.set(piece, (ofRules = new Map<PieceRule, readonly Fault[]>()));
  let faults = ofRules.get(rule);
  if (!faults) {
    faults = [...rule.check(piece, profile)];
    ofRules.set(rule, faults.length > 0 ? faults : none);
  }
  return faults;
}
