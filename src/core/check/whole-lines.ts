import type { Span } from '../span.ts';
import type { TextEdit } from '../text-edit.ts';

/** The edit that takes `span` out, with its lines where nothing else stands on them, so that no gap is left. */
export function withoutLines(text: string, span: Span): TextEdit {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, span.start));
  const behind = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(span.end));
  if (!before || !behind) return { span, text: '' };
  const start = span.start - (before[1]?.length ?? 0);
  let end = span.end + behind[0].length;
  const apart = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(0, start));
  if (apart) end += /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0].length ?? 0;
  return { span: { start, end }, text: '' };
}
