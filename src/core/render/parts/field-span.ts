import { valueAt, type MapValue } from '../../parse/front-matter/tree.ts';
import type { Span } from '../../span.ts';

/** From the first to the last of some fields that are filled in; undefined where none is. */
export function fieldSpan(details: MapValue, ...fields: readonly string[]): Span | undefined {
  const spans = fields.flatMap((field) => valueAt(details, ...field.split('.'))?.span ?? []);
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
