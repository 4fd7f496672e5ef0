import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

const known = new WeakMap<Table, readonly (readonly string[])[]>();

/** The words of a table's cells, row by row, the headings first. Read once for as long as the table lives. */
export function cellsOf(table: Table): readonly (readonly string[])[] {
  let rows = known.get(table);
  if (!rows) {
    rows = table.children.map(({ children }) =>
      children.map((cell) => toString(cell).replace(/\s+/g, ' ').trim()),
    );
    known.set(table, rows);
  }
  return rows;
}
