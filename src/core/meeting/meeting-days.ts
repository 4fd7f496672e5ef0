import { foldedName } from '../folded-name.ts';
import type { FoundPaper } from './meetings.ts';

/** A day on which a body meets, as some paper says. */
export interface MeetingDay {
  /** ISO. */
  readonly date: string;
  readonly committee: string;
}

/**
 * The meetings to come that papers speak of, each once, the next first.
 *
 * @param today ISO date: a meeting of today is to come
 */
export function meetingDays(papers: readonly FoundPaper[], today: string): MeetingDay[] {
  const days = new Map<string, MeetingDay>();
  for (const { facts } of papers) {
    const { date, committee } = facts;
    if (date === undefined || date < today || committee === '' || facts.meeting?.cancelled === true) continue;
    const key = `${date} ${foldedName(committee)}`;
    if (!days.has(key)) days.set(key, { date, committee });
  }
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}
