import { remarkAbove } from '../../check/remark-above.ts';
import type { Paper } from '../../parse/paper.ts';
import type { TextEdit } from '../../text-edit.ts';
import type { ReturnedComment } from '../returned.ts';

/**
 * The edit that keeps a comment in the report as a remark above what it stands on, which is never published.
 *
 * @param at where that is in the file
 */
export function keepComment(
  paper: Paper,
  at: number,
  { by, text, replies }: Pick<ReturnedComment, 'by' | 'text' | 'replies'>,
): TextEdit | undefined {
  const said = [{ by, text }, ...replies].map((each) => `${each.by.author}: ${each.text}`).join(' / ');
  const line = said.replace(/\s+/g, ' ').trim();
  // Two hyphens in a row would end the remark.
  return remarkAbove(paper, at, { inDetails: `# ${line}`, inBody: `<!-- ${line.replace(/--+/g, '–')} -->` });
}
