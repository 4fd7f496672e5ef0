import { targetsIn, type Target } from '../report/targets.ts';
import type { Report } from '../report/report.ts';
import { touches, type Span } from '../span.ts';
import { referencesIn, type Reference } from './references.ts';

/** The label that stands at a place, and what it labels. */
export interface LabelHere {
  readonly label: string;
  /** What carries the label; the first where several do. */
  readonly target: Target;
  /** Where it is a reference that stands at the place. */
  readonly reference: Reference | undefined;
  /** The place itself: the whole reference, or `{#label}`. */
  readonly span: Span;
}

/** The reference or `{#label}` that an offset of the file stands in; undefined where its label is nobody's. */
export function labelAt(report: Report, offset: number): LabelHere | undefined {
  const reference = referencesIn(report.paper).find(({ span }) => touches(span, offset));
  if (reference) {
    const { label, span } = reference;
    const target = targetOf(report, label);
    return target && { label, target, reference, span };
  }
  for (const target of targetsIn(report.sections)) {
    const span = labelMark(target, report.paper.text);
    if (target.label !== undefined && span && touches(span, offset)) {
      return { label: target.label, target, reference: undefined, span };
    }
  }
  return undefined;
}

/** What carries a label; the first where several do, as everywhere. */
export function targetOf({ sections }: Report, label: string): Target | undefined {
  for (const target of targetsIn(sections)) if (target.label === label) return target;
  return undefined;
}

/** Where a target's `{#label}` stands in the file; undefined where it has none, or the file writes it in another way. */
export function labelMark({ label, span }: Target, text: string): Span | undefined {
  if (label === undefined) return undefined;
  const mark = `{#${label}}`;
  const start = text.lastIndexOf(mark, span.end - mark.length);
  return start >= span.start ? { start, end: start + mark.length } : undefined;
}
