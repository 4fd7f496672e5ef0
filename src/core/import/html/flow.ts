import type { Element, Nodes, RootContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { type Marker, markerOf } from '../marker.ts';
import { inPassage } from '../passages.ts';
import { isAllStrong, trimmed } from '../phrasing.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { wordsOf } from '../words.ts';
import { attribute, holdsBlocks, isElement, styleOf, textOf } from './element.ts';
import { isFootnote, keepFootnote, keepOwnNote } from './footnote.ts';
import { inlineOf } from './inline.ts';
import { countingOf, itemMarker, typedMarker, writtenDepth } from './list-marker.ts';
import type { PageReader } from './page-reader.ts';
import { tableOf } from './table.ts';

/** Where in lists something stands, undefined outside of them; and what every paragraph of it looks like. */
interface Place {
  readonly depth: number | undefined;
  readonly heading?: number;
  readonly tight?: boolean;
}

/** The blocks of a page, or of a part of one. */
export function flowOf(
  nodes: readonly Nodes[],
  reader: PageReader,
  place: Place = { depth: undefined },
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let line: Nodes[] = [];
  const endLine = () => {
    blocks.push(...paragraphsOf(inlineOf(line, reader), place));
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && holdsBlocks(node)) {
      endLine();
      if (!reader.leavesOut(node)) blocks.push(...blocksOf(node, reader, place));
    } else if (node.type === 'element' || node.type === 'text') line.push(node);
  }
  endLine();
  return blocks;
}

/** One paragraph; two line ends in a row begin another. */
function paragraphsOf(content: readonly PhrasingContent[], place: Place): SourceParagraph[] {
  const runs: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const node of content) {
    const isBlank = node.type === 'text' && node.value.trim() === '';
    if (node.type === 'break' && ++breaks === 2) runs.push([]);
    else if (node.type !== 'break' && !isBlank) breaks = 0;
    runs.at(-1)?.push(node);
  }
  return runs.flatMap((run) => {
    const content = trimmed(run);
    if (content.length === 0) return [];
    return [
      {
        kind: 'paragraph',
        content,
        ...(place.heading !== undefined && { heading: place.heading }),
        ...(place.depth !== undefined && { depth: place.depth }),
        ...(place.tight === true && { tight: true }),
        ...(isAllStrong(content) && { bold: true }),
      },
    ];
  });
}

function blocksOf(element: Element, reader: PageReader, place: Place): SourceBlock[] {
  const exempt = reader.exemptAt(element);
  if (exempt === 'mark') return [];
  if (exempt)
    return inPassage(plainBlocksOf(reader.uncounted(element), reader, place), { paragraphs: exempt });
  const within = reader.exemptWithin(element);
  if (!within) return plainBlocksOf(element, reader, place);
  const { depth } = place;
  return inPassage(flowOf(within.below, reader), {
    paragraphs: within.paragraphs,
    ...(depth !== undefined && { depth }),
  });
}

function plainBlocksOf(element: Element, reader: PageReader, place: Place): SourceBlock[] {
  const { tagName, children } = element;
  const label = /^to-([\w-]+)$/.exec(attribute(element, 'id'))?.[1];
  if (label !== undefined) return labelled(flowOf(children, reader, place), label);
  const heading = headingLevel(element);
  if (heading !== undefined) return flowOf(children, reader, { ...place, heading });
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'dir' || tagName === 'menu') {
    return listBlocks(element, reader, place);
  }
  if (tagName === 'table') return tableOf(element, reader, (nodes) => flowOf(nodes, reader));
  if (tagName === 'dl') return pairsOf(element, reader, place);
  if (tagName === 'hr') return [{ kind: 'rule' }];
  if (tagName === 'pre') return preformatted(element);
  if (tagName === 'p') return wordItem(element, reader, place) ?? flowOf(children, reader, place);
  const note = /^note-([\w-]+)$/.exec(attribute(element, 'id'))?.[1];
  const inside = (nodes: readonly RootContent[]) => flowOf(nodes, reader);
  if (isFootnote(element)) keepFootnote(element, reader, inside);
  else if (note !== undefined) keepOwnNote(element, note, reader, inside);
  else return flowOf(children, reader, place);
  return [];
}

