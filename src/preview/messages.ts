import type { Asks } from '../core/readiness/steps.ts';
import type { Change } from './change.ts';

/** A place on the page: which part, and how far down it, from 0 to 1. */
export interface Place {
  readonly part: number;
  readonly fraction: number;
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
   * knows where its reader was.
   */
  | { readonly type: 'ready'; readonly remembers: boolean }
  | { readonly type: 'scrolled'; readonly page: number; readonly place: Place }
  /** Show this part in the file; `at` is an element's `data-at`. */
  | { readonly type: 'source'; readonly page: number; readonly part: number; readonly at: number | null }
  /** Show the problem with this index, counted through all steps, in the file. */
  | { readonly type: 'problem'; readonly list: number; readonly index: number }
  | { readonly type: 'link'; readonly address: string };

/** What the page remembers while it is hidden, and over a reload of the window. */
export interface Memory {
  /** The paper's address. */
  readonly paper: string;
  readonly place: Place;
  readonly problemsOpen: boolean;
}
