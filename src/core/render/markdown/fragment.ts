import type { Element, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Piece } from '../../parse/paper.ts';
import { allowList } from './allow-list.ts';
import { blockHandlers } from './block-handlers.ts';
import { element, type Postpone } from './handler.ts';
import { inlineHandlers } from './inline-handlers.ts';
import type { Fragment, Late } from './late.ts';

/** Makes what is filled in late, once what stands inside it is known. */
type MakeLate = (inner: Fragment) => Late;

const made = new WeakMap<RootContent, Fragment>();

/**
 * A node of a piece as sanitised HTML, kept for as long as the node lives. Elements inside it carry
 * `data-at`, their offset in the piece.
 */
export function fragmentOf(node: RootContent, piece: Piece): Fragment {
  let fragment = made.get(node);
  if (fragment === undefined) made.set(node, (fragment = render(node, piece)));
  return fragment;
}

function render(node: RootContent, piece: Piece): Fragment {
  const lates: MakeLate[] = [];
  const postpone: Postpone = (make, children) =>
    element('span', { dataLate: String(lates.push(make) - 1) }, children);
  const handlers = { ...inlineHandlers(postpone), ...blockHandlers(piece.text, postpone) };
  const tree = toHast({ type: 'root', children: [node] }, { handlers });
  if (tree.type !== 'root') return [];
  for (const top of tree.children) if (top.type === 'element') markPlaces(top);
  const safe = sanitize(tree, allowList);
  return safe.type === 'root' ? write(safe, lates) : [];
}

const blocks = new Set(['li', 'tr', 'p', 'pre', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);

function markPlaces(parent: Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const offset = child.position?.start.offset;
    if (offset !== undefined && blocks.has(child.tagName)) child.properties['dataAt'] = String(offset);
    markPlaces(child);
  }
}

/**
 * A mark stands where something is filled in late. No words of the report can be mistaken for one: the
 * writer turns every `&` of theirs into a character reference.
 */
const mark = (index: number) => `&late-${index};`;
const marks = /&late-(\d+);/;

function write(tree: Root, makers: readonly MakeLate[]): Fragment {
  const open: Late[] = [];
  const replaceLate = (parent: Root | Element): void => {
    parent.children.forEach((child, index) => {
      if (child.type !== 'element') return;
      const make = makers[Number(child.properties['dataLate'])];
      if (make === undefined) {
        replaceLate(child);
        return;
      }
      const inner = write({ type: 'root', children: child.children }, makers);
      parent.children[index] = { type: 'raw', value: mark(open.push(make(inner)) - 1) };
    });
  };
  replaceLate(tree);
  return toHtml(tree, { allowDangerousHtml: true })
    .split(marks)
    .map((part, index) => (index % 2 === 0 ? part : (open[Number(part)] ?? '')))
    .filter((part) => part !== '');
}
