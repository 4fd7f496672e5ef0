import { sameShape, type Shape, shapeOf } from '../details/shape.ts';
import { readFrontMatter } from '../parse/front-matter/read.ts';
import { entry, type ListValue, type Value } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import type { Agenda } from './agenda.ts';
import { numberedAs, type WrittenItem } from './numbered-as.ts';

/**
 * Moves an item of an agenda past others; those change places with it by one. Remarks go with the item they stand
 * above or within; numbers that are typed stay in their places, as those that are counted do.
 *
 * @param index of the item, from 0
 * @param by    past how many others: up where it is less than 0
 * @returns undefined where there is no such place, and where the items are written in a way that their order
 *   cannot be changed without losing something
 */
export function moveItem(
  { paper, details }: Pick<Agenda, 'paper' | 'details'>,
  index: number,
  by: number,
): TextEdit[] | undefined {
  const items = entry(details, 'items');
  if (items?.value.kind !== 'list' || by === 0) return undefined;
  const { keySpan, value: list } = items;
  const first = Math.min(index, index + by);
  const last = Math.max(index, index + by);
  if (!list.items[first] || !list.items[last]) return undefined;
  const { text } = paper;
  const places = list.items.slice(first, last + 1).flatMap((value, at): WrittenItem[] => {
    const span = spanOf(text, keySpan, list, first + at);
    return span ? [{ value, span }] : [];
  });
  if (places.some(({ span }, at) => at > 0 && span.start < (places[at - 1]?.span.end ?? 0))) return undefined;
  const edits: TextEdit[] = [];
  for (const [at, item] of movedPast(places, index - first, by).entries()) {
    const place = places[at];
    const written = place && numberedAs(text, item, place.value);
    if (!place || written === undefined) return undefined;
    edits.push({ span: place.span, text: written });
  }
  return isMoved(text, applyEdits(text, edits), index, by) ? edits : undefined;
}

function movedPast<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const others = items.filter((_, at) => at !== index);
  return [...others.slice(0, index + by), ...items.slice(index, index + 1), ...others.slice(index + by)];
}

/** The item's words within brackets; else its lines, with the remarks right above them, without the last line end. */
function spanOf(text: string, name: Span, { items, span }: ListValue, at: number): Span | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (text[span.start] === '[') return item.span;
  const before = items[at - 1];
  const top = endOfLine(text, before ? lastOf(text, before) : name.end);
  let start = startOfLine(text, text.lastIndexOf('-', item.span.start - 1));
  while (start > top) {
    const above = startOfLine(text, start - 1 - (text.slice(start - 2, start) === '\r\n' ? 1 : 0));
    if (above <= top || !/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return { start, end: endOfLine(text, lastOf(text, item)) };
}

/** Behind the last letter of an item. */
function lastOf(text: string, { span }: Value): number {
  return Math.max(span.start, text.slice(0, span.end).trimEnd().length);
}

/** Whether the item has moved and nothing else has changed, but for the numbers of those that did. */
function isMoved(before: string, after: string, index: number, by: number): boolean {
  const [was, is] = [before, after].map((text) => readFrontMatter(text));
  if (!was || !is || was.faults.length !== is.faults.length) return false;
  const expected = shapeOf(was.root);
  const found = shapeOf(is.root);
  return sameShape(
    withItems(expected, (items) => moved(items, index, by)),
    withItems(found, (items) => items.map(asGroup)),
  );
}

function withItems(shape: Shape, change: (items: readonly Shape[]) => readonly Shape[]): Shape {
  if (!('entries' in shape)) return shape;
  return {
    entries: shape.entries.map(([name, value]) => [
      name,
      name === 'items' && 'items' in value ? { items: change(value.items) } : value,
    ]),
  };
}

function moved(items: readonly Shape[], index: number, by: number): Shape[] {
  const groups = items.map(asGroup);
  return movedPast(groups, index, by).map((item, place) => withNumberOf(item, groups[place] ?? item));
}

type Group = Extract<Shape, { entries: unknown }>;

/** An item that is a title alone says the same as a group with a title. */
function asGroup(item: Shape): Group {
  return 'entries' in item ? item : { entries: [['title', item]] };
}

function withNumberOf(item: Group, other: Group): Group {
  const isNumber = ([name]: Group['entries'][number]) => name === 'number';
  return { entries: [...other.entries.filter(isNumber), ...item.entries.filter((each) => !isNumber(each))] };
}
