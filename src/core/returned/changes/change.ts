import type { Hand } from '../returned.ts';

/** One change that somebody made in a Word copy, as one thing to accept or leave. */
export interface Change {
  /** The same whenever the same file is read. */
  readonly id: string;
  readonly kind:
    | 'words'
    | 'paragraph-added'
    | 'paragraph-removed'
    /** One paragraph became two at this place. */
    | 'joined'
    | 'row-added'
    | 'row-removed'
    /** Put in by one hand and taken out by another, so that nothing is left of it. */
    | 'withdrawn'
    /** Only the look of words was changed, which Markdown does not hold. */
    | 'looks'
    /** Nobody tracked it: the copy says something else than the report. */
    | 'untracked'
    | 'untracked-added'
    | 'untracked-removed'
    | 'untracked-moved';
  /** Undefined for what was not tracked. */
  readonly by: Hand | undefined;
  /** Whether Word says that the words were moved from or to elsewhere. */
  readonly moved: boolean;
  readonly old: string;
  readonly new: string;
}
