import type { Report } from '../report/report.ts';
import { sectionAt } from '../report/section-at.ts';
import type { Span } from '../span.ts';
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
  const section = sectionAt(report, offset);
  if (section?.id === undefined) return { clearances, here: undefined };
  const here: Clearance = { id: section.id, section, post: '', record: undefined };
  return { clearances: [here, ...clearances], here };
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

const lengthOf = ({ section }: Clearance) => (section ? section.span.end - section.span.start : Infinity);
