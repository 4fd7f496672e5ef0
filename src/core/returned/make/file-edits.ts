import { detailsOf } from '../../details/details.ts';
import { setField } from '../../details/set-field.ts';
import { valueAt } from '../../parse/front-matter/tree.ts';
import type { Report } from '../../report/report.ts';
import type { Path } from '../../schema/missing-names.ts';
import { plain, type Plain } from '../../schema/plain.ts';
import { applyEdits, type TextEdit } from '../../text-edit.ts';
import { pathAt } from '../report/path-at.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';

/** Edits of a paragraph's piece as edits of the file: in the body as they are, in a field by its whole value. */
export function* inFile(
  edits: readonly TextEdit[],
  { passage, inDetails, whole }: ReportParagraph,
  report: Report,
): Iterable<readonly TextEdit[]> {
  if (!passage) return;
  if (!inDetails) {
    yield edits.map(({ span, text }) => ({ span: passage.place(span), text }));
    return;
  }
  const path = pathAt(report.details, passage.place(whole).start);
  const value = applyEdits(passage.piece.text, edits).trimEnd();
  const made = path && fieldEdits(path, value, report);
  if (made) yield made;
}

/** The edits that put one more entry into a list among the details. */
export function* newEntries(
  markdown: string,
  entry: { readonly list: Path; readonly index: number },
  report: Report,
): Iterable<readonly TextEdit[]> {
  const list = valueAt(report.details, ...entry.list);
  const entries = list && plain(list);
  if (!(entries instanceof Array)) return;
  const added = entries.toSpliced(entry.index, 0, markdown);
  const edits = fieldEdits(entry.list, added, report);
  if (edits) yield edits;
}

/** The edits that give a field another value, or take it out; undefined where it cannot be written. */
export function fieldEdits(
  path: Path,
  value: Plain | undefined,
  report: Report,
): readonly TextEdit[] | undefined {
  const details = detailsOf({ paper: report.paper, report }, report.profile);
  return details && setField(details, path, value);
}
