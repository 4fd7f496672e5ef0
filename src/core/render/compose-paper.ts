import { composeAgenda } from '../agenda/compose-agenda.ts';
import { namedPapers, type PaperAt } from '../meeting/named-papers.ts';
import { composeMinutes } from '../minutes/compose-minutes.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { composeReport } from '../report/compose.ts';
import type { Composed } from './composed.ts';

/**
 * Puts a paper together for a page, without checking it.
 *
 * @param paperAt the papers that it names
 */
export function composePaper(paper: Paper, profile: Profile, paperAt: PaperAt = () => undefined): Composed {
  const { agenda, reports } = namedPapers(paper, profile, paperAt);
  return {
    paper,
    report: paper.type === 'report' ? composeReport(paper, profile) : undefined,
    agenda: paper.type === 'agenda' ? (agenda ?? composeAgenda(paper, profile)) : agenda,
    reports,
    minutes: paper.type === 'minutes' ? composeMinutes(paper, profile) : undefined,
  };
}
