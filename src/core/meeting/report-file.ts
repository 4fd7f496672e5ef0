import type { AgendaEntry, ReportPath } from '../agenda/agenda.ts';
import { words } from '../messages.ts';
import type { Appendix } from '../report/report.ts';
import { endingOf, isReportFile } from './is-report-file.ts';

/**
 * The report of an item that is a file published as it is, listed and put into a pack like an appendix without a label.
 * Undefined for a report that is Markdown, or is to be.
 */
export function reportFile(entry: AgendaEntry, { path, span }: ReportPath): Appendix | undefined {
  if (!isReportFile(path)) return undefined;
  const kind = endingOf(path) ?? '';
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.slice(0, -kind.length - 1) ?? '';
  const title = entry.reports.length === 1 ? entry.title : name;
  return {
    label: undefined,
    title: words({ id: 'page-report-file', args: { title, kind: kind.toUpperCase() } }),
    publicTitle: entry.exempt && entry.title,
    file: path,
    exempt: entry.exempt?.paragraphs,
    publicInterest: entry.exempt?.publicInterest,
    span,
  };
}
