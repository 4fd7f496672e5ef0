import type { AgendaEntry, ItemExemption } from '../agenda/agenda.ts';
import type { MinutesItem } from '../minutes/minutes.ts';
import type { Appendix, Report } from '../report/report.ts';

/**
 * What the public sees under one number: composed from the agenda's entry, the reports and what the minutes
 * say of it, from whichever of the three there are.
 */
export interface AgendaItem {
  /** The agenda's number, else the report's own; undefined where neither says. */
  readonly number: string | undefined;
  readonly title: string;
  /** Shown in the public's copy instead of a title that gives exempt information away. */
  readonly publicTitle: string | undefined;
  /** The line that introduces it: the minutes' own, else the agenda's, else the report's purpose. */
  readonly introduction: string | undefined;
  readonly presenter: string | undefined;
  readonly reports: readonly ItemReport[];
  /** What the minutes hold of it: narrative and resolutions. */
  readonly minutes: MinutesItem | undefined;
  readonly exempt: ItemExemption | undefined;
  readonly entry: AgendaEntry | undefined;
}

/** A report of an item: `report` is undefined where the paper is not there, or not a report. */
export interface ItemReport {
  /** As the agenda names it; undefined for a report that stands alone. */
  readonly path: string | undefined;
  readonly report: Report | undefined;
  /** The report where it is no paper, but a file that is published as it is. */
  readonly file?: Appendix | undefined;
}
