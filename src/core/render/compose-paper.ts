import { composeMinutes } from '../minutes/compose-minutes.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { composeReport } from '../report/compose.ts';
import type { Composed } from './paper-page.ts';

/** Puts a paper together for a page, without checking it. */
export function composePaper(paper: Paper, profile: Profile): Composed {
  return {
    paper,
    report: paper.type === 'report' ? composeReport(paper, profile) : undefined,
    minutes: paper.type === 'minutes' ? composeMinutes(paper, profile) : undefined,
  };
}
