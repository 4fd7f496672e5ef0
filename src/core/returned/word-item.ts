import type { Change } from './changes/change.ts';
import type { ReturnedRow } from './returned.ts';

/** A paragraph of a Word copy as it was before the changes: those that a change parted are one, joined ones are two. */
export interface WordItem {
  /** Whether it stands in both texts, or only in the one after or before the changes. */
  readonly kind: 'kept' | 'added' | 'removed';
  /** The change that added or removed it. */
  readonly change: Change | undefined;
  readonly pieces: readonly Piece[];
  readonly place: 'body' | 'cell' | 'note';
  readonly level: number | undefined;
  readonly inList: boolean;
  readonly row: ReturnedRow | undefined;
  readonly cell: number | undefined;
  /** The paragraphs of the copy that it was made of, first to last, as indices. */
  readonly paragraphs: readonly number[];
  /** Set where it and the next one were joined. */
  readonly joined: Change | undefined;
  /** Changes that leave its words as they are. */
  readonly remarks: readonly Change[];
}

/** A run of its words. */
export interface Piece {
  readonly text: string;
  readonly side: 'same' | 'old' | 'new';
  /** Undefined for what is the same before and after. */
  readonly change: Change | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where it begins: the paragraph's place in `paragraphs`, and the offset in all of its words. */
  readonly from: { readonly paragraph: number; readonly offset: number };
}

/** Its words before any change. */
export function before({ pieces }: Pick<WordItem, 'pieces'>): string {
  return pieces.map(({ side, text }) => (side === 'new' ? '' : text)).join('');
}

/** Its words after every change; where it was parted there is a line end. */
export function after({ pieces }: Pick<WordItem, 'pieces'>): string {
  return pieces.map(({ side, text }) => (side === 'old' ? '' : text)).join('');
}
