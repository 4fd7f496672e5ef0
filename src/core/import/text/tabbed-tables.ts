import { markerAt } from '../marker.ts';
import type { SourceTable } from '../source.ts';
import { alignedRows } from './aligned-rows.ts';
import type { Line } from './lines.ts';

/** Lines in order, and the tables among them. */
export type Passage = readonly Line[] | SourceTable;

/**
 * Lines with the tables found that were copied out of a document: rows in lines right below one another, their cells
 * parted by tabs and as many in each, or lined up under one another with spaces.
 */
export function withTables(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  let others: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const tabbed = lines.slice(at, tableEnd(lines, at)).map(({ cells }) => cells);
    const rows = tabbed.length < 2 ? alignedRows(lines, at) : tabbed;
    const line = lines[at];
    if (rows.length < 2) {
      if (line) others.push(line);
      at++;
      continue;
    }
    if (others.length > 0) passages.push(others);
    others = [];
    passages.push(tableOf(rows));
    at += rows.length;
  }
  return others.length > 0 ? [...passages, others] : passages;
}

/** Behind which line a table ends that begins at another; that same line where none does. */
function tableEnd(lines: readonly Line[], from: number): number {
  const width = lines[from]?.cells.length ?? 0;
  let end = from;
  while (width > 1 && lines[end]?.cells.length === width && isRow(lines[end])) end++;
  return end;
}

/** A number before a paragraph and a label with its value are parted by tabs too. */
const isRow = (line: Line | undefined) => {
  const [first = ''] = line?.cells ?? [];
  return (
    first !== '' &&
    !/:$/.test(first) &&
    markerAt(`${first} x`)?.length !== first.length + 1 &&
    !/^\d{1,2}$/.test(first)
  );
};

function tableOf(rows: readonly (readonly string[])[]): SourceTable {
  return {
    kind: 'table',
    headed: false,
    rows: rows.map((cells) =>
      cells.map((cell) =>
        cell === '' ? [] : [{ kind: 'paragraph', content: [{ type: 'text', value: cell }] } as const],
      ),
    ),
  };
}
