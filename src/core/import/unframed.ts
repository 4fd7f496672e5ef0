import { commonLevel } from './common-level.ts';
import { type Marker, markerOf } from './marker.ts';
import type { SourceBlock, SourceTable } from './source.ts';
import { wordsOfBlock } from './words.ts';

/** Blocks without the tables that only set a report's numbers beside its paragraphs, or a frame around some of them. */
export function unframed(blocks: readonly SourceBlock[]): SourceBlock[] {
  const level = commonLevel(blocks);
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.heading === level);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return [block];
    return numberedRows(block) ?? framed(block) ?? titled(block, at < first ? level : undefined) ?? [block];
  });
}

const isAlone = (row: SourceTable['rows'][number]) =>
  (row[0]?.length ?? 0) > 0 && row.slice(1).every((cell) => cell.length === 0);

/** What a frame holds: nothing stands beside anything, and one of its lines is gone on with below. */
function framed({ rows }: SourceTable): SourceBlock[] | undefined {
  if (!rows.every(isAlone)) return undefined;
  const [first = []] = rows[0] ?? [];
  return rows.length === 1 || /:\s*$/.test(first.map(wordsOfBlock).join(' ')) ? rows.flat(2) : undefined;
}

/**
 * A table whose first row is one cell across all columns: that is its title, and stands above it.
 *
 * @param level the level of the heading that it is; undefined within a report's own text
 */
function titled(table: SourceTable, level: number | undefined): SourceBlock[] | undefined {
  const [first, second] = table.rows;
  const [title, ...others] = first?.[0] ?? [];
  const isTitle = first !== undefined && first.length > 1 && isAlone(first) && title?.kind === 'paragraph';
  const isTable = second?.every((cell) => cell.length > 0) === true && table.rows.length > 2;
  if (!isTitle || !isTable || others.length > 0 || title.marker || wordsOfBlock(title).length > LONGEST_TITLE)
    return undefined;
  return [
    { ...title, ...(level !== undefined && { heading: level }) },
    { ...table, headed: false, rows: table.rows.slice(1) },
  ];
}

/** Longer than what stands above a table. */
const LONGEST_TITLE = 100;

/** What stands beside the numbers of a table's first column; undefined where that holds anything else. */
function numberedRows({ rows }: SourceTable): SourceBlock[] | undefined {
  if (rows.length < 2 || rows.some((row) => row.length > 2)) return undefined;
  const numbers = rows.map(([first = []]) => first.map(wordsOfBlock).join(' ').trim());
  const markers = numbers.map((number) => markerOf(number));
  // "i." and "ii." beside what is recommended.
  const isCounted = markers.every((marker, at) => marker?.style === 'roman' && marker.value === at + 1);
  if (!isCounted && !markers.some((marker) => marker?.style === 'decimal')) return undefined;
  if (numbers.some((number, at) => number !== '' && !markers[at])) return undefined;
  return rows.flatMap(([, second = []], at) => numbered(second, markers[at]));
}

function numbered(blocks: readonly SourceBlock[], marker: Marker | undefined): SourceBlock[] {
  const [first, ...rest] = blocks;
  if (!marker || first?.kind !== 'paragraph' || first.marker) return [...blocks];
  return [{ ...first, marker }, ...rest];
}
