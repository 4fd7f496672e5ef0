import type { Span } from './span.ts';

/** Replace what `span` covers (offsets into the text before any edit) by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text after `edits`, which must not overlap; what is inserted at one place stands in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].reverse().sort((a, b) => b.span.start - a.span.start);
  return ordered.reduce(
    (result, { span, text: replacement }) =>
      result.slice(0, span.start) + replacement + result.slice(span.end),
    text,
  );
}
