import type { Paper } from '../parse/paper.ts';
import type { Problem } from '../problem.ts';
import type { TextEdit } from '../text-edit.ts';
import { bodyIgnore, detailsIgnore } from './ignore-remark.ts';
import { remarkAbove } from './remark-above.ts';
import { rules } from './rules.ts';

/**
 * The edit that silences a problem where it is: a remark with the reason, on the line before the block or field.
 *
 * @param reason in the officer's words; a remark cannot go without one
 * @returns undefined where no remark can stand or would help, or for want of a reason
 */
export function ignoreHere(
  paper: Paper,
  { rule, span }: Pick<Problem, 'rule' | 'span'>,
  reason: string,
): TextEdit | undefined {
  if (reason.trim() === '' || ofRemarks.has(rule)) return undefined;
  return remarkAbove(paper, span.start, {
    inDetails: detailsIgnore(rule, reason),
    inBody: bodyIgnore(rule, reason),
  });
}

/** What is said of remarks themselves, no remark silences. */
const ofRemarks = new Set(rules.filter((rule) => rule.of === 'ignores').map(({ name }) => name));
