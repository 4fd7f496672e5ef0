import { ofPiece } from '../parse/of-piece.ts';
import type { Paper, Piece } from '../parse/paper.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Profile } from '../profile/profile.ts';
import type { Span } from '../span.ts';
import type { TextEdit } from '../text-edit.ts';
import { passagesOf } from './passages.ts';
import { problemOf } from './problem-of.ts';
import type { CheckContext, Fault, PieceRule, Rule } from './rule.ts';

/** A rule that a council has not turned off. */
export interface Wanted<OneRule extends Rule = Rule> {
  readonly rule: OneRule;
  readonly severity: Severity;
  /** Whether the council has set the severity, for every fault of the rule. */
  readonly isSet: boolean;
}

/** How grave a fault is: as the council has set it, else as the rule says of this fault, else as it says of all. */
export function severityOf({ severity, isSet }: Wanted, fault: Fault): Severity {
  return isSet ? severity : (fault.severity ?? severity);
}

/**
 * What the rules of a piece say of a paper. What they find is remembered with the piece, so that an edit costs
 * the pieces it touched.
 *
 * @param wanted always the same for one profile
 */
export function foundInPieces(
  paper: Paper,
  wanted: readonly Wanted<PieceRule>[],
  context: CheckContext,
): Problem[] {
  const problems: Problem[] = [];
  for (const { piece, place } of passagesOf(paper)) {
    const kept = keptFor(piece);
    if (kept.profile !== context.profile) {
      kept.found = inPiece(piece, wanted, context);
      kept.profile = context.profile;
    }
    for (const { rule, severity, fault } of kept.found) {
      const apt = rule.papers === undefined || (paper.type && rule.papers.includes(paper.type));
      if (apt) problems.push(problemOf(rule, severity, sure(fault, piece.text, place, paper.text), place));
    }
  }
  return problems;
}

interface Found {
  readonly rule: PieceRule;
  readonly severity: Severity;
  readonly fault: Fault;
}

/** A fault without the repairs that would change other words than they mean, where the way back to the file is not proven. */
function sure(fault: Fault, words: string, place: (span: Span) => Span, text: string): Fault {
  if (!fault.fixes) return fault;
  const same = ({ span }: TextEdit) => {
    const { start, end } = place(span);
    return text.slice(start, end) === words.slice(span.start, span.end);
  };
  return { ...fault, fixes: fault.fixes.filter(({ edits }) => edits.every(same)) };
}

/** What was found in a piece in the practice of one council. */
interface Kept {
  profile: Profile | undefined;
  found: readonly Found[];
}

const nothing: readonly Found[] = [];
const keptFor = ofPiece((): Kept => ({ profile: undefined, found: nothing }));

function inPiece(
  piece: Piece,
  wanted: readonly Wanted<PieceRule>[],
  context: CheckContext,
): readonly Found[] {
  const found: Found[] = [];
  for (const each of wanted) {
    const { rule } = each;
    try {
      for (const fault of rule.check(piece, context.profile)) {
        found.push({ rule, severity: severityOf(each, fault), fault });
      }
    } catch (error) {
      if (!context.ruleFailed) throw error;
      context.ruleFailed(rule.name, error);
    }
  }
  return found.length > 0 ? found : nothing;
}
