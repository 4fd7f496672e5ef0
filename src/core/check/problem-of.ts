import { words } from '../messages.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Span } from '../span.ts';
import type { Fault, Rule } from './rule.ts';

const inPlace = (span: Span) => span;

/** A fault as a problem: with the rule that found it and in words. `place` leads from the fault's spans to the file's. */
export function problemOf(
  rule: Pick<Rule, 'name'>,
  severity: Severity,
  fault: Fault,
  place: (span: Span) => Span = inPlace,
): Problem {
  return {
    rule: rule.name,
    severity,
    message: words(fault.message),
    span: place(fault.span),
    ...(fault.lacks && { lacks: fault.lacks }),
    fixes: (fault.fixes ?? []).map(({ title, edits }) => ({
      title: words(title),
      edits: edits.map((edit) => ({ span: place(edit.span), text: edit.text })),
    })),
  };
}
