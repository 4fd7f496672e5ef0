import type { TextValue } from '../parse/front-matter/tree.ts';
import type { PaperType } from '../parse/paper.ts';
import type { Span } from '../span.ts';
import { holdsList } from './holds-list.ts';
import { indented, type Draft } from './draft.ts';
import type { Field } from './field-around.ts';
import { endOfLine, startOfLine } from './line-of.ts';
import { placeAmongLines } from './place-among-lines.ts';
import type { PlacedWording } from './place-wording.ts';

/**
 * Writes a wording into a field of the front matter so that YAML keeps every word of it.
 *
 * @param text the whole file
 * @param type what kind of paper it is
 */
export function placeInField(
  text: string,
  type: PaperType | undefined,
  field: Field,
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
  const isEmptyList = value.text.trim() === '' && !field.isItem && holdsList(type, field.path);
  if (isEmptyList) return asNewItem(text, field, indent, wording);
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

/** Where the cursor is in the block; first of all from the line of the `|`. */
function inBlock(
  text: string,
  { end, indent: leastIndent }: Field,
  value: TextValue,
  selection: Span,
  wording: Draft,
): PlacedWording {
  const header = endOfLine(text, value.span.start);
  const content = text.slice(header, end);
  const margin =
    new RegExp(`^ {${leastIndent - 1},}(?=\\S)`, 'm').exec(content)?.[0] ?? ' '.repeat(leastIndent);
  if (selection.start > header) {
    return placeAmongLines(text, { start: header, end }, margin, selection, wording);
  }
  const below = content.trim() === '' ? '' : '\n';
  return {
    span: { start: header, end: header },
    draft: [`\n${margin}`, ...indented(wording, margin.length), below],
  };
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
  const remark = text.slice(valueEnd, lineEnd).trim();
  const gapEnd = Math.min(selection.end, fieldEnd);
  const end = text.slice(lineEnd, gapEnd).trim() === '' ? Math.max(lineEnd, gapEnd) : lineEnd;
  const paragraphs = indented([kept === '' ? '' : `${kept}\n\n`, ...wording], indent);
  return {
    span: { start: valueStart, end },
    draft: [` |${remark === '' ? '' : ` ${remark}`}\n${' '.repeat(indent)}`, ...paragraphs],
  };
}
