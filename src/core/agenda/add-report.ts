import { pathFrom } from '../meeting/path-from.ts';
import { sameTitle } from '../meeting/same-title.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { standingItemsOf } from '../template/new-agenda.ts';
import type { TextEdit } from '../text-edit.ts';
import { addItem } from './add-item.ts';
import type { Agenda } from './agenda.ts';
import { isExclusion } from './exclusion.ts';

/** A report that is to come before a meeting. */
export interface AddedReport {
  /** From the agenda's folder, `/` between its parts. */
  readonly path: string;
  readonly title: string;
  /** Whether all of it is exempt, so that it is taken once the public have left. */
  readonly inPrivate: boolean;
}

/**
 * Puts a report on an agenda, as an item behind the reports that are on it: an open one before the items that
 * close a meeting, a private one behind the item that excludes the public. Nothing else is changed.
 *
 * @returns undefined where the agenda has its items in a form that nothing can be added to; the problems say so
 */
export function addReport(agenda: Agenda, { path, title, inPrivate }: AddedReport): TextEdit | undefined {
  return addItem(agenda, placeFor(agenda, inPrivate), { title, report: path, inPrivate });
}

/** Whether a report is on the agenda already, by its path from the agenda's folder. */
export function isOnAgenda({ entries }: Agenda, path: string): boolean {
  return entries.some(({ reports }) =>
    reports.some((report) => pathFrom('', report.path) === pathFrom('', path)),
  );
}

function placeFor(agenda: Agenda, inPrivate: boolean): number {
  const { entries, profile, details } = agenda;
  if (inPrivate) return entries.length;
  const exclusion = entries.findIndex(isExclusion);
  const open = exclusion === -1 ? entries.length : exclusion;
  const last = entries.slice(0, open).findLastIndex(({ reports, exempt }) => reports.length > 0 && !exempt);
  if (last !== -1) return last + 1;
  const closing = standingItemsOf(profile, textAt(details, 'committee')).filter(
    ({ place }) => place === 'end',
  );
  const end = entries.findIndex((item) => closing.some(({ title }) => sameTitle(title, item.title)));
  return end === -1 ? open : Math.min(end, open);
}
