import { lineIndex } from '../core/line-index.ts';
import { words } from '../core/messages.ts';
import type { Paper } from '../core/parse/paper.ts';
import { exemptDoubts } from '../core/report/exempt-doubts.ts';

/**
 * Says on standard error where exempt matter would pass for open.
 *
 * @param papers each with the name it is known by
 * @returns whether there is any
 */
export function saysMisread(papers: ReadonlyMap<Paper, string>): boolean {
  const said = misreadIn(papers);
  for (const each of said) process.stderr.write(`${each}\n`);
  return said.length > 0;
}

/** Where exempt matter would pass for open, each place with what is wrong there. */
export function misreadIn(papers: ReadonlyMap<Paper, string>): readonly string[] {
  return Array.from(papers).flatMap(([paper, path]) =>
    exemptDoubts(paper).map(
      ({ span, message }) => `${path}:${lineIndex(paper.text).at(span.start).line} ${words(message)}`,
    ),
  );
}