/** The last paragraph of a block of ours is the labelled one: a number may stand before it. */
function labelled(blocks: readonly SourceBlock[], label: string): SourceBlock[] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  return blocks.map((block, index) =>
    index === at && block.kind === 'paragraph' ? { ...block, label } : block,
  );
}

function headingLevel(element: Element): number | undefined {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return Number(tagName[1]);
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  return /\bMsoTitle\b/.test(attribute(element, 'className')) ? 1 : undefined;
}

function listBlocks(list: Element, reader: PageReader, place: Place): SourceBlock[] {
  const depth = writtenDepth(list) ?? (place.depth ?? -1) + 1;
  const counted = countingOf(list);
  let next = Number(attribute(list, 'start') || '1');
  return list.children.flatMap((node) => {
    if (!isElement(node, 'li')) return flowOf([node], reader, { ...place, depth: place.depth ?? depth });
    const value = Number(attribute(node, 'value') || String(next));
    next = value + 1;
    const isTight = !node.children.some((child) => isElement(child, 'p'));
    const typed = typedMarker(node);
    const inside = typed ? node.children.slice(1) : node.children;
    const blocks = flowOf(inside, reader, { depth, ...(isTight && { tight: true }) });
    return withMarker(blocks, typed ?? itemMarker(list, node, counted, value));
  });
}

/** The first paragraph of an item has the item's marker. */
function withMarker(blocks: readonly SourceBlock[], marker: Marker): SourceBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || first.marker) return [...blocks];
  const takes = rest[0]?.kind === 'paragraph' && !rest[0].marker;
  const typed = takes ? markerOf(wordsOf(first.content)) : undefined;
  if (typed && typed.style !== 'bullet') return withMarker(rest, typed);
  return [{ ...first, marker }, ...rest];
}

/** A list item as Word puts it on a page: a paragraph that says its list and holds the marker as text. */
function wordItem(element: Element, reader: PageReader, place: Place): SourceBlock[] | undefined {
  const level = /\blevel(\d+)\b/.exec(styleOf(element, 'mso-list'))?.[1];
  if (level === undefined) return undefined;
  const { typed, rest } = withoutIgnored(element.children);
  const marker = markerOf(typed.replace(/[\s\u00A0]+/g, ' ').trim());
  const depth = Number(level) - 1;
  const blocks = flowOf(rest, reader, { ...place, depth, tight: true });
  if (typed.trim() !== '' && !marker) return flowOf(element.children, reader, place);
  return marker ? withMarker(blocks, marker) : blocks;
}

/** What Word shows but would not read again, which is the marker, and the rest. */
function withoutIgnored(nodes: readonly RootContent[]): { typed: string; rest: RootContent[] } {
  let typed = '';
  const rest = nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    if (styleOf(node, 'mso-list') === 'ignore') {
      typed += textOf(node);
      return [];
    }
    const inner = withoutIgnored(node.children);
    typed += inner.typed;
    return [{ ...node, children: inner.rest as Element['children'] }];
  });
  return { typed, rest };
}

/** Terms and what is said of them, as the rows of a table. */
function pairsOf(list: Element, reader: PageReader, place: Place): SourceBlock[] {
  const rows: SourceBlock[][][] = [];
  const items = list.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const others: SourceBlock[] = [];
  for (const item of items) {
    const tag = item.type === 'element' ? item.tagName : undefined;
    const blocks = () => flowOf('children' in item ? item.children : [], reader);
    if (tag === 'dt') rows.push([blocks()]);
    else if (tag === 'dd' && rows.length > 0) rows.at(-1)?.push(blocks());
    else others.push(...flowOf([item], reader, place));
  }
  return [...(rows.length > 0 ? [{ kind: 'table', headed: false, rows } as const] : []), ...others];
}

function preformatted(element: Element): SourceBlock[] {
  return textOf(element)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', content: [{ type: 'text', value: line.trim() }] }));
}
