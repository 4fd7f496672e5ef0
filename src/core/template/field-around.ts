import type { ListValue, MapValue, TextValue, Value } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import { startOfLine, lineAt } from './line-of.ts';

/** A place in the front matter where text can stand: the value of a field, or one item of a list. */
export interface Field {
  /** Keys from the top, list positions left out: `['implications', 'legal']`. */
  readonly path: readonly string[];
  readonly value: TextValue | ListValue;
  /** Whether it is one item of the list in the field of that path. */
  readonly isItem: boolean;
  /** Right behind the colon or dash that the value stands after. */
  readonly valueStart: number;
  /** Where the next field or item starts, its comments included: the empty lines below the value are the field's own. */
  readonly end: number;
  /** How far the lines of its value are indented. */
  readonly indent: number;
}

/** The innermost field that an offset of the front matter stands in; a list itself between or below its items. */
export function fieldAround({ text, frontMatter }: Paper, offset: number): Field | undefined {
  return inMap(text, frontMatter.root, frontMatter.inner.end, [], offset);
}

function inMap(
  text: string,
  { entries }: MapValue,
  end: number,
  path: readonly string[],
  offset: number,
): Field | undefined {
  const starts = entries.map(({ keySpan }) => withComments(text, keySpan.start));
  const index = starts.findLastIndex((start) => start <= offset);
  const entry = entries[index];
  if (!entry) return undefined;
  const { key, keySpan, value } = entry;
  const place = {
    path: [...path, key],
    isItem: false,
    valueStart: text.indexOf(':', keySpan.end) + 1,
    end: starts[index + 1] ?? end,
    indent: keySpan.start - startOfLine(text, keySpan.start) + 2,
  };
  return inValue(text, value, place, offset);
}

function inValue(text: string, value: Value, place: Omit<Field, 'value'>, offset: number): Field | undefined {
  if (value.kind === 'text') return { ...place, value };
  if (value.kind === 'map') return inMap(text, value, place.end, place.path, offset);
  // A list in brackets has no lines of its own to write on.
  if (text[value.span.start] === '[') return undefined;
  const dashes = value.items.map((item) => text.lastIndexOf('-', item.span.start - 1));
  const starts = dashes.map((dash) => withIndentation(text, dash));
  const index = starts.findLastIndex((start) => start <= offset);
  const item = value.items[index];
  const dash = dashes[index];
  if (item === undefined || dash === undefined) return { ...place, value };
  const indent = dash - startOfLine(text, dash);
  const isBelow = lineAt(text, offset).trim() === '' && offset - startOfLine(text, offset) <= indent;
  if (isBelow) return { ...place, value };
  const end = starts[index + 1] ?? place.end;
  return inValue(
    text,
    item,
    { path: place.path, isItem: true, valueStart: dash + 1, end, indent: indent + 2 },
    offset,
  );
}

/** The start of a key, or of the comments right above it, which tell the officer what to write there. */
function withComments(text: string, keyStart: number): number {
  const indent = keyStart - startOfLine(text, keyStart);
  let start = withIndentation(text, keyStart);
  for (;;) {
    const above = startOfLine(text, startOfLine(text, start) - 1);
    const comment = /^( *)#/.exec(lineAt(text, above));
    if (above >= start || !comment || (comment[1] ?? '').length > indent) return start;
    start = above;
  }
}

/** The start of the line, where nothing but spaces stands before the offset. */
function withIndentation(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  return text.slice(start, offset).trim() === '' ? start : offset;
}
