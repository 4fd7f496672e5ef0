import { isoDate, readDate } from '../civil-date.ts';
import type { Arrangements, Meeting } from '../deadlines/meeting.ts';
import { type MapValue, textAt, valueAt } from '../parse/front-matter/tree.ts';
import type { AgendasByReport } from './agendas-by-report.ts';
import { pathTo } from './path-to.ts';
import { isSameBody } from './same-body.ts';

/** An agenda that names a report. */
export interface NamingAgenda {
  /** From the folder of the paper that is asked about. */
  readonly path: string;
  /** Empty where it does not say. */
  readonly committee: string;
  /** ISO; undefined where no day can be read. */
  readonly date: string | undefined;
  /** Undefined where no day can be read. */
  readonly arrangements: Arrangements | undefined;
}

/**
 * The agendas, other than the paper itself, that name a report. All paths are from one folder.
 *
 * @param own    the paper that is asked about
 * @param report that paper, or one that it names
 */
export function namingAgendas(agendas: AgendasByReport, own: string, report: string): NamingAgenda[] {
  return agendas
    .of(report)
    .filter(({ path }) => path !== own)
    .map(({ path, facts }) => ({
      path: pathTo(own, path),
      committee: facts.committee,
      date: facts.date,
      arrangements: facts.meeting && arrangementsOf(facts.meeting),
    }));
}

function arrangementsOf({ time, convened, adjournedFrom, cancelled, supplements }: Meeting): Arrangements {
  return { time, convened, adjournedFrom, cancelled, supplements };
}

/**
 * What is arranged for the meeting of a report's own body and day, among the agendas that name it; undefined where
 * none is of that meeting.
 */
export function arrangementsFor(
  report: MapValue,
  agendas: readonly NamingAgenda[],
): Arrangements | undefined {
  const committee = textAt(report, 'committee');
  const date = readDate(textAt(report, 'meeting_date') ?? '');
  return agendas.find(
    (agenda) =>
      date !== undefined &&
      isoDate(date) === agenda.date &&
      (committee === undefined || isSameBody(committee, agenda.committee)),
  )?.arrangements;
}

/** Whether a report says of itself that it goes to a meeting besides its own. */
export function isOnRoute(report: MapValue, meeting: Pick<NamingAgenda, 'committee' | 'date'>): boolean {
  const route = valueAt(report, 'route');
  const stops = route?.kind === 'list' ? route.items : [];
  return stops.some((stop) => {
    const committee = textAt(stop, 'committee');
    const date = readDate(textAt(stop, 'date') ?? '');
    return (
      committee !== undefined &&
      isSameBody(committee, meeting.committee) &&
      (date === undefined || isoDate(date) === meeting.date)
    );
  });
}
