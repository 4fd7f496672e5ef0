import { type Marker, markerOf } from './marker.ts';
import type { SourceBlock, SourceTable } from './source.ts';
import { wordsOfBlock } from './words.ts';

/** Blocks without the tables that only set a report's numbers beside its paragraphs. */
export function unframed(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? (numberedRows(block) ?? [block]) : [block]));
}

/** What stands beside the numbers of a table's first column; undefined where that holds anything else. */
function numberedRows({ rows }: SourceTable): SourceBlock[] | undefined {
  if (rows.length < 2 || rows.some((row) => row.length > 2)) return undefined;
  const numbers = rows.map(([first = []]) => first.map(wordsOfBlock).join(' ').trim());
  const markers = numbers.map((number) => markerOf(number));
  if (!markers.some((marker) => marker?.style === 'decimal')) return undefined;
  if (numbers.some((number, at) => number !== '' && !markers[at])) return undefined;
  return rows.flatMap(([, second = []], at) => numbered(second, markers[at]));
}

function numbered(blocks: readonly SourceBlock[], marker: Marker | undefined): SourceBlock[] {
  const [first, ...rest] = blocks;
  if (!marker || first?.kind !== 'paragraph' || first.marker) return [...blocks];
  return [{ ...first, marker }, ...rest];
}
