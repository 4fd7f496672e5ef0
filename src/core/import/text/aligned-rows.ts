import { markerAt } from '../marker.ts';
import type { Line } from './lines.ts';

/** A cell with the columns of the page at which it begins and ends. */
interface Cell {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The rows that begin at a line and whose cells are lined up with spaces: they stand right below one another, and each
 * column begins or ends at one place of the page in all of them. Few lines of prose with two spaces in them do.
 *
 * @returns the words of their cells; none where there is only one such line
 */
export function alignedRows(lines: readonly Line[], from: number): readonly (readonly string[])[] {
  const rows: (readonly Cell[])[] = [];
  let isWide = false;
  for (let at = from; at < lines.length && (isWide || rows.length < SOON); at++) {
    const line = lines[at];
    const cells = line && (rows.length === 0 || line.tight) ? cellsOf(line) : undefined;
    if (!cells || !areAligned([...rows.slice(0, 1), ...rows.slice(-1), cells])) break;
    rows.push(cells);
    isWide ||= cells.some(({ start }, column) => start - (cells[column - 1]?.end ?? start) > 2);
  }
  return rows.length < 2 || !isWide ? [] : rows.map((row) => row.map(({ words }) => words));
}

/** Within so many rows one has a cell that leaves room behind it: words are never all equally long. */
const SOON = 20;

/** Undefined for a line that is no row: one cell, a label with its value, an item of a list, a sentence. */
function cellsOf({ words, cells: tabbed, indent }: Line): readonly Cell[] | undefined {
  const cells = [...words.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: found }) => ({
    words: found,
    start: indent + index,
    end: indent + index + found.length,
  }));
  const [first] = cells;
  if (!first || tabbed.length > 1 || cells.length < 2) return undefined;
  const isOther =
    /[:.;?!]$/.test(first.words) || /^\d{1,2}$/.test(first.words) || markerAt(words) !== undefined;
  return isOther ? undefined : cells;
}

function areAligned(rows: readonly (readonly Cell[])[]): boolean {
  const [top = []] = rows;
  return (
    rows.every(({ length }) => length === top.length) &&
    top.every(
      ({ start, end }, at) =>
        rows.every((row) => row[at]?.start === start) ||
        (at > 0 && rows.every((row) => row[at]?.end === end)),
    )
  );
}
