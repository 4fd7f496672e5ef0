import type { Paper } from '../parse/paper.ts';
import type { Span } from '../span.ts';

/** What stands on a page under one another: a heading, a paragraph, a banner. One element each. */
export interface Part {
  readonly html: string;
  /** Whose file it was made from, as a page may hold several papers; undefined for what is of none. */
  readonly paper: Paper | undefined;
  /** What it was made from, in that file; undefined for what stands in no one place there. */
  readonly span: Span | undefined;
  /** Where in that file an element stands that says `data-at="…"`. */
  readonly place: (at: number) => number;
}

/** A paper as its reader meets it. */
export interface Page {
  readonly title: string;
  readonly parts: readonly Part[];
}
