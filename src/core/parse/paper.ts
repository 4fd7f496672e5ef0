import type { Span } from '../span.ts';
import type { FrontMatter } from './front-matter/tree.ts';
import type { Piece } from './piece.ts';

export type { Piece };

/** The three kinds of file that are ours; anything else is left alone. */
export type PaperType = 'report' | 'agenda' | 'minutes';

/**
 * One parsed file, before any council's practice is applied: report, agenda or minutes.
 * Frozen; an edit makes a new one that shares every piece that did not change.
 */
export interface Paper {
  readonly text: string;
  /** What the front matter's `type` says, undefined where the file is not ours. */
  readonly type: PaperType | undefined;
  readonly frontMatter: FrontMatter;
  /** The body, in pieces that together cover it without a gap. */
  readonly body: readonly PlacedPiece[];
  /** Identifiers of every link and footnote definition in the body (footnotes as `^id`). */
  readonly definitions: ReadonlySet<string>;
  /** False for a body that would take too long to read: too large, too deep or too crowded (see parse.ts). */
  readonly bodyRead: boolean;
}

/** A piece and where it starts in the file. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
}

/** A piece of Markdown and the way back to the file, whether it stands in the body or in a field. */
export interface Passage {
  readonly piece: Piece;
  /** Where a span of the piece stands in the file. */
  readonly place: (span: Span) => Span;
}
