import type { Piece } from './paper.ts';

/**
 * Remembers what `compute` makes of a piece for as long as the piece lives.
 * An edit replaces few pieces, so whatever is gathered this way is gathered again for those alone.
 */
export function ofPiece<T>(compute: (piece: Piece) => T): (piece: Piece) => T {
  const index = kinds++;
  return (piece) => {
    let facts = memory.get(piece);
    if (facts === undefined) memory.set(piece, (facts = []));
    const kept = (facts[index] ??= { made: compute(piece) }) as { readonly made: T };
    return kept.made;
  };
}

/** All that is remembered of a piece lies together: to look it up is most of the cost of what is quickly made. */
const memory = new WeakMap<Piece, { readonly made: unknown }[]>();
let kinds = 0;
