import type { Copy } from './copy.ts';

/**
 * What of a meeting a page shows: one report, one item with what belongs to it, all of agenda or minutes, the list of
 * what was decided, or the notice of one decision.
 */
export type Mode = (typeof allModes)[number];

export const allModes = ['report', 'item', 'agenda', 'minutes', 'decisions', 'notice'] as const;

/** What a page shows, and to whom. */
export interface View {
  readonly copy: Copy;
  /** The paper's own mode where this is left out, or where the papers that are known do not give it. */
  readonly mode?: Mode | undefined;
  /** An offset in the paper's file, which says which of its items is meant; the first where it is left out. */
  readonly at?: number | undefined;
}
