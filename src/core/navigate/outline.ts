import type { CheckedPaper } from '../check/check.ts';
import type { Span } from '../span.ts';
import { agendaOutline } from './agenda-outline.ts';
import { minutesOutline } from './minutes-outline.ts';
import { reportOutline } from './report-outline.ts';

/** One line of a paper's outline. */
export interface OutlineEntry {
  readonly kind: 'section' | 'recommendation' | 'item' | 'resolution';
  /** Its number and its words; never empty. */
  readonly name: string;
  /** What is said beside it: that it is exempt. Mostly empty. */
  readonly note: string;
  /** All of it in the file. */
  readonly span: Span;
  /** Where it is gone to: its heading or first words. */
  readonly nameSpan: Span;
  readonly below: readonly OutlineEntry[];
}

/** The outline of a paper, with the numbers it will be published with. */
export function outlineOf({ paper, report, minutes }: CheckedPaper): readonly OutlineEntry[] {
  if (report) return reportOutline(report);
  if (minutes) return minutesOutline(minutes);
  return paper.type === 'agenda' ? agendaOutline(paper) : [];
}
