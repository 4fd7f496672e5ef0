import { lineIndex } from '../core/line-index.ts';
import { words } from '../core/messages.ts';
import type { Paper } from '../core/parse/paper.ts';
import type { Composed } from '../core/render/composed.ts';
import { publicDoubts } from '../core/render/public-doubts.ts';
import type { ExemptDoubt } from '../core/report/exempt/exempt-doubts.ts';

/**
 * Says on standard error where exempt matter would pass for open on a page.
 *
 * @param files each paper on it with its file
 * @returns whether there is any
 */
export function saysMisread(composed: Composed, files: ReadonlyMap<Paper, string>): boolean {
  const doubts = publicDoubts(composed);
  for (const doubt of doubts)
    process.stderr.write(`${placeOf(doubt, doubt.paper, files.get(doubt.paper))}\n`);
  return doubts.length > 0;
}

/** Where in a file it is not certain what is exempt, and why. */
export function placeOf({ span, message }: ExemptDoubt, { text }: Paper, path = ''): string {
  return `${path}:${lineIndex(text).at(span.start).line} ${words(message)}`;
}
