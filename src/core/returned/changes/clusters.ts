import type { Piece } from '../word-item.ts';

/** A run of a paragraph's words: the same before and after, or one in which something was changed. */
export type Stretch =
  | { readonly kind: 'same'; readonly pieces: readonly Piece[] }
  /** Changes with nothing whole between them; letters of a word that a change cuts through are among its pieces. */
  | { readonly kind: 'cluster'; readonly pieces: readonly Piece[] };

/**
 * The words of a paragraph in stretches that begin and end where words do, so that word can be compared with word.
 *
 * @param pieces of which no two that are the same before and after are neighbours
 */
export function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const cut = pieces.flatMap((piece, index) => {
    if (piece.side !== 'same') return [piece];
    const head = index > 0 ? (/^[\p{L}\p{N}\p{M}]+/u.exec(piece.text)?.[0].length ?? 0) : 0;
    const tail =
      index < pieces.length - 1
        ? (/[\p{L}\p{N}\p{M}]+$/u.exec(piece.text)?.index ?? piece.text.length)
        : piece.text.length;
    if (tail <= head) return head === 0 && tail === piece.text.length ? [piece] : [{ ...piece, glued: true }];
    return [
      ...(head > 0 ? [{ ...part(piece, 0, head), glued: true }] : []),
      part(piece, head, tail),
      ...(tail < piece.text.length ? [{ ...part(piece, tail, piece.text.length), glued: true }] : []),
    ];
  });
  const stretches: { kind: Stretch['kind']; pieces: Piece[] }[] = [];
  for (const { glued, ...piece } of cut as readonly (Piece & { readonly glued?: boolean })[]) {
    const kind = piece.side === 'same' && !glued ? 'same' : 'cluster';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.pieces.push(piece);
    else stretches.push({ kind, pieces: [piece] });
  }
  return stretches;
}

function part(piece: Piece, start: number, end: number): Piece {
  const { paragraph, offset } = piece.from;
  return { ...piece, text: piece.text.slice(start, end), from: { paragraph, offset: offset + start } };
}
