/** A Word copy that came back: its paragraphs with what was changed in them, and the comments on them. */
export interface ReturnedDocument {
  /** In reading order; those of the notes at the foot come last. */
  readonly paragraphs: readonly ReturnedParagraph[];
  readonly comments: readonly ReturnedComment[];
}

/** Who changed something, and when. */
export interface Hand {
  /** As Word has it; empty where it says nothing. */
  readonly author: string;
  /** The civil date and time that Word wrote: `2026-10-03T09:12:00Z`. */
  readonly date: string | undefined;
}

export interface ReturnedParagraph {
  readonly place: 'body' | 'cell' | 'note';
  /** Of a heading: 1 for the title and for Word's first level. */
  readonly level: number | undefined;
  readonly inList: boolean;
  /** Which row of which table a cell's paragraph stands in: equal for the paragraphs of one row. */
  readonly row: ReturnedRow | undefined;
  /** Its cell, counted from the start of the document. */
  readonly cell: number | undefined;
  /** Its words in order, those that were taken out included. */
  readonly parts: readonly ReturnedPart[];
  /** What became of the mark at its end; where it was put in or taken out, paragraphs were parted or joined. */
  readonly end: Fate;
  /** Who changed only how it looks. */
  readonly restyled: readonly Hand[];
}

export interface ReturnedRow {
  readonly fate: Fate;
}

/** Whether something was there before and is there still. */
export type Fate =
  | { readonly kind: 'kept' }
  | { readonly kind: 'inserted'; readonly by: Hand; readonly moved: boolean }
  | { readonly kind: 'deleted'; readonly by: Hand; readonly moved: boolean }
  /** Put in by one hand and taken out again by another: neither the old text nor the new one has it. */
  | { readonly kind: 'withdrawn'; readonly by: Hand; readonly insertedBy: Hand };

/** A run of words that fared alike and look alike. */
export interface ReturnedPart {
  readonly text: string;
  readonly fate: Fate;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface ReturnedComment {
  readonly id: string;
  readonly by: Hand;
  readonly text: string;
  /** Whether Word says that it is done with. */
  readonly resolved: boolean;
  readonly replies: readonly { readonly by: Hand; readonly text: string }[];
  /** The words it stands on; undefined where it stands on none that are left in the file. */
  readonly anchor: CommentAnchor | undefined;
}

export interface CommentAnchor {
  /** The paragraph it begins in, as an index, and the offset in all of that paragraph's words. */
  readonly paragraph: number;
  readonly start: number;
  /** Where it ends in that paragraph; at the paragraph's end where it goes on behind it. */
  readonly end: number;
}
