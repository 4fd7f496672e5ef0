import type { Passage } from '../../parse/paper.ts';
import type { Span } from '../../span.ts';
import type { Written } from './written.ts';

/** What stands in a Word copy as one paragraph: a heading, a paragraph, an entry of a list, a cell, a note. */
export interface ReportParagraph {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'note';
  readonly written: Written;
  /** Where its Markdown stands; undefined for a heading that the council's practice words, not the report. */
  readonly passage: Passage | undefined;
  /** Whether it stands in a field at the top. */
  readonly inDetails: boolean;
  /** The heading it stands under, as published; empty for what stands before the first. */
  readonly section: string;
  /** "4.2", or a marker as typed: what may stand before its words in Word without being part of them. */
  readonly number: string | undefined;
  /** Whether the public's copy is without it. */
  readonly exempt: boolean;
  /** All of it in the piece, marker and label included. */
  readonly whole: Span;
  /** The list, table or paragraph of Markdown that it is part of, in the piece. */
  readonly block: Span;
  /** Of a heading: 2 for `##`. */
  readonly level: number | undefined;
  /** The row of a table that a cell stands in, in the piece. */
  readonly row: Span | undefined;
}
