import { sameShape, type Shape, shapeOf } from '../details/shape.ts';
import { readFrontMatter } from '../parse/front-matter/read.ts';
import { entry, type ListValue, type Value } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import type { Agenda } from './agenda.ts';
import { exchangeNumbers } from './exchange-numbers.ts';

/**
 * Lets an item of an agenda and the one before or behind it change places. Remarks go with the item they stand
 * above or within; numbers that are typed stay in their places, as those that are counted do.
 *
 * @param index of the item, from 0
 * @returns undefined where there is no item on that side, and where the items are written in a way that their
 *   order cannot be changed without losing something
 */
export function moveItem(
  { paper, details }: Pick<Agenda, 'paper' | 'details'>,
  index: number,
  by: -1 | 1,
): TextEdit[] | undefined {
  const items = entry(details, 'items');
  if (items?.value.kind !== 'list') return undefined;
  const { keySpan, value: list } = items;
  const first = Math.min(index, index + by);
  const upper = list.items[first];
  const lower = list.items[first + 1];
  if (!upper || !lower) return undefined;
  const { text } = paper;
  const spans = [first, first + 1].map((at) => spanOf(text, keySpan, list, at));
  const [above, below] = spans;
  if (!above || !below || above.end > below.start) return undefined;
  const written = exchangeNumbers(text, { value: upper, span: above }, { value: lower, span: below });
  const edits = written && [
    { span: above, text: written.lower },
    { span: below, text: written.upper },
  ];
  return edits && isExchanged(text, applyEdits(text, edits), first) ? edits : undefined;
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

/** Whether the two items have changed places, but for their numbers, and nothing else has changed. */
function isExchanged(before: string, after: string, first: number): boolean {
  const [was, is] = [before, after].map((text) => readFrontMatter(text));
  if (!was || !is || was.faults.length !== is.faults.length) return false;
  const expected = shapeOf(was.root);
  const found = shapeOf(is.root);
  return sameShape(
    withItems(expected, (items) => exchanged(items, first)),
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

function exchanged(items: readonly Shape[], first: number): Shape[] {
  const groups = items.map(asGroup);
  const [upper, lower] = [groups[first], groups[first + 1]];
  if (upper && lower) groups.splice(first, 2, numberedAs(lower, upper), numberedAs(upper, lower));
  return groups;
}

type Group = Extract<Shape, { entries: unknown }>;

/** An item that is a title alone says the same as a group with a title. */
function asGroup(item: Shape): Group {
  return 'entries' in item ? item : { entries: [['title', item]] };
}

function numberedAs(item: Group, other: Group): Group {
  const isNumber = ([name]: Group['entries'][number]) => name === 'number';
  return { entries: [...other.entries.filter(isNumber), ...item.entries.filter((each) => !isNumber(each))] };
}
