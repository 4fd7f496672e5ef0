import type { Mend } from './mend.ts';

/** The source with every mend in single quotes, and the way back from its offsets. */
export function applyMends(
  source: string,
  mends: readonly Mend[],
): { text: string; toSource: (offset: number) => number } {
  const inserted: number[] = [];
  let text = '';
  let done = 0;
  const insertQuote = (upTo: number) => {
    text += source.slice(done, upTo);
    inserted.push(text.length);
    text += "'";
    done = upTo;
  };
  for (const { span } of mends) {
    insertQuote(span.start);
    for (
      let at = source.indexOf("'", span.start);
      at !== -1 && at < span.end;
      at = source.indexOf("'", at + 1)
    ) {
      insertQuote(at);
    }
    insertQuote(span.end);
  }
  text += source.slice(done);
  const toSource = (offset: number) => {
    let low = 0;
    let high = inserted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inserted[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return { text, toSource };
}
