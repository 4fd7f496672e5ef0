import { withoutLines } from '../../check/whole-lines.ts';
import type { Report } from '../../report/report.ts';
import { applyEdits, type TextEdit } from '../../text-edit.ts';
import { fieldEdits, inFile } from './file-edits.ts';
import { pathAt } from '../report/path-at.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';

/** The ways to make one paragraph of two. */
export function* joins(
  first: ReportParagraph,
  second: ReportParagraph,
  report: Report,
): Iterable<readonly TextEdit[]> {
  const start = first.written.letters.at(-1)?.span;
  const end = second.written.letters[0]?.span;
  if (!first.passage || !second.passage || !start || !end) return;
  if (first.passage === second.passage) {
    yield* inFile([{ span: { start: start.end, end: end.start }, text: ' ' }], first, report);
  } else if (!first.inDetails && !second.inDetails) {
    const span = { start: first.passage.place(start).end, end: second.passage.place(end).start };
    yield [{ span, text: ' ' }];
  }
}

/** The ways to take a paragraph out. */
export function* removals(paragraph: ReportParagraph, report: Report): Iterable<readonly TextEdit[]> {
  const { passage, whole, inDetails, kind } = paragraph;
  if (!passage || kind === 'title' || kind === 'cell' || kind === 'note') return;
  if (!inDetails) {
    yield [withoutLines(report.paper.text, passage.place(whole))];
    return;
  }
  const path = pathAt(report.details, passage.place(whole).start);
  const rest = path && applyEdits(passage.piece.text, [withoutLines(passage.piece.text, whole)]).trim();
  if (rest === undefined || path === undefined) return;
  // A recommendation goes with its reason and all else that is said of it.
  const [first, index] = path;
  const isWhole = first === 'recommendations' && typeof index === 'number' && path.at(-1) !== index;
  const field = rest === '' && isWhole && path.at(-1) === 'text' ? [first, index] : path;
  const edits = fieldEdits(field, rest === '' ? undefined : rest, report);
  if (edits) yield edits;
}
