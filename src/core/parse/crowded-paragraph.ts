import { lineStart, listMarker } from './cut.ts';
import { behindBlankLines, behindBlock } from './plain/lines.ts';
import { readPlainBlock } from './plain/plain-block.ts';

/** The parser's time grows with the square of the marks in one paragraph: so many take it two seconds. */
const mostMarks = 40_000;
const mark = /[*_[\]`~<&\\\n]/g;

/**
 * Where a paragraph holds more marks than can be read in time. Nobody writes one: something was pasted in.
 *
 * @returns the offset in `text` of the first such paragraph, or undefined
 */
export function crowdedParagraph(text: string): number | undefined {
  if (text.length <= mostMarks) return undefined;
  for (let at = behindBlankLines(text, 0); at < text.length;) {
    const end = behindBlock(text, at);
    if (end - at > mostMarks && isCrowded(text, at, end)) return at;
    at = end;
  }
  return undefined;
}

/** Each item of a list, and each cell of a table, is read by itself. */
function isCrowded(text: string, start: number, end: number): boolean {
  if (text[start] === '|' || listMarker.test(text.slice(start, start + lineStart))) return false;
  const marks = text.slice(start, end).match(mark)?.length ?? 0;
  return marks > mostMarks && readPlainBlock(text, start) === undefined;
}
