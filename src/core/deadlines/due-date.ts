import type { CivilDate } from '../civil-date.ts';
import type { Message } from '../messages.ts';
import type { Count } from './count.ts';

/** Which date it is, for programs. */
export type DueId =
  | 'publication'
  | 'summons'
  | 'key-decision-notice'
  | 'general-exception'
  | 'special-urgency'
  | 'private-meeting-notice'
  | 'private-meeting-second-notice'
  | 'own'
  | 'decision-note'
  | 'decisions-published'
  | 'call-in'
  | 'implementation';

/** One date that a meeting brings with it, and how it was reached. */
export interface DueDate {
  readonly id: DueId;
  /** What is to be done by then, or can be done from then on. */
  readonly label: Message;
  /** `from`: from then on; otherwise by then. */
  readonly sense: 'by' | 'from';
  readonly date: CivilDate;
  /** `HH:MM`: the hour on that day. */
  readonly at: string | undefined;
  /** Where the law says so. */
  readonly source: string | undefined;
  /** Whether the days and the way to count them stand in the law; otherwise they are to be checked. */
  readonly confirmed: boolean;
  /** Undefined where nothing was counted. */
  readonly count: Count | undefined;
  /** What the day that was counted from is: the day of the meeting, say. */
  readonly event: Message;
  /** What the day sought is: the day of publication, say. */
  readonly act: Message;
  /** What else to know of it. */
  readonly notes: readonly Message[];
}
