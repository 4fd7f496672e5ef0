import { rules } from '../../../core/check/rules.ts';
import type { CheckedFile } from '../checked-file.ts';

const faults = new Map(rules.map(({ name, page }) => [name, page.fault]));

/**
 * A file as the log of a pipeline may show it, which others read than those who may read the file: of one that holds
 * exempt matter each problem is told in the general words of its rule, which quote nothing.
 */
export function forALog(file: CheckedFile): CheckedFile {
  if (!file.quotesExempt) return file;
  const problems = file.problems.map(({ fixes: _, ...problem }) => ({
    ...problem,
    message: faults.get(problem.rule) ?? problem.rule,
  }));
  return { ...file, problems };
}
