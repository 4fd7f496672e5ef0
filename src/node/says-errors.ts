import { words } from '../core/messages.ts';
import { problemsOf } from './problems-of.ts';
import type { ShownPaper } from './shown-paper.ts';

/**
 * Says on standard error how many problems at error severity stand in a paper that is about to leave.
 *
 * @param today the day that dates are compared with; the machine's where it is left out
 */
export function saysErrors(shown: ShownPaper, today: string | undefined): void {
  const count = problemsOf(shown, today).filter(({ severity }) => severity === 'error').length;
  if (count > 0)
    process.stderr.write(`${shown.path}: ${words({ id: 'export-with-errors', args: { count } })}\n`);
}
