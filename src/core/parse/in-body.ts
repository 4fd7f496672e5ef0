import { shift } from '../span.ts';
import type { Passage, PlacedPiece } from './paper.ts';

/** A piece of the body as a passage: its spans lie as far on in the file as the piece does. */
export function inBody({ piece, start }: PlacedPiece): Passage {
  return { piece, place: (span) => shift(span, start) };
}
