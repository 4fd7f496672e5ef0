import type { Severity } from '../../core/problem.ts';
import type { CheckedFile } from './checked-file.ts';

/** How many problems of a severity there are in all. */
export function countOf(files: readonly CheckedFile[], severity: Severity): number {
  return files.reduce(
    (sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length,
    0,
  );
}
