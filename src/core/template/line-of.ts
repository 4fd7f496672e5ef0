/** Where the line that holds `offset` starts. */
export function startOfLine(text: string, offset: number): number {
  let start = Math.max(0, offset);
  while (start > 0 && !isLineEnd(text[start - 1])) start--;
  return start;
}

/** Where the line that holds `offset` ends, before its line end. */
export function endOfLine(text: string, offset: number): number {
  let end = Math.max(0, offset);
  while (end < text.length && !isLineEnd(text[end])) end++;
  return end;
}

/** The line that holds `offset`, without its end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset), endOfLine(text, offset));
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}
