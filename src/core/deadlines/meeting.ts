import type { CivilDate } from '../civil-date.ts';

/** Whether the decision can be called in, and why not. */
export type CallIn =
  | 'applies'
  /** The report says that it is kept out of call-in. */
  | 'exempt'
  /** Nothing is decided. */
  | 'noting'
  /** It is for the council to decide. */
  | 'to-council';

/** What the dates of a meeting, or of one person's decision, hang on. */
export interface Meeting {
  readonly date: CivilDate;
  /** `HH:MM`, when it starts. */
  readonly time: string | undefined;
  /** The kind of body, as the council says; undefined where it does not name the body. */
  readonly kind: string | undefined;
  /** Undefined where it is not known: dates for that case are then among the others. */
  readonly keyDecision: boolean | undefined;
  /** Whether an executive will meet in private for it; undefined as before. */
  readonly private: boolean | undefined;
  readonly callIn: CallIn;
  /** When it was called, where that was at shorter notice. */
  readonly convened: CivilDate | undefined;
  /** The day of the meeting whose business it goes on with. */
  readonly adjournedFrom: CivilDate | undefined;
  readonly cancelled: boolean;
  /** When supplements to its agenda were published. */
  readonly supplements: readonly CivilDate[];
  /** When its decisions were published; undefined where they are not yet. */
  readonly decided: CivilDate | undefined;
}

/** What only its agenda says of a meeting. */
export type Arrangements = Pick<Meeting, 'time' | 'convened' | 'adjournedFrom' | 'cancelled' | 'supplements'>;

/** A meeting of which no more is known than `facts`. */
export function meetingOn(date: CivilDate, facts: Partial<Omit<Meeting, 'date'>> = {}): Meeting {
  return {
    date,
    time: undefined,
    kind: undefined,
    keyDecision: undefined,
    private: undefined,
    callIn: 'applies',
    convened: undefined,
    adjournedFrom: undefined,
    cancelled: false,
    supplements: [],
    decided: undefined,
    ...facts,
  };
}
