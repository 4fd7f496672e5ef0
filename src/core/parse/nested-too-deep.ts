/** Nobody writes so deep; the parser and all that walks its trees would take seconds, or run out of room. */
const deepest = 100;

/** List and quotation marks, one in another, at the start of a line. */
const marks = /^[ \t]*(?:(?:[-*+>]|\(?[A-Za-z\d]{1,9}[.)])[ \t]*)+/;
const mark = /[-*+>]|[.)]/g;

/**
 * Where lists, quotations or passages stand deeper in one another than can be read.
 *
 * @returns the offset in `text` of the first such line, or undefined
 */
export function nestedTooDeep(text: string): number | undefined {
  let open = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const first = text.charCodeAt(start);
    // A line that begins with a letter opens no more than one list.
    if (!(first > 64 && first < 91) && !(first > 96 && first < 123)) {
      const line = text.slice(start, end);
      if (line.startsWith(':::')) open = Math.max(0, open + (/^:+\s*\w/.test(line) ? 1 : -1));
      if (open > deepest || depthOf(line) > deepest) return start;
    }
    start = end + 1;
  }
  return undefined;
}

/** How many lists and quotations a line may stand in: its marks, and half the columns before them. */
function depthOf(line: string): number {
  const found = marks.exec(line)?.[0] ?? '';
  const columns = found.length - found.trimStart().length;
  return columns / 2 + (found.match(mark)?.length ?? 0);
}
