import type { Piece } from './piece.ts';

let kinds = 0;

/**
 * Remembers what `compute` makes of a piece for as long as the piece lives.
 * An edit replaces few pieces, so whatever is gathered this way is gathered again for those alone.
 */
export function ofPiece<T>(compute: (piece: Piece) => T): (piece: Piece) => T {
  const kind = kinds++;
  return (piece) => piece.once(kind, compute);
}
