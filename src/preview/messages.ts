import type { Copy } from '../core/render/copy.ts';
import type { Mode } from '../core/render/view.ts';
import type { Asks } from '../core/readiness/steps.ts';
import type { Change } from './change.ts';

/** A place on the page: which part, and how far down it, from 0 to 1. */
export interface Place {
  readonly part: number;
  readonly fraction: number;
}

/** What the reader chose to see. */
export interface Choice {
  /** Undefined until the reader chooses: then the paper itself. */
  readonly mode: Mode | undefined;
  readonly copy: Copy;
  /** Whether the preview stays with its paper, whichever the editor shows. */
  readonly pinned: boolean;
}

/** Something that can be chosen, in words. */
export interface Offer {
  readonly mode: Mode;
  readonly label: string;
}

/** A step before the paper is submitted, with what is left to do in it. */
export interface ShownStep {
  readonly title: string;
  readonly problems: readonly ShownProblem[];
}

/** A problem in the words in which the page lists it. */
export interface ShownProblem {
  readonly asks: Asks;
  /** "Missing". */
  readonly kind: string;
  readonly message: string;
  /** "line 12". */
  readonly where: string;
}

/**
 * From the extension to the page. Every page shown has a number: a change says which page it changes, and
 * whatever comes back says which page it was about, so that a late message is known and left alone.
 */
export type ToPage =
  | { readonly type: 'show'; readonly page: number; readonly parts: readonly string[] }
  | { readonly type: 'change'; readonly page: number; readonly from: number; readonly change: Change }
  | { readonly type: 'scroll'; readonly page: number; readonly place: Place }
  /** What can be shown, and what is. */
  | { readonly type: 'view'; readonly offers: readonly Offer[]; readonly choice: Choice }
  | {
      readonly type: 'problems';
      readonly list: number;
      /** "2 to fix", for the list's heading. */
      readonly summary: string;
      readonly steps: readonly ShownStep[];
    };

/** From the page to the extension. */
export type FromPage =
  /**
   * The page has nothing yet, or was sent a change to a page it does not have; `remembers` says whether it
   * knows where its reader was, and `choice` what was chosen before.
   */
  | { readonly type: 'ready'; readonly remembers: boolean; readonly choice?: Choice | undefined }
  | { readonly type: 'choose'; readonly choice: Choice }
  | { readonly type: 'scrolled'; readonly page: number; readonly place: Place }
  /** Show this part in the file; `at` is an element's `data-at`. */
  | { readonly type: 'source'; readonly page: number; readonly part: number; readonly at: number | null }
  /** Show the problem with this index, counted through all steps, in the file. */
  | { readonly type: 'problem'; readonly list: number; readonly index: number }
  /** Follow an address that stands in this part. */
  | { readonly type: 'link'; readonly page: number; readonly part: number; readonly address: string };

/** What the page remembers while it is hidden, and over a reload of the window. */
export interface Memory {
  /** The paper's address. */
  readonly paper: string;
  readonly place: Place;
  readonly problemsOpen: boolean;
  readonly choice?: Choice | undefined;
}
