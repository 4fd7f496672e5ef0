/** Where the line that holds an offset ends, before its LF or CRLF. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline === -1) return text.length;
  return newline > at && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Where the next line starts, from the end of a line on; the end of the text behind the last. */
export function nextLine(text: string, end: number): number {
  return Math.min(text.length, end + (text[end] === '\r' ? 2 : 1));
}

const blankLines = /(?:[ \t]*\r?\n)*(?:[ \t]+$)?/y;

/** Where the first line that is not blank starts, from the start of a line on. */
export function behindBlankLines(text: string, start: number): number {
  blankLines.lastIndex = start;
  return start + (blankLines.exec(text)?.[0].length ?? 0);
}

const blankLine = /\n[ \t]*(?:\r?\n|$)/g;

/** Where the next block starts, from inside a block on: behind the blank lines that end it. */
export function behindBlock(text: string, at: number): number {
  blankLine.lastIndex = at;
  const end = blankLine.exec(text);
  return end ? behindBlankLines(text, end.index + 1) : text.length;
}
