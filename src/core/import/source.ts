import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Marker } from './marker.ts';
import type { ImportNote } from './note.ts';

/**
 * A document as it was read, from Word, a web page or plain text alike, before anybody knows what it is: its
 * blocks in order, each with what its looks say of it.
 */
export interface Source {
  readonly blocks: readonly SourceBlock[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly pictures: readonly SourcePicture[];
  /** What the reader itself could not take over. */
  readonly notes: readonly ImportNote[];
}

export type SourceBlock = SourceParagraph | SourceTable | SourceRule | SourcePassage;

/** A paragraph, a heading or the first words of a list's item: only what it says will tell which. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly content: readonly PhrasingContent[];
  /** From 1, where its style says that it is a heading. */
  readonly heading?: number;
  /** What stands before it, typed or given by the program. */
  readonly marker?: Marker;
  /** How deep in lists it stands, from 0; with no marker it goes on with the item before it. */
  readonly depth?: number;
  /** In plain text, how many columns it is moved in. */
  readonly indent?: number;
  /** Whether all of it is in bold type. */
  readonly bold?: boolean;
  /** What references in the text call it. */
  readonly label?: string;
  /** Whether no line is left free between it and what is above it. */
  readonly tight?: boolean;
}

export interface SourceTable {
  readonly kind: 'table';
  /** Whether its first row says so itself that it is the row of headings. */
  readonly headed: boolean;
  /** What each cell of each row holds. */
  readonly rows: readonly (readonly (readonly SourceBlock[])[])[];
}

/** A line across the page. */
export interface SourceRule {
  readonly kind: 'rule';
}

/** An exempt passage of one of our own copies, whole, so that nothing of it is taken for anything else. */
export interface SourcePassage {
  readonly kind: 'passage';
  /** The paragraphs of the Schedule that its mark names; one array for one passage. */
  readonly paragraphs: readonly string[];
  /** How deep the item of a list stands that it belongs to, from 0; undefined outside of lists. */
  readonly depth?: number;
  readonly blocks: readonly SourceBlock[];
}

/** A picture that came with the document; an image node names it by its `path`. */
export interface SourcePicture {
  readonly path: string;
  readonly bytes: Uint8Array;
}
