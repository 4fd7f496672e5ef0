import type { Span } from '../span.ts';
import { endOfLine, lineAt, startOfLine } from '../template/line-of.ts';
import type { TextEdit } from '../text-edit.ts';

/** The edit that takes `span` out, with its lines where nothing else stands on them, so that no gap is left. */
export function withoutLines(text: string, span: Span): TextEdit {
  const start = startOfLine(text, span.start);
  const end = endOfLine(text, span.end);
  const alone = isBlank(text.slice(start, span.start)) && isBlank(text.slice(span.end, end));
  if (!alone) return { span, text: '' };
  const next = behindLineEnd(text, end);
  const above = beforeLineEnd(text, start);
  const behindBlank = start === 0 || isBlank(lineAt(text, above));
  if (behindBlank && next === text.length)
    return { span: { start: startOfLine(text, above), end: next }, text: '' };
  const inGap = behindBlank && isBlank(lineAt(text, next));
  const last = inGap ? behindLineEnd(text, endOfLine(text, next)) : next;
  return { span: { start, end: last }, text: '' };
}

const isBlank = (words: string) => words.trim() === '';

function behindLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The end of the line before the one that starts at `start`. */
function beforeLineEnd(text: string, start: number): number {
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}
