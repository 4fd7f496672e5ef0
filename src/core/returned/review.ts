import type { Span } from '../span.ts';
import type { Change } from './changes/change.ts';
import type { Make } from './make/make.ts';
import type { ReportParagraph } from './report/report-paragraph.ts';
import type { ReturnedComment } from './returned.ts';

/** What came back in a Word copy, laid beside the report as it stands now. */
export interface Review {
  /** In reading order. */
  readonly changes: readonly PlacedChange[];
  readonly comments: readonly PlacedComment[];
  /** How many exempt paragraphs the copy is without, where it is without all of them: the public's copy. */
  readonly withoutExempt: number;
  readonly paragraphs: readonly ReportParagraph[];
}

export interface PlacedChange {
  readonly change: Change;
  /**
   * Whether the report reads as it did before the change, or as it does after; `lost` where it reads otherwise, or
   * has no such place.
   */
  readonly state: 'open' | 'made' | 'lost';
  /** The heading it stands under; empty for the top of the report. */
  readonly section: string;
  /** Where it stands in the file; undefined where it has no place there. */
  readonly span: Span | undefined;
  /** The words of the copy's paragraph, so that a change can be read in its sentence. */
  readonly around: readonly Around[];
  /** What accepting it does; undefined where nothing can be done but by hand. */
  readonly make: Make | undefined;
}

/** A run of a paragraph's words; `own` for those of the change in question. */
export interface Around {
  readonly text: string;
  readonly side: 'same' | 'old' | 'new';
  readonly own: boolean;
}

export interface PlacedComment {
  readonly comment: ReturnedComment;
  readonly section: string;
  /** The words in the file that it stands on; undefined where they are not found. */
  readonly span: Span | undefined;
  /** Those words in the copy. */
  readonly quoted: string;
}
