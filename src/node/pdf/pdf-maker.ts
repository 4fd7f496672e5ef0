import type { SheetSize } from '../../core/pack/attached.ts';
import type { Numbered } from '../../core/pack/pack-document.ts';

/** What `dist/pdf.js` holds: the command line and the editor load it when a PDF is asked for. */
export interface PdfMaker {
  /**
   * The browser on this machine that prints.
   *
   * @param asked where the officer says it is
   * @throws PdfFault where the one that is named is not there, or none is
   */
  readonly findInstalledBrowser: (asked: string | undefined) => string;
  /** Reads how many pages a PDF has and how large each of them is, turned as it is seen. */
  readonly readPdf: (bytes: Uint8Array) => Promise<PdfFacts>;
  /**
   * Starts a browser, lets `work` print with it, and ends it whatever comes.
   *
   * @param path   the browser
   * @param signal given up when it says so
   * @throws PdfFault where the browser does not start, print or answer in time
   */
  readonly withPrinter: <Result>(
    path: string,
    signal: AbortSignal | undefined,
    work: (printer: Printer) => Promise<Result>,
  ) => Promise<Result>;
  /**
   * Prints a pack: as often as it takes until the numbers printed in it are those of its pages, then with the pages of
   * the PDFs drawn on their sheets. The same papers give the same pages.
   *
   * @throws PdfFault where the numbers do not settle, or the browser cannot print
   */
  readonly printPack: (printer: Printer, job: PackJob) => Promise<Uint8Array>;
  /** A PDF cannot be had, and why, in words for the officer. */
  readonly PdfFault: abstract new (...given: never[]) => Error;
}

/** Prints pages, one after another, in one browser. */
export interface Printer {
  /**
   * Prints a page as the browser lays it out on paper: tagged, with an outline of its headings.
   *
   * @param html a whole page that needs nothing else
   * @throws PdfFault where the browser cannot
   */
  readonly print: (html: string) => Promise<Uint8Array>;
}

/** What is known of a PDF before it goes into another: the size of each of its pages, or why it cannot. */
export type PdfFacts = { readonly sheets: readonly SheetSize[] } | { readonly fault: 'locked' | 'damaged' };

/** What a pack is made of. */
export interface PackJob {
  /** The identifiers of what begins on a sheet of its own; each is led to by a link. */
  readonly starts: readonly string[];
  /** The whole page with its page numbers; before the first print none is known. */
  readonly html: (numbered: Numbered) => string | Promise<string>;
  /** PDFs to be drawn on the sheets that begin with an identifier. */
  readonly files: readonly { readonly id: string; readonly bytes: Uint8Array }[];
  readonly margin: SheetMargin;
}

/** What is kept free on a sheet, in points: its name stands above, the page number below. */
export interface SheetMargin {
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
}
