import type { Piece } from './paper.ts';

/**
 * Remembers what `compute` makes of a piece for as long as the piece lives.
 * An edit replaces few pieces, so whatever is gathered this way is gathered again for those alone.
 */
export function ofPiece<T>(compute: (piece: Piece) => T): (piece: Piece) => T {
  const known = new WeakMap<Piece, { readonly made: T }>();
  return (piece) => {
    let kept = known.get(piece);
    if (kept === undefined) known.set(piece, (kept = { made: compute(piece) }));
    return kept.made;
  };
}
