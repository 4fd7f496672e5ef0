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
  const known = memoryFor(context.profile);
  const problems: Problem[] = [];
  for (const { piece, place } of passagesOf(paper)) {
    let found = known.get(piece);
    if (!found) known.set(piece, (found = inPiece(piece, wanted, context)));
    for (const { rule, severity, fault } of found) {
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

type FoundInPiece = readonly Found[];

const memories = new WeakMap<Profile, WeakMap<Piece, FoundInPiece>>();

function memoryFor(profile: Profile): WeakMap<Piece, FoundInPiece> {
  let memory = memories.get(profile);
  if (!memory) memories.set(profile, (memory = new WeakMap<Piece, FoundInPiece>()));
  return memory;
}

const nothing: FoundInPiece = [];

function inPiece(piece: Piece, wanted: readonly Wanted<PieceRule>[], context: CheckContext): FoundInPiece {
  const found = wanted.flatMap((each): FoundInPiece => {
    const { rule } = each;
    try {
      return Array.from(rule.check(piece, context.profile), (fault) => ({
        rule,
        severity: severityOf(each, fault),
        fault,
      }));
    } catch (error) {
      if (!context.ruleFailed) throw error;
      context.ruleFailed(rule.name, error);
      return [];
    }
  });
  return found.length > 0 ? found : nothing;
}
