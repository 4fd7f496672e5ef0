import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { spanOf } from '../../report/blocks.ts';
import { nodesOf } from '../nodes-of.ts';
import { say } from '../say.ts';
import type { Fault, PieceRule } from '../rule.ts';

export const tableHeaderMissing: PieceRule = {
  name: 'table-header-missing',
  of: 'piece',
  severity: 'warning',
  page: {
    fault: 'A table, or one of its columns, has no heading.',
    why: 'A screen reader says the heading of the column with each figure. Without it nobody knows what a figure counts (WCAG 2.2, 1.3.1; the Public Sector Bodies Accessibility Regulations 2018).',
    remedy:
      'Write a heading for every column in the first row. The first column may go without where its cells are headings themselves. Do not use a table to place text on the page.',
  },
  *check(piece) {
    for (const table of nodesOf(piece).tables) yield* faultsOf(table);
  },
};

function* faultsOf(table: Table): Iterable<Fault> {
  const [header, ...rows] = table.children;
  if (!header || rows.length === 0) return;
  const headings = header.children.map((cell) => toString(cell).trim());
  if (headings.every((heading) => heading === '')) {
    yield { span: spanOf(header), message: say('table-header-missing', {}) };
    return;
  }
  for (const [column, heading] of headings.entries()) {
    if (column === 0 || heading !== '') continue;
    if (rows.every(({ children }) => blank(children[column]))) continue;
    const cell = header.children[column];
    const span = spanOf(cell ?? header);
    yield { span, message: say('table-header-missing-column', { column: column + 1 }) };
  }
}

const blank = (cell: Table['children'][number]['children'][number] | undefined) =>
  cell === undefined || toString(cell).trim() === '';
