import { lineIndex } from '../core/line-index.ts';
import { words } from '../core/messages.ts';
import type { Paper } from '../core/parse/paper.ts';
import { misreadExempts } from '../core/report/misread-exempt.ts';

/**
 * Says on standard error where exempt matter would pass for open.
 *
 * @param papers each with the name it is known by
 * @returns whether there is any
 */
export function saysMisread(papers: ReadonlyMap<Paper, string>): boolean {
  const said = Array.from(papers).flatMap(([paper, path]) =>
    misreadExempts(paper).map(({ start }) => `${path}:${lineIndex(paper.text).at(start).line}`),
  );
  for (const place of said) {
    process.stderr.write(`${place} ${words({ id: 'exempt-block-misread', args: {} })}\n`);
  }
  return said.length > 0;
}
