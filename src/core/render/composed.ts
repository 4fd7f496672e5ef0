import type { MeetingPapers } from '../meeting/compose-items.ts';
import type { Paper } from '../parse/paper.ts';
import type { Report } from '../report/report.ts';

/** A paper that has been put together, with those of its meeting that are known. */
export interface Composed extends MeetingPapers {
  readonly paper: Paper;
  /** Where the paper is a report. */
  readonly report: Report | undefined;
}
