import type { Paper } from '../parse/paper.ts';
import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';
import type { Block, Footnote } from '../report/report.ts';
import type { Span } from '../span.ts';
import type { Opening } from './clause.ts';

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
  /** `{#item-8}` at the heading's end names the agenda item it is of: "item-8". */
  readonly label: string | undefined;
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
  /** Who moved and seconded it, as named. */
  readonly mover: string | undefined;
  readonly seconder: string | undefined;
  readonly vote: Vote | undefined;
  /** What the lead words end with, where they have said the beginning of each decision: "RESOLVED That:". */
  readonly opening: Opening | undefined;
  /** The verb that says part of each decision: "NOTED" of "The Committee NOTED: a) the report; and b) the plan". */
  readonly verb: string | undefined;
  /** What was resolved, in parts as they were lettered or numbered; one alone where it has no parts. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  /** "1.", "(a)", as typed; undefined for a bullet or a decision without parts. */
  readonly marker: string | undefined;
  /** Markdown as typed, lead words and marker taken off. */
  readonly text: string;
  /** In the file. */
  readonly span: Span;
  readonly parts: readonly Decision[];
  /** What somebody is to do because of it. */
  readonly action: Action | undefined;
}

export interface Action {
  /** Who is to do it, where it is said. */
  readonly who: string | undefined;
  /** By when, where it is said: "next meeting", "31 December 2026". */
  readonly when: string | undefined;
}

/** How a vote went, as far as it is said. */
export interface Vote {
  readonly for: number | undefined;
  readonly against: number | undefined;
  readonly abstained: number | undefined;
  readonly unanimous: boolean;
}
