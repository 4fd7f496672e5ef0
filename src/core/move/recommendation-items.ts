import type { List, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { words } from '../messages.ts';
import { valueAt, type Value } from '../parse/front-matter/tree.ts';
import { spanOf } from '../report/blocks.ts';
import { markerLike } from '../report/numbering.ts';
import { plain, type Plain } from '../schema/plain.ts';
import { shift, type Span } from '../span.ts';
import { startOfLine } from '../template/line-of.ts';
import type { BodyBlock } from './body-content.ts';

/** One recommendation in the form that both places have in common. Markdown, lines ending in `\n`. */
export interface RecommendationItem {
  readonly text: string;
  readonly parts: readonly string[];
  readonly reason: string | undefined;
}

/** The recommendations of a field; undefined where one says more than the body can. */
export function itemsOfField(value: Value): RecommendationItem[] | undefined {
  const entries = value.kind === 'list' ? value.items : [value];
  return allOf(entries, (entry) => {
    const names = entry.kind === 'map' ? entry.entries.map(({ key }) => key) : [];
    const text = entry.kind === 'map' ? valueAt(entry, 'text') : entry;
    const reason = valueAt(entry, 'reason');
    const parts = valueAt(entry, 'parts');
    const isWhole =
      text?.kind === 'text' &&
      text.text.trim() !== '' &&
      names.every((name) => ['text', 'reason', 'parts'].includes(name)) &&
      (reason === undefined || reason.kind === 'text') &&
      (parts === undefined || (parts.kind === 'list' && parts.items.every(({ kind }) => kind === 'text')));
    if (!isWhole) return undefined;
    const partTexts = parts?.kind === 'list' ? parts.items.map((part) => trimmed(plain(part))) : [];
    return { text: text.text.trim(), parts: partTexts, reason: reason && trimmed(plain(reason)) };
  });
}

/** The same as a field's value. */
export function fieldOfItems(items: readonly RecommendationItem[]): Plain {
  return items.map(({ text, parts, reason }): Plain => {
    if (parts.length === 0 && reason === undefined) return text;
    return { text, ...(reason !== undefined && { reason }), ...(parts.length > 0 && { parts }) };
  });
}

/** The recommendations of the body, one list or one paragraph each; undefined where there is anything else. */
export function itemsOfBody(blocks: readonly BodyBlock[], text: string): RecommendationItem[] | undefined {
  const [first] = blocks;
  if (first?.node.type === 'list' && blocks.length === 1) {
    const { node, span } = first;
    return allOf(node.children, (item) => itemOf(item, span.start - spanOf(node).start, text));
  }
  return allOf(blocks, ({ node, span }) => {
    if (node.type !== 'paragraph' || toString(node).trimEnd().endsWith(':')) return undefined;
    return { text: sourceOf(text, span), parts: [], reason: undefined };
  });
}

/**
 * The same as Markdown for the body.
 *
 * @param numbering the first one's marker; undefined where they are numbered as any paragraph
 * @returns undefined where a recommendation has a reason or parts, and its place is a paragraph
 */
export function bodyOfItems(
  items: readonly RecommendationItem[],
  numbering: string | undefined,
): string | undefined {
  const written =
    numbering === undefined
      ? allOf(items, ({ text, parts, reason }) =>
          parts.length === 0 && reason === undefined ? text : undefined,
        )
      : items.map((item, index) => listItem(markerLike(numbering, index + 1), itemWords(item)));
  return written?.join('\n\n');
}

/** All that a recommendation says, as it stands in a list. */
export function itemWords({ text, parts, reason }: RecommendationItem): string {
  const listed = parts.map((part, index) => listItem(partMarker(index), part));
  const said = reason === undefined ? [] : [reasonLead + reason];
  return [text, ...listed, ...said].join('\n\n');
}

const reasonLead = words({ id: 'page-reason', args: { reason: '' } });
const partMarker = (index: number) => markerLike('(a)', index + 1);

function listItem(marker: string, content: string): string {
  const margin = ' '.repeat(marker.length + 1);
  return `${marker} ${content.replace(/\n(?!\n)/g, `\n${margin}`)}`;
}

/** @param by how far the item's piece has moved in the file */
function itemOf(item: ListItem, by: number, text: string): RecommendationItem | undefined {
  const { children } = item;
  const [first] = children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const source = (nodes: readonly RootContent[]) => sourceOf(text, shift(spanOfAll(nodes), by));
  const isReason = (node: RootContent) => node.type === 'paragraph' && source([node]).startsWith(reasonLead);
  const reasonAt = children.findIndex((node, index) => index > 0 && isReason(node));
  const before = reasonAt === -1 ? children : children.slice(0, reasonAt);
  const last = before.at(-1);
  const parts = last?.type === 'list' ? partsOf(last, by, text) : undefined;
  return {
    text: source(parts ? before.slice(0, -1) : before),
    parts: parts ?? [],
    reason: reasonAt === -1 ? undefined : source(children.slice(reasonAt)).slice(reasonLead.length),
  };
}

/** The parts of a recommendation, if the list is numbered as parts print: otherwise it is part of the words. */
function partsOf(list: List, by: number, text: string): string[] | undefined {
  return allOf(list.children, ({ data, children }, index) =>
    data?.marker === partMarker(index) && children.length > 0
      ? sourceOf(text, shift(spanOfAll(children), by))
      : undefined,
  );
}

function spanOfAll(nodes: readonly RootContent[]): Span {
  const spans = nodes.map(spanOf);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Markdown as typed, moved out to the margin. */
function sourceOf(text: string, { start, end }: Span): string {
  const column = start - startOfLine(text, start);
  const inner = new RegExp(`\\n[ \\t]{0,${column}}`, 'g');
  return text.slice(start, end).replace(/\r\n?/g, '\n').replace(inner, '\n');
}

function trimmed(value: Plain): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** What `make` makes of each; undefined where it makes nothing of one. */
function allOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made | undefined,
): Made[] | undefined {
  const made = items.map(make);
  return made.some((each) => each === undefined) ? undefined : made.filter((each) => each !== undefined);
}
