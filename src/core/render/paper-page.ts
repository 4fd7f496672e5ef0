import type { Minutes } from '../minutes/minutes.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { Report } from '../report/report.ts';
import { agendaPage } from './agenda-page.ts';
import type { Copy } from './copy.ts';
import { minutesPage } from './minutes-page.ts';
import type { Page } from './page.ts';
import type { PictureSource } from './picture.ts';
import { reportPage } from './report-page.ts';

/** A paper that has been put together. */
export interface Composed {
  readonly paper: Paper;
  /** Where the paper is a report. */
  readonly report: Report | undefined;
  /** Where the paper is minutes. */
  readonly minutes: Minutes | undefined;
}

/**
 * The page of a report, of minutes or of an agenda, as its reader meets it.
 *
 * @param copy whether exempt matter is shown and marked, or left out
 * @param pictures where pictures may come from
 * @returns undefined for a file that is none of them
 */
export function paperPage(
  { paper, report, minutes }: Composed,
  profile: Profile,
  copy: Copy,
  pictures: PictureSource,
): Page | undefined {
  if (report) return reportPage(report, copy, pictures);
  if (minutes) return minutesPage(minutes, copy, pictures);
  return paper.type === 'agenda' ? agendaPage(paper, profile, copy, pictures) : undefined;
}
