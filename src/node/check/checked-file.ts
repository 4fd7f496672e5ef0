import type { ExportedProblem } from '../../core/export/exported.ts';
import type { PlacedFix } from './placed-fixes.ts';

export interface CheckedProblem extends ExportedProblem {
  readonly fixes?: readonly PlacedFix[];
}

/** What was found in one file, as it is printed, kept and handed between threads. */
export interface CheckedFile {
  /** As it was named, or from the folder that was named. */
  readonly path: string;
  readonly problems: readonly CheckedProblem[];
  /** How many of the problems bring one certain repair with them. */
  readonly repairs: number;
  /** Set where the problems may quote what is exempt, which the log of a pipeline must not show. */
  readonly quotesExempt?: true;
}
