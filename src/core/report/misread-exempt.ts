import type { Nodes } from 'mdast';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import { shift, type Span } from '../span.ts';
import { isExempt } from './exempt-block.ts';

const looksLikeOne = /^[ \t>]*:{2,}[ \t]*exempt\b[^\r\n]*/gim;

/**
 * Lines of a body that look as if they began an exempt passage but begin none (`::: exempt`, `:::exempt {…}`), so
 * that what follows would pass for open. Spans are the file's.
 */
export function misreadExempts({ body }: Paper): readonly Span[] {
  return body.flatMap(({ piece, start }) => misreadIn(piece).map((span) => shift(span, start)));
}

/** The same in one piece; spans are the piece's own. */
export const misreadIn = ofPiece(({ text, nodes }): readonly Span[] => {
  const read = new Set<number>();
  const gather = (node: Nodes): void => {
    if (isExempt(node)) read.add(lineOf(text, node.position?.start.offset ?? 0));
    if ('children' in node) node.children.forEach(gather);
  };
  nodes.forEach(gather);
  return Array.from(text.matchAll(looksLikeOne))
    .filter(({ index }) => !read.has(lineOf(text, index)))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.trimEnd().length }));
});

/** Where the line of an offset begins. */
function lineOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
