import type { Nodes } from 'mdast';
import { ofPiece } from '../parse/of-piece.ts';
import type { Piece } from '../parse/paper.ts';
import { spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt/exempt-block.ts';
import type { Span } from '../span.ts';

/** A word or a figure, as words are compared: small letters, no commas in figures. */
export interface Word {
  readonly word: string;
  /** In the piece. */
  readonly span: Span;
}

/** Words in a row that are all exempt or all open. */
export interface Stretch {
  readonly isExempt: boolean;
  /** In the piece. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** A piece as what is exempt in it and what is open, in order. */
export const stretchesIn = ofPiece((piece): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let reached = 0;
  const add = (span: Span, exempt: boolean) => {
    if (span.end > span.start) stretches.push({ isExempt: exempt, span, words: wordsIn(piece.text, span) });
  };
  for (const { start, end } of exemptIn(piece)) {
    add({ start: reached, end: start }, false);
    add({ start, end }, true);
    reached = end;
  }
  add({ start: reached, end: piece.text.length }, false);
  return stretches;
});

/** The exempt passages of a piece, without the line that begins each. */
function exemptIn({ text, nodes }: Piece): readonly Span[] {
  const found: Span[] = [];
  if (!text.includes(':::')) return found;
  const gather = (node: Nodes): void => {
    if (isExempt(node)) {
      const { start, end } = spanOf(node);
      const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
      found.push({ start: start + line, end });
    } else if ('children' in node) node.children.forEach(gather);
  };
  nodes.forEach(gather);
  return found;
}

/** The words of a text between two offsets. */
export function wordsIn(text: string, { start, end }: Span): readonly Word[] {
  return Array.from(
    text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu),
    ({ 0: found, index }) => ({
      word: found
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/(?<=\d),(?=\d)/g, ''),
      span: { start: start + index, end: start + index + found.length },
    }),
  );
}
