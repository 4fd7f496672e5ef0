import type { List, ListItem } from 'mdast';
import { isSign, letteredStyle } from '../lettered-marker.ts';
import { readInline } from './inline.ts';
import { behindBlankLines, lineEnd, nextLine } from './lines.ts';
import { beginsWords } from './paragraph.ts';
import type { PlainBlock } from './plain-block.ts';
import { positionOf } from './position.ts';

/** `-`, `1.`, `2)`, `(a)`, `iv)`, `(3)`, and a gap: five spaces would begin code. */
const markers = /(?:([-*+])|(\d{1,9})([.)])|(\(?)([A-Za-z]{1,6}|(?<=\()\d{1,3})\)) {1,4}(?=\S)/y;

interface Marker {
  readonly typed: string;
  /** Its length with the gap behind it. */
  readonly width: number;
  /** Only markers of one kind go on with a list. */
  readonly kind: string;
  /** What a numbered list counts from. */
  readonly number?: string | undefined;
  /** Where letters might also be a sign, so that they begin no list. */
  readonly isSign?: boolean;
}

/**
 * A list of items of one line each, one below the other or with blank lines between. Whether what follows behind a
 * blank line might go on with it is for the caller to ask.
 */
export function readList(text: string, start: number): PlainBlock<List> | undefined {
  const first = markerAt(text, start);
  if (!first || first.isSign) return undefined;
  const items: ListItem[] = [];
  let spread = false;
  let end: number;
  for (let at = start; ;) {
    const marker = markerAt(text, at);
    if (marker?.kind !== first.kind) return undefined;
    const item = readItem(text, at, marker);
    if (!item) return undefined;
    items.push(item);
    end = lineEnd(text, at);
    const next = nextLine(text, end);
    const behind = behindBlankLines(text, next);
    if (behind === text.length || (behind > next && !markerAt(text, behind))) break;
    spread ||= behind > next;
    at = behind;
  }
  const node: List = {
    type: 'list',
    ordered: first.kind.length > 1,
    start: first.number === undefined ? null : Number(first.number),
    spread,
    children: items,
    position: positionOf(start, end),
  };
  return { node, end };
}

function markerAt(text: string, at: number): Marker | undefined {
  markers.lastIndex = at;
  const [prefix, bullet, number, behind, bracket = '', inside = ''] = markers.exec(text) ?? [];
  if (prefix === undefined) return undefined;
  const marker = { typed: prefix.trimEnd(), width: prefix.length };
  if (bullet !== undefined) return { ...marker, kind: bullet };
  if (number !== undefined) return { ...marker, kind: `1${behind}`, number };
  const style = letteredStyle(inside, bracket !== '');
  return style && { ...marker, kind: `${bracket}${style})`, isSign: isSign(inside, bracket !== '') };
}

function readItem(text: string, start: number, { typed, width, kind, number }: Marker): ListItem | undefined {
  const words = start + width;
  const end = lineEnd(text, start);
  if (!beginsWords(text, words) || /[ \t]/.test(text[end - 1] ?? '')) return undefined;
  const children = readInline(text, words, end);
  if (!children) return undefined;
  const isLettered = kind.length > 1 && number === undefined;
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children, position: positionOf(words, end) }],
    ...(isLettered ? { data: { marker: typed } } : {}),
    position: positionOf(start, end),
  };
}
