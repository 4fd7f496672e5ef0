import type { RootContent } from 'mdast';
import type { Span } from '../span.ts';
import type { Paper, Passage } from '../parse/paper.ts';
import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * A report as its reader meets it: front matter and body merged, in the council's order, numbered.
 * Purpose, recommendations and implications are sections whichever place they were written in.
 */
export interface Report {
  readonly paper: Paper;
  readonly profile: Profile;
  /** The front matter's fields. */
  readonly details: MapValue;
  /** Top-level sections in the order they are published. */
  readonly sections: readonly Section[];
  readonly recommendations: readonly Recommendation[];
  /** What `[](#label)` may point to. */
  readonly labels: ReadonlyMap<string, Labelled>;
}

export interface Section {
  /** The profile's id; undefined for a heading the profile does not know. */
  readonly id: string | undefined;
  /** Every id this section answers for, its own and those it covers. */
  readonly covers: readonly string[];
  /** As it is published: as typed in the body (typed number taken off), the profile's heading for a field. */
  readonly heading: string;
  /** 2 for `##`, 3 for `###`; sections from fields are 2. */
  readonly level: number;
  /** "4", "A", or undefined where headings are not numbered. */
  readonly number: string | undefined;
  readonly place: 'details' | 'body';
  /** The heading's line, or the field's key. */
  readonly headingSpan: Span;
  /** All of it in the file: heading to last block, or key to end of value. */
  readonly span: Span;
  readonly blocks: readonly Block[];
  /** The `###` headings below it. */
  readonly sections: readonly Section[];
}

/** One block of content with its number, and what it stands in. */
export interface Block {
  readonly node: RootContent;
  readonly passage: Passage;
  readonly span: Span;
  /** "4.2", for paragraphs only. */
  readonly number: string | undefined;
  readonly label: string | undefined;
  /** The exempt passage it stands in: the Schedule 12A paragraphs named there. */
  readonly exempt: readonly string[] | undefined;
}

export interface Recommendation {
  readonly number: string;
  /** Markdown, as typed. */
  readonly text: string;
  readonly passage: Passage;
  readonly span: Span;
  readonly reason?: string;
  readonly parts: readonly string[];
}

export interface Labelled {
  readonly label: string;
  readonly span: Span;
  /** "paragraph 4.2", "section 4". */
  readonly words: string;
}
