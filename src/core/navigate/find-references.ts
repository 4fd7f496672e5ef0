import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';
import { labelMark, type LabelHere } from './label-at.ts';
import { referencesIn } from './references.ts';

/**
 * Every place in the file that refers to what a label labels. Of a reference it is the address, `#label`.
 *
 * @param withLabel whether to begin with the `{#label}` itself
 */
export function findReferences(
  { paper }: Report,
  { label, target }: LabelHere,
  withLabel: boolean,
): readonly Span[] {
  const mark = withLabel ? labelMark(target, paper.text) : undefined;
  const references = referencesIn(paper)
    .filter((reference) => reference.label === label)
    .map(({ labelSpan, span }) => (labelSpan ? { start: labelSpan.start - 1, end: labelSpan.end } : span));
  return mark ? [mark, ...references] : references;
}
