import type { Nodes, Table } from 'mdast';
import type { Block } from '../report/report.ts';
import { type ParagraphWords, paragraphWords } from './paragraph-words.ts';
import { type Lead, readLead } from './resolution-lead.ts';

type Read = (words: string) => Lead | undefined;

/** What a node of a piece that did not change begins with, known from the last time. */
const known = new WeakMap<Nodes, Leading | 'none'>();

/** `leadingWords` of a block, remembered with its node. */
export function leadingOf({ node, passage }: Pick<Block, 'node' | 'passage'>): Leading | undefined {
  let leading = known.get(node);
  if (!leading) known.set(node, (leading = leadingWords(node, passage.piece.text) ?? 'none'));
  return leading === 'none' ? undefined : leading;
}

/** Where in a block a resolution begins. */
export interface Leading {
  readonly words: ParagraphWords;
  readonly lead: Lead;
  /** What stands behind the leading paragraph in the same minute, quotation or row of a table. */
  readonly behind: readonly Nodes[];
}

/**
 * The words that a block begins a resolution with, as a paragraph, as a heading of its own ("### Resolved"), as
 * the first of a numbered minute, within a quotation or in a table.
 *
 * @param source the text of the piece that the block stands in
 * @param read   what tells them from others
 */
export function leadingWords(node: Nodes, source: string, read: Read = readLead): Leading | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      return led(paragraphWords(node, source), read);
    case 'heading': {
      return led(paragraphWords(node, source), (words) => read(`${words}:`));
    }
    case 'list': {
      const [first, ...behind] = node.children[0]?.children ?? [];
      if (first?.type !== 'paragraph') return undefined;
      const found = leadingWords(first, source, read);
      return found && { ...found, behind };
    }
    case 'blockquote':
      return firstOf(node.children, source, read);
    case 'table':
      return inTable(node, source, read);
    default:
      return undefined;
  }
}

function led(words: ParagraphWords, read: Read): Leading | undefined {
  const lead = read(words.text);
  return lead && { words, lead: { ...lead, end: Math.min(lead.end, words.text.length) }, behind: [] };
}

function firstOf(nodes: readonly Nodes[], source: string, read: Read): Leading | undefined {
  for (const [index, node] of nodes.entries()) {
    const found = leadingWords(node, source, read);
    if (found) return { ...found, behind: [...found.behind, ...nodes.slice(index + 1)] };
  }
  return undefined;
}

/**
 * "| RESOLVED | That the report be noted. |": the cells behind, and the rows that have none of their own label. Below
 * "Decision" at the top of a column all of that column is decided.
 */
function inTable({ children: rows }: Table, source: string, read: Read): Leading | undefined {
  const [top, ...below] = rows;
  const at = top?.children.findIndex((cell) => decisionLabel.test(textOf(cell, source))) ?? -1;
  const heading = top?.children[at];
  const isColumn = top?.children.some((cell) => cell !== heading && textOf(cell, source).trim() !== '');
  if (heading && isColumn && below.length > 0 && below.every((row) => labelOf(row, source) !== '')) {
    return labelled(
      heading,
      source,
      below.flatMap((row) => row.children[at] ?? []),
    );
  }
  for (const [index, row] of rows.entries()) {
    const [first, ...cells] = row.children;
    const isLabel =
      first && decisionLabel.test(textOf(first, source)) && labelOf({ children: cells }, source);
    const found = isLabel ? labelled(first, source, cells) : firstOf(row.children, source, read);
    if (!found?.lead.saysSo) continue;
    const others = rows.slice(index + 1);
    const end = others.findIndex((other) => !isMarker.test(labelOf(other, source)));
    const going = end === -1 ? others : others.slice(0, end);
    return { ...found, behind: [...found.behind, ...going] };
  }
  return undefined;
}

/** "Decision", beside or above what was decided. */
function labelled(cell: Nodes, source: string, behind: readonly Nodes[]): Leading {
  const words = paragraphWords(cell, source);
  return { words, lead: { end: words.text.length, opening: undefined, leadsOn: true, saysSo: true }, behind };
}

const decisionLabel = /^\s*(?:decision|resolution|penderfyniad)s?\s*:?\s*$/i;
const labelOf = ({ children: [label] }: { readonly children: readonly Nodes[] }, source: string) =>
  label ? textOf(label, source) : '';
const isMarker = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[A-Z]|[ivx]{1,5})[.)]?\s*)?$/;
const textOf = (node: Nodes, source: string) => paragraphWords(node, source).text;
