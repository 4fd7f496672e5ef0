import type { Report } from '../report/report.ts';
import { sectionAt } from '../report/section-at.ts';
import type { Span } from '../span.ts';
import { sectionFor } from './cleared-text.ts';
import { clearancesOf, type Clearance } from './clearances.ts';

/** What can be sent for clearance, and recorded as cleared, in a report. */
export interface Offered {
  readonly clearances: readonly Clearance[];
  /** The one of the section at the cursor. */
  readonly here: Clearance | undefined;
}

/** Whatever must be cleared in a report, and the section at `offset` even where nobody asks for it. */
export function offeredClearances(report: Report, offset: number): Offered {
  const clearances = clearancesOf(report);
  const around = clearances
    .filter(({ section, record }) =>
      [section?.span, record?.span].some((span) => span && holds(span, offset)),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  if (around[0]) return { clearances, here: around[0] };
  const here = unasked(report, sectionAt(report, offset)?.id);
  return here ? { clearances: [here, ...clearances], here } : { clearances, here };
}

/** The clearance that the details record under `id`, whether somebody asks for it or not. */
export function clearanceOf(report: Report, id: string): Clearance | undefined {
  return clearancesOf(report).find((clearance) => clearance.id === id) ?? unasked(report, id);
}

function unasked(report: Report, id: string | undefined): Clearance | undefined {
  const section = id === undefined ? undefined : sectionFor(id, report);
  return id === undefined || !section ? undefined : { id, section, post: '', record: undefined };
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

const lengthOf = ({ section }: Clearance) => (section ? section.span.end - section.span.start : Infinity);
