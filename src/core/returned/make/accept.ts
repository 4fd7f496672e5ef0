import { parse } from '../../parse/parse.ts';
import { composeReport } from '../../report/compose.ts';
import { exemptDoubts } from '../../report/exempt/exempt-doubts.ts';
import type { Report } from '../../report/report.ts';
import { applyEdits, type TextEdit } from '../../text-edit.ts';
import type { Make } from './make.ts';
import { changesOfFile } from './file-changes.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import { reportParagraphs } from '../report/report-paragraphs.ts';
import { keyOf } from '../match/tokens.ts';

/** A change made in the text of a report. */
export interface Accepted {
  readonly edits: readonly TextEdit[];
  /** The report once they are made. */
  readonly report: Report;
}

/**
 * The edits that make a change. Each way of writing it is tried on the text and read back: the report must then say
 * what the copy says there, and everywhere else what it said before.
 *
 * @param paragraphs of `report`
 * @returns undefined where no way is certain, so that the change is left to the officer's own hand
 */
export function accept(
  make: Make,
  report: Report,
  paragraphs: readonly ReportParagraph[],
): Accepted | undefined {
  const { paper, profile } = report;
  for (const { edits, expect } of changesOfFile(make, report, paragraphs)) {
    const after = composeReport(parse(applyEdits(paper.text, edits), paper), profile);
    const wanted = expect(paragraphs.map(saidIn))
      .map(keyOf)
      .filter((text) => text !== '');
    const read = reportParagraphs(after);
    const found = read.map((each) => keyOf(saidIn(each)));
    const same = wanted.length === found.length && wanted.every((text, index) => text === found[index]);
    const { faults } = after.paper.frontMatter;
    const isAsOpen = staysAsOpen(make, paragraphs, read) && doubtsIn(after) <= doubtsIn(report);
    if (same && isAsOpen && faults.length <= paper.frontMatter.faults.length) return { edits, report: after };
  }
  return undefined;
}

/** Whether what is put next to exempt words is as little for the public as they are, and what is not, is. */
function staysAsOpen(
  make: Make,
  before: readonly ReportParagraph[],
  after: readonly ReportParagraph[],
): boolean {
  if (make.kind !== 'add') return true;
  const beside = 'behind' in make.beside ? make.beside.behind : make.beside.before;
  const exempt = [before, after].map((each) => each.filter((paragraph) => paragraph.exempt).length);
  return (exempt[1] ?? 0) > (exempt[0] ?? 0) === beside.exempt;
}

const doubtsIn = ({ paper, profile }: Report) => exemptDoubts(paper, profile).length;

/** What a paragraph says of itself: numbers that the tool writes may move. */
function saidIn({ written: { text, letters } }: ReportParagraph): string {
  if (letters.every(({ fixed }) => !fixed)) return text;
  return text
    .split('')
    .filter((_, index) => letters[index]?.fixed !== true)
    .join('');
}
