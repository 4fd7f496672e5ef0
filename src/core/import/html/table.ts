import type { Element, RootContent } from 'hast';
import type { SourceBlock } from '../source.ts';
import { attribute, isElement } from './element.ts';
import type { PageReader } from './page-reader.ts';

/** More columns than a page has room for. */
const MOST_SPANNED = 50;

/**
 * A table, its merged cells as one cell with empty ones behind; what surrounds the text as a frame, a table of
 * one column, is no table. Its caption comes before it.
 */
export function tableOf(
  table: Element,
  reader: PageReader,
  flow: (nodes: readonly RootContent[]) => SourceBlock[],
): SourceBlock[] {
  const outside: SourceBlock[] = [];
  const rows: SourceBlock[][][] = [];
  let headed = false;
  const walk = (nodes: readonly RootContent[], inHead: boolean): void => {
    for (const node of nodes) {
      if (node.type !== 'element') {
        outside.push(...flow([node]));
      } else if (['thead', 'tbody', 'tfoot'].includes(node.tagName)) {
        walk(node.children, node.tagName === 'thead');
      } else if (node.tagName === 'tr') {
        if (reader.leavesOut(node)) continue;
        const cells = node.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
        const isHead = inHead || (cells.length > 1 && cells.every(({ tagName }) => tagName === 'th'));
        if (rows.length === 0) headed = isHead;
        rows.push(cells.flatMap((cell) => cellOf(cell, reader, flow)));
      } else if (!reader.leavesOut(node))
        outside.push(...flow(node.tagName === 'caption' ? node.children : [node]));
    }
  };
  walk(table.children, false);
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  if (filled.every((row) => row.length < 2)) return [...outside, ...filled.flat(2)];
  return [...outside, { kind: 'table', headed, rows: filled }];
}

function cellOf(
  cell: Element,
  reader: PageReader,
  flow: (nodes: readonly RootContent[]) => SourceBlock[],
): SourceBlock[][] {
  const spanned = Math.min(MOST_SPANNED, Math.max(1, Number(attribute(cell, 'colSpan')) || 1));
  const blocks = reader.leavesOut(cell) ? [] : flow(cell.children);
  return [blocks, ...Array.from({ length: spanned - 1 }, () => [])];
}
