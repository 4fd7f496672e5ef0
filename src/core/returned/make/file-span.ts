import type { Span } from '../../span.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';

/** Where some of a paragraph's visible words stand in the file; undefined where they stand nowhere in it. */
export function fileSpan(
  { written: { letters }, passage }: ReportParagraph,
  span: Span | 'start' | 'end',
): Span | undefined {
  const first = letters[0];
  const last = letters.at(-1);
  if (!passage || !first || !last) return undefined;
  const at = (offset: number) => passage.place({ start: offset, end: offset });
  if (span === 'start') return at(first.span.start);
  if (span === 'end') return at(last.span.end);
  if (span.end > span.start) {
    const [from, to] = [letters[span.start], letters[span.end - 1]];
    return from && to && passage.place({ start: from.span.start, end: Math.max(from.span.end, to.span.end) });
  }
  const before = letters[span.start - 1];
  return at(before ? before.span.end : first.span.start);
}
