import type { Minutes } from '../minutes/minutes.ts';
import type { Report } from '../report/report.ts';
import type { Copy } from './copy.ts';
import { minutesPage } from './minutes-page.ts';
import type { Page } from './page.ts';
import type { PictureSource } from './picture.ts';
import { reportPage } from './report-page.ts';

/** A paper that has been put together: one of them is set. */
export interface Composed {
  readonly report: Report | undefined;
  readonly minutes: Minutes | undefined;
}

/** The page of a report or of minutes; undefined for a paper of another kind. */
export function paperPage(
  { report, minutes }: Composed,
  copy: Copy,
  pictures: PictureSource,
): Page | undefined {
  if (report) return reportPage(report, copy, pictures);
  return minutes && minutesPage(minutes, copy, pictures);
}
