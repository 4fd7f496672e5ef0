import { readDate, shortDate } from '../civil-date.ts';
import { isOnRoute, type NamingAgenda } from '../meeting/naming-agendas.ts';
import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Severity } from '../problem.ts';
import { allOf } from './in-a-row.ts';

/**
 * The meetings that a report is for without saying that it goes to them besides its own; none that is cancelled,
 * whose reports go on to another.
 */
export function meetingsOf<Meeting extends Omit<NamingAgenda, 'path'>>(
  report: MapValue,
  agendas: readonly Meeting[],
): Meeting[] {
  return agendas.filter((agenda) => agenda.arrangements?.cancelled !== true && !isOnRoute(report, agenda));
}

/** A report that was deferred stays on the agenda of the day: of a past meeting it need only be known. */
export function gravityOf(
  meetings: readonly Pick<NamingAgenda, 'date'>[],
  today: string,
): { readonly severity?: Severity } {
  const toCome = meetings.filter(({ date }) => date === undefined || date >= today);
  return toCome.length < 2 ? { severity: 'info' } : {};
}

/** Where a report may have been deferred, from a meeting that is over to a later one, it need only be known. */
export function gravityOfOther(
  meeting: string | undefined,
  report: string | undefined,
  today: string,
): { readonly severity?: Severity } {
  const wasDeferred = meeting !== undefined && meeting < today && report !== undefined && report > meeting;
  return wasDeferred ? { severity: 'info' } : {};
}

/** "Cabinet, Thu 10 Dec 2026 (agendas/cabinet.md) and Council, …" */
export function namesOf(agendas: readonly NamingAgenda[]): string {
  return allOf(
    agendas.map(({ committee, date, path }) => {
      const day = readDate(date ?? '');
      const meeting = [committee, day ? shortDate(day) : ''].filter((part) => part !== '').join(', ');
      return meeting === '' ? `“${path}”` : `${meeting} (“${path}”)`;
    }),
  );
}
