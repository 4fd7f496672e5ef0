import { check } from '../core/check/check.ts';
import { words } from '../core/messages.ts';
import { filesBeside } from './files-beside.ts';
import type { ShownPaper } from './shown-paper.ts';
import { checkedOn } from './today.ts';

/**
 * Says on standard error how many problems at error severity stand in a paper that is about to leave.
 *
 * @param today the day that dates are compared with; the machine's where it is left out
 */
export function saysErrors({ path, profile, composed, papers }: ShownPaper, today: string | undefined): void {
  const context = { profile, ...checkedOn(today), exists: filesBeside(path), paperAt: papers.beside(path) };
  const { problems } = check(composed.paper, context);
  const count = problems.filter(({ severity }) => severity === 'error').length;
  if (count > 0) process.stderr.write(`${path}: ${words({ id: 'export-with-errors', args: { count } })}\n`);
}
