import { say } from '../check/say.ts';
import type { Message } from '../messages.ts';
import type { Report } from '../report/report.ts';
import type { TextEdit } from '../text-edit.ts';
import { labelMark, targetOf, type LabelHere } from './label-at.ts';
import { referencesIn } from './references.ts';

/** Edits, or why there are none. */
export type Renamed = { readonly edits: readonly TextEdit[] } | { readonly refused: Message };

/**
 * Gives a label another name: the `{#label}` itself and every reference to it. Of a label that is given twice,
 * references lead to the first, so that renaming a later one changes nothing else.
 *
 * @param name as typed; the marks of a label may stand around it
 */
export function renameLabel(report: Report, here: LabelHere, name: string): Renamed {
  const { labels, paper } = report;
  const { label, target } = here;
  const typed = name.trim().replace(/^\{?#|\}$/g, '');
  if (!/^[\w-]+$/.test(typed)) return { refused: say('label-form', { name: typed }) };
  if (typed !== label && labels.has(typed)) return { refused: say('label-taken', { name: typed }) };
  const mark = labelMark(target, paper.text);
  const isFirst = targetOf(report, label)?.span.start === target.span.start;
  const references = isFirst ? referencesIn(paper).filter((reference) => reference.label === label) : [];
  const spans = references.map(({ labelSpan }) => labelSpan);
  if (!mark || spans.includes(undefined)) return { refused: say('label-out-of-reach', { label }) };
  const places = [
    { start: mark.start + 2, end: mark.end - 1 },
    ...spans.filter((span) => span !== undefined),
  ];
  return { edits: places.map((span) => ({ span, text: typed })) };
}
