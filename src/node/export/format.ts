import type { ShownPaper } from '../shown-paper.ts';

/** What `export` was told besides the paper and the copy. */
export interface ExportOptions {
  /** The day that problems are found as of; the machine's where it is left out. */
  readonly today: string | undefined;
  /** Where the file is going to be; undefined for standard output. */
  readonly output: string | undefined;
  /** The browser that prints; one that is installed where it is left out. */
  readonly browser: string | undefined;
}

/** One form in which a paper leaves: a file of its own beside this one, and a line in `formats.ts`. */
export interface ExportFormat {
  /** Whether it is text, which may go to standard output; anything else wants `-o`. */
  readonly isText: boolean;
  /**
   * Makes the whole file.
   *
   * @returns undefined for a file that is none of our papers
   * @throws UsageError where the paper cannot be had in this form
   */
  readonly make: (shown: ShownPaper, options: ExportOptions) => Promise<string | Uint8Array | undefined>;
}
