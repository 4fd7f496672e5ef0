import type { Piece } from '../word-item.ts';

/** A number or letter that was typed, or written into the text where Word does not count it itself. */
export const TYPED_MARKER = /^(?:\(?[A-Za-z\d]{1,4}[.)]|\d+(?:\.\d+)*\.?|[•☐☑])\s+/;

/** A number that stands in the copy as words is no part of the paragraph, unless the report has it too. */
export function withoutMarker(pieces: readonly Piece[], ours: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  const marker = first?.side === 'same' ? TYPED_MARKER.exec(first.text)?.[0] : undefined;
  if (!first || marker === undefined || ours.startsWith(marker.trim())) return pieces;
  const { paragraph, offset } = first.from;
  return [
    { ...first, text: first.text.slice(marker.length), from: { paragraph, offset: offset + marker.length } },
    ...rest,
  ];
}
