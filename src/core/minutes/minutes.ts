import type { Paper } from '../parse/paper.ts';
import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';
import type { Block, Footnote } from '../report/report.ts';
import type { Span } from '../span.ts';

/** The record of one meeting, item by item. */
export interface Minutes {
  readonly paper: Paper;
  readonly profile: Profile;
  readonly details: MapValue;
  readonly items: readonly MinutesItem[];
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

export interface MinutesItem {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly headingSpan: Span;
  /** Set where the heading itself stands in an exempt passage; see `Block.exempt`. */
  readonly exempt: readonly string[] | undefined;
  /** All of it in the file. */
  readonly span: Span;
  /** "To receive a report from …": the line that introduces the item. */
  readonly introduction: Block | undefined;
  /** Narrative and resolutions, in order, nothing left out. */
  readonly parts: readonly (Narrative | Resolution)[];
}

export interface Narrative {
  readonly kind: 'narrative';
  readonly blocks: readonly Block[];
}

export interface Resolution {
  readonly kind: 'resolution';
  /** The minute's own number as typed, where it is a numbered minute: "2". */
  readonly minute: string | undefined;
  /** The paragraph with the lead words and, behind it, the lists and paragraphs that belong to it. */
  readonly blocks: readonly Block[];
  readonly span: Span;
  /** What was resolved, one entry for each part; one alone where it has no parts. Markdown as typed. */
  readonly decisions: readonly string[];
}
