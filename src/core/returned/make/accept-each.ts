import type { Report } from '../../report/report.ts';
import type { TextEdit } from '../../text-edit.ts';
import { accept } from './accept.ts';
import { reviewReport } from '../review-report.ts';
import type { ReturnedDocument } from '../returned.ts';

/** What became of several changes that were to be accepted. */
export interface AcceptedEach {
  /** One edit of the report's text, for one undo; undefined where nothing was accepted. */
  readonly edit: TextEdit | undefined;
  /** Those that have to be made by hand. */
  readonly refused: readonly string[];
}

/** Accepts the changes with those ids, one after the other, each in the report that the one before it left. */
export function acceptEach(report: Report, copy: ReturnedDocument, ids: readonly string[]): AcceptedEach {
  const refused: string[] = [];
  let now = report;
  for (const id of ids) {
    const { changes, paragraphs } = reviewReport(now, copy);
    const { make, state } = changes.find(({ change }) => change.id === id) ?? {};
    if (state === 'made') continue;
    const accepted = make && accept(make, now, paragraphs);
    if (accepted) now = accepted.report;
    else refused.push(id);
  }
  return { edit: difference(report.paper.text, now.paper.text), refused };
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (before[start] === after[start] && start < before.length) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
