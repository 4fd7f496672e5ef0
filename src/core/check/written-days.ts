import { ofPiece } from '../parse/of-piece.ts';
import { spanOf } from '../report/blocks.ts';
import type { Span } from '../span.ts';
import { namedDays, namedDaysOf, type NamedDay } from './named-days.ts';
import { nodesOf } from './nodes-of.ts';

/** A day named in the words of a piece, and what stands right before it. */
export interface WrittenDay extends NamedDay {
  readonly day: number;
  /** In the piece. */
  readonly span: Span;
  /** A few words before it in the same run of text. */
  readonly before: string;
}

/** The days named in a piece: not whole months, and not in code or addresses. */
export const writtenDaysOf = ofPiece((piece): readonly WrittenDay[] => {
  if (namedDaysOf(piece).length === 0) return [];
  return nodesOf(piece).texts.flatMap((text) => {
    const { start, end } = spanOf(text);
    const source = piece.text.slice(start, end);
    return namedDays(source).flatMap((named) => {
      const { day } = named;
      if (day === undefined) return [];
      const at = start + named.start;
      const span = { start: at, end: at + named.words.length };
      return [{ ...named, day, span, before: source.slice(Math.max(0, named.start - 24), named.start) }];
    });
  });
});
