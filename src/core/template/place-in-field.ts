import type { TextValue } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import { indented, type Draft } from './draft.ts';
import type { Field } from './field-at.ts';
import { endOfLine, startOfLine } from './line-of.ts';
import type { PlacedWording } from './place-wording.ts';

/**
 * Writes a wording into a field of the front matter so that YAML keeps every word of it.
 *
 * @param isList whether the field is one that holds a list, though nothing is in it yet
 */
export function placeInField(
  text: string,
  field: Field,
  isList: boolean,
  selection: Span,
  wording: Draft,
): PlacedWording {
  const { value, indent } = field;
  if (value.kind === 'list') {
    const dash = text.lastIndexOf('-', (value.items[0]?.span.start ?? value.span.start) - 1);
    return asNewItem(text, field, dash - startOfLine(text, dash), wording);
  }
  if (value.style === 'block' || value.style === 'folded') {
    return inBlock(text, field, value, selection, wording);
  }
  if (isList && value.text.trim() === '') return asNewItem(text, field, indent, wording);
  return asBlock(text, field, value, selection, wording);
}

/** Below what the list holds. */
function asNewItem(text: string, { valueStart, end }: Field, indent: number, wording: Draft): PlacedWording {
  const at = valueStart + text.slice(valueStart, end).trimEnd().length;
  const margin = ' '.repeat(indent);
  return {
    span: { start: at, end: at },
    draft: [`\n${margin}- |\n${margin}  `, ...indented(wording, indent + 2)],
  };
}

/** Where the cursor is in the block; a paragraph of its own on an empty line, and above all from the line of the `|`. */
function inBlock(
  text: string,
  { end: fieldEnd, indent: leastIndent }: Field,
  value: TextValue,
  selection: Span,
  wording: Draft,
): PlacedWording {
  const header = endOfLine(text, value.span.start);
  const content = text.slice(header, fieldEnd);
  const indent = new RegExp(`^ {${leastIndent - 1},}(?=\\S)`, 'm').exec(content)?.[0].length ?? leastIndent;
  const margin = ' '.repeat(indent);
  const lines = indented(wording, indent);
  if (selection.start <= header) {
    const below = content.trim() === '' ? '' : '\n';
    return { span: { start: header, end: header }, draft: [`\n${margin}`, ...lines, below] };
  }
  const span = { start: startOfLine(text, selection.start), end: endOfLine(text, selection.end) };
  const onOwnLine = text.slice(span.start, selection.start) + text.slice(selection.end, span.end);
  if (onOwnLine.trim() !== '') return { span: selection, draft: lines };
  const lineAbove =
    text
      .slice(header, span.start)
      .split(/\r\n|\n|\r/)
      .at(-2) ?? '';
  const lineBelow = text.slice(span.end, fieldEnd).split(/\r\n|\n|\r/)[1] ?? '';
  const above = lineAbove.trim() === '' ? '' : '\n';
  const below = lineBelow.trim() === '' ? '' : '\n';
  return { span, draft: [above + margin, ...lines, below] };
}

/** As a block in place of what stands on the field's line, which becomes the block's first paragraph. */
function asBlock(
  text: string,
  { valueStart, end: fieldEnd, indent }: Field,
  value: TextValue,
  selection: Span,
  wording: Draft,
): PlacedWording {
  const selected = text.slice(selection.start, selection.end);
  const kept = (selected === '' ? value.text : value.text.replace(selected, '')).trim();
  const valueEnd = Math.max(valueStart, value.span.end);
  const lineEnd = endOfLine(text, valueEnd);
  const comment = text.slice(valueEnd, lineEnd).trimEnd();
  const gapEnd = Math.min(selection.end, fieldEnd);
  const end = text.slice(lineEnd, gapEnd).trim() === '' ? Math.max(lineEnd, gapEnd) : lineEnd;
  const paragraphs = indented([kept === '' ? '' : `${kept}\n\n`, ...wording], indent);
  return {
    span: { start: valueStart, end },
    draft: [` |${comment}\n${' '.repeat(indent)}`, ...paragraphs],
  };
}
