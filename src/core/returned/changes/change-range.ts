import type { Span } from '../../span.ts';
import type { Change } from './change.ts';
import type { Piece } from '../word-item.ts';

/** From the first to the last of the pieces that a change made; undefined where it made none. */
export function rangeOfChange(pieces: readonly Piece[], change: Change): Span | undefined {
  let ranges = kept.get(pieces);
  if (!ranges) kept.set(pieces, (ranges = rangesIn(pieces)));
  return ranges.get(change);
}

/** Worked out for all at once: a paragraph may have thousands. */
const kept = new WeakMap<readonly Piece[], ReadonlyMap<Change, Span>>();

function rangesIn(pieces: readonly Piece[]): ReadonlyMap<Change, Span> {
  const ranges = new Map<Change, Span>();
  for (const [index, { change }] of pieces.entries()) {
    if (change) ranges.set(change, { start: ranges.get(change)?.start ?? index, end: index + 1 });
  }
  return ranges;
}
