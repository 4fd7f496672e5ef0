import type { Paper } from '../parse/paper.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { fieldAt } from './field-at.ts';
import { holdsList } from './holds-list.ts';
import { placeInField } from './place-in-field.ts';

/** What a wording goes in place of, and how it is written there. Line ends are `\n`. */
export interface PlacedWording {
  readonly span: Span;
  readonly draft: Draft;
}

/**
 * Writes a wording where the officer is: in the body as it is, a paragraph of its own on an empty line; in a
 * field of the front matter as a `|` block, which keeps every word.
 *
 * @param selection what is selected and gives way, or where the cursor stands
 * @returns undefined where no text can stand, such as above the first field
 */
export function placeWording(paper: Paper, selection: Span, wording: Draft): PlacedWording | undefined {
  const { inner, state } = paper.frontMatter;
  if (state === 'none' || selection.start > inner.end) return inBody(paper.text, selection, wording);
  const field = fieldAt(paper, selection.start);
  return field && placeInField(paper.text, field, holdsList(paper.type, field.path), selection, wording);
}

function inBody(text: string, selection: Span, wording: Draft): PlacedWording {
  const before = text.slice(0, selection.start).split(/\r\n|\n|\r/);
  const after = text.slice(selection.end).split(/\r\n|\n|\r/);
  const onOwnLine = isBlank(before.at(-1)) && isBlank(after[0]);
  const above = onOwnLine && !isBlank(before.at(-2)) ? '\n' : '';
  const below = onOwnLine && !isBlank(after[1]) ? '\n' : '';
  return { span: selection, draft: [above, ...wording, below] };
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}
