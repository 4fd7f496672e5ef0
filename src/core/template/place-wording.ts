import type { Paper } from '../parse/paper.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { fieldAround } from './field-around.ts';
import { placeAmongLines } from './place-among-lines.ts';
import { placeInField } from './place-in-field.ts';

/** What a wording goes in place of, and how it is written there. Line ends are `\n`. */
export interface PlacedWording {
  readonly span: Span;
  readonly draft: Draft;
}

/**
 * Writes a wording where the officer is: in the body as it is, in a field of the front matter as part of a
 * `|` block, which keeps every word.
 *
 * @param selection what is selected and gives way, or where the cursor stands
 * @returns undefined where no text can stand, such as above the first field
 */
export function placeWording(paper: Paper, selection: Span, wording: Draft): PlacedWording | undefined {
  const { inner, span } = paper.frontMatter;
  const bodyStart = /[\r\n]$/.test(paper.text.slice(0, span.end)) ? span.end : span.end + 1;
  if (span.end === 0 || selection.start >= bodyStart) {
    const body = { start: span.end, end: paper.text.length };
    return placeAmongLines(paper.text, body, '', selection, wording);
  }
  // Not on the lines of the fences.
  if (selection.start >= inner.end) return undefined;
  const field = fieldAround(paper, selection.start);
  return field && placeInField(paper.text, paper.type, field, selection, wording);
}
