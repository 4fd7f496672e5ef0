import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Span } from '../span.ts';
import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Paper, Passage } from '../parse/paper.ts';
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
  readonly backgroundPapers: readonly BackgroundPaper[];
  readonly appendices: readonly Appendix[];
  /** What `[](#label)` may point to; the first where a label is given twice. */
  readonly labels: ReadonlyMap<string, Labelled>;
  /** Footnotes by identifier, as mdast normalises it. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

export interface Section {
  /** The profile's id; undefined for a heading the profile does not know. */
  readonly id: string | undefined;
  /** Every id this section answers for, its own and those it covers. */
  readonly covers: readonly string[];
  /**
   * As it is published: as typed in the body (typed number and label taken off), the profile's heading for
   * a field. Empty for what stands in the body before any heading.
   */
  readonly heading: string;
  readonly label: string | undefined;
  /** 2 for `##`, 3 for `###`; sections from fields are 2. */
  readonly level: number;
  /** "4", "A", or undefined where headings are not numbered. */
  readonly number: string | undefined;
  readonly place: 'details' | 'body';
  /** Set where the heading itself stands in an exempt passage; see `Block.exempt`. */
  readonly exempt: readonly string[] | undefined;
  /** The heading's line, or the field's key. */
  readonly headingSpan: Span;
  /** All of it in the file: heading to last block, or key to end of value. */
  readonly span: Span;
  /** What stands before its first sub-heading. */
  readonly blocks: readonly Block[];
  /** The `###` headings below it. */
  readonly sections: readonly Section[];
}

/** One block of content with its number, and what it stands in. */
export interface Block {
  readonly node: RootContent;
  readonly passage: Passage;
  /** In the file. */
  readonly span: Span;
  /** "4.2", for paragraphs and recommendations only. */
  readonly number: string | undefined;
  readonly label: string | undefined;
  /** The exempt passage it stands in: the Schedule 12A paragraphs named there; one array for one passage. */
  readonly exempt: readonly string[] | undefined;
}

export interface Recommendation {
  readonly number: string | undefined;
  /** Markdown, as typed, without its parts. */
  readonly text: string;
  readonly span: Span;
  readonly reason: string | undefined;
  /** The body that is to take the decision, where that is another than the report's own. */
  readonly to: string | undefined;
  readonly parts: readonly string[];
}

export interface BackgroundPaper {
  readonly title: string;
  readonly url: string | undefined;
  /** The Schedule 12A paragraphs of the exempt passage it stands in, or that stands in it. */
  readonly exempt: readonly string[] | undefined;
  readonly span: Span;
}

export interface Appendix {
  readonly label: string | undefined;
  readonly title: string;
  readonly publicTitle: string | undefined;
  readonly file: string | undefined;
  /** The Schedule 12A paragraphs that make it exempt; undefined for an open one. */
  readonly exempt: readonly string[] | undefined;
  /** Its own statement of the public interest, which is published. */
  readonly publicInterest: string | undefined;
  readonly span: Span;
}

export interface Labelled {
  readonly label: string;
  readonly kind: 'paragraph' | 'section' | 'recommendation';
  /** "4.2"; undefined where the council does not number. */
  readonly number: string | undefined;
  /** The paragraph or heading in the file. */
  readonly span: Span;
}

export interface Footnote {
  readonly node: FootnoteDefinition;
  readonly passage: Passage;
  readonly span: Span;
}
