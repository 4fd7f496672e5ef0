export interface Line {
  /** Without its end. */
  readonly text: string;
  readonly start: number;
  /** Where the next line starts. */
  readonly next: number;
}

/** The lines of `text` from an offset on, whatever ends them: LF, CRLF or CR. */
export function* linesFrom(text: string, from = 0): Iterable<Line> {
  const lineEnd = /\r\n|\n|\r/g;
  let start = from;
  while (start < text.length) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text);
    const next = end ? end.index + end[0].length : text.length;
    yield { text: text.slice(start, end?.index ?? text.length), start, next };
    start = next;
  }
}
