import { textAt } from '../parse/front-matter/tree.ts';
import type { Report } from '../report/report.ts';
import { clearancesOf, type Clearance } from './clearances.ts';
import { stateOf, type ClearanceState } from './state.ts';

export interface ToldClearance {
  readonly clearance: Clearance;
  readonly state: ClearanceState;
}

/**
 * The clearances that whoever works on a report is told of. Of one that is published or withdrawn, only what its
 * details record: it may be older than the council's present practice.
 */
export function toldClearances(report: Report): ToldClearance[] {
  const isOver = ['published', 'withdrawn'].includes(textAt(report.details, 'status') ?? '');
  return clearancesOf(report)
    .map((clearance) => ({ clearance, state: stateOf(clearance, report) }))
    .filter(({ state }) => state !== 'missing' || !isOver);
}
