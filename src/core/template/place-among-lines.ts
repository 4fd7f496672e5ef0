import type { Span } from '../span.ts';
import { indented, type Draft } from './draft.ts';
import { endOfLine, startOfLine } from './line-of.ts';
import type { PlacedWording } from './place-wording.ts';

/**
 * Writes a wording among lines of text: a paragraph of its own, save where the cursor is within a line or
 * behind a space, where the officer goes on with a sentence.
 *
 * @param within the lines that count as text above and below
 * @param margin what each line of the text begins with
 */
export function placeAmongLines(
  text: string,
  within: Span,
  margin: string,
  selection: Span,
  wording: Draft,
): PlacedWording {
  const start = startOfLine(text, selection.start);
  const end = endOfLine(text, selection.end);
  const before = text.slice(start, selection.start);
  const after = text.slice(selection.end, end).trimStart();
  const above = isBlank(linesOf(text.slice(within.start, start)).at(-2)) ? '' : '\n';
  const below = isBlank(linesOf(text.slice(end, within.end))[1]) ? '' : '\n';
  const lines = indented(wording, margin.length);
  if (isBlank(before)) {
    const rest = after === '' ? below : `\n\n${margin}`;
    return { span: { start, end: end - after.length }, draft: [above + margin, ...lines, rest] };
  }
  if (after === '' && /\S$/.test(before)) {
    return { span: { start: selection.start, end }, draft: [`\n\n${margin}`, ...lines, below] };
  }
  return { span: selection, draft: lines };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}
