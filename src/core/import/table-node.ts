import type { PhrasingContent, Table, TableRow } from 'mdast';
import { isAllStrong } from './phrasing.ts';
import type { SourceBlock, SourceTable } from './source.ts';

/** A table as Markdown has it: every row gets as many cells as the widest, and the first is the row of headings. */
export function tableNode({ rows }: SourceTable): Table {
  const width = Math.max(...rows.map((row) => row.length));
  const children = rows.map((row, index): TableRow => {
    const cells = Array.from({ length: width }, (_, at) => cellContent(row[at] ?? []));
    const content = index === 0 ? withoutBold(cells) : cells;
    return { type: 'tableRow', children: content.map((children) => ({ type: 'tableCell', children })) };
  });
  return { type: 'table', align: Array.from({ length: width }, () => null), children };
}

/** A row of headings prints in bold type anyway. */
function withoutBold(cells: readonly PhrasingContent[][]): PhrasingContent[][] {
  const isBold = cells.every((content) => content.length === 0 || isAllStrong(content));
  if (!isBold) return [...cells];
  return cells.map((content) =>
    content.flatMap((node): PhrasingContent[] => (node.type === 'strong' ? node.children : [node])),
  );
}

/** A cell is one line in Markdown: what stood in paragraphs or a list follows on, with its markers. */
function cellContent(blocks: readonly SourceBlock[]): PhrasingContent[] {
  return blocks.flatMap((block, at): PhrasingContent[] => {
    const gap: PhrasingContent[] = at === 0 ? [] : [{ type: 'text', value: ' ' }];
    if (block.kind === 'rule') return [];
    if (block.kind === 'table') {
      return [
        ...gap,
        ...block.rows.flatMap((row) =>
          row.flatMap((cell) => [...cellContent(cell), { type: 'text', value: ' ' } as const]),
        ),
      ];
    }
    if (block.kind === 'passage') return [...gap, ...cellContent(block.blocks)];
    const marker: PhrasingContent[] = block.marker ? [{ type: 'text', value: `${block.marker.text} ` }] : [];
    const content = block.content.map((node): PhrasingContent =>
      node.type === 'break' ? { type: 'text', value: ' ' } : node,
    );
    return [...gap, ...marker, ...content];
  });
}
