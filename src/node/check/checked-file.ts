import type { ExportedProblem } from '../../core/export/exported.ts';

/** What was found in one file, as it is printed, kept and handed between threads. */
export interface CheckedFile {
  /** As it was named, or from the folder that was named. */
  readonly path: string;
  readonly problems: readonly ExportedProblem[];
  /** How many of the problems bring one certain repair with them. */
  readonly repairs: number;
  /** Set where the problems may quote what is exempt, which the log of a pipeline must not show. */
  readonly quotesExempt?: true;
}
