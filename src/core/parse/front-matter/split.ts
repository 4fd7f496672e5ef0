import type { Span } from '../../span.ts';
import { linesFrom } from '../lines.ts';

export interface Split {
  readonly state: 'none' | 'closed' | 'unclosed';
  /** Fences included, up to where the body starts. */
  readonly span: Span;
  /** Between the fences. */
  readonly inner: Span;
}

/**
 * Finds the front matter: a first line `---` (a byte-order mark may stand before it) up to a line `---` or
 * `...`. Where that is missing, front matter ends where the text no longer looks like fields: before the
 * first heading, or the first paragraph behind a blank line.
 */
export function splitFrontMatter(text: string): Split {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(start, start + 200));
  if (!opening) return { state: 'none', span: { start, end: start }, inner: { start, end: start } };
  const innerStart = start + opening[0].length;
  let guess: number | undefined;
  let afterBlank = false;
  for (const line of linesFrom(text, innerStart)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) {
      return {
        state: 'closed',
        span: { start, end: line.next },
        inner: { start: innerStart, end: line.start },
      };
    }
    if (
      guess === undefined &&
      (/^#{1,6} /.test(line.text) || (afterBlank && /^[^\s#-][^:]*$/.test(line.text)))
    ) {
      guess = line.start;
    }
    afterBlank = line.text.trim() === '';
  }
  const end = guess ?? text.length;
  return { state: 'unclosed', span: { start, end }, inner: { start: innerStart, end } };
}
