import type { Agenda } from '../agenda/agenda.ts';
import { composeAgenda } from '../agenda/compose-agenda.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { composeReport } from '../report/compose.ts';
import type { Report } from '../report/report.ts';
import { isReportFile } from './is-report-file.ts';
import { isAbsolutePath, pathFrom } from './path-from.ts';

/**
 * The paper that another one names, by its path from that one's folder, with `/` between its parts; undefined
 * where it is not there, or not known yet. What is none of our papers has no type.
 */
export type PaperAt = (path: string) => Paper | undefined;

/** The papers of a meeting that a paper of it names: minutes their agenda, an agenda its reports. */
export interface NamedPapers {
  readonly agenda: Agenda | undefined;
  /** By the path the agenda names them by. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** What an agenda, or minutes, leads to, as far as it is there; nothing for a report. */
export function namedPapers(paper: Paper, profile: Profile, paperAt: PaperAt): NamedPapers {
  if (paper.type === 'agenda') return ofAgenda(paper, '', profile, paperAt);
  const path = paper.type === 'minutes' ? textAt(paper.frontMatter.root, 'agenda') : undefined;
  const agenda = path === undefined || isAbsolutePath(path) ? undefined : paperAt(pathFrom('', path));
  return path !== undefined && agenda?.type === 'agenda'
    ? ofAgenda(agenda, path, profile, paperAt)
    : { agenda: undefined, reports: new Map() };
}

/** @param path of the agenda, from the folder that `paperAt` counts from */
function ofAgenda(paper: Paper, path: string, profile: Profile, paperAt: PaperAt): NamedPapers {
  const agenda = composeAgenda(paper, profile);
  const reports = new Map<string, Report>();
  for (const { path: named } of agenda.entries.flatMap((entry) => entry.reports)) {
    const report = isAbsolutePath(named) || isReportFile(named) ? undefined : paperAt(pathFrom(path, named));
    if (report?.type === 'report') reports.set(named, composedReport(report, profile));
  }
  return { agenda, reports };
}

const composed = new WeakMap<Profile, WeakMap<Paper, Report>>();

/** A paper that did not change is put together once for a profile, however many papers name it. */
function composedReport(paper: Paper, profile: Profile): Report {
  let ofProfile = composed.get(profile);
  if (!ofProfile) composed.set(profile, (ofProfile = new WeakMap<Paper, Report>()));
  let report = ofProfile.get(paper);
  if (!report) ofProfile.set(paper, (report = composeReport(paper, profile)));
  return report;
}
