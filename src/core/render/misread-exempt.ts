import type { Nodes } from 'mdast';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import { isExempt } from '../report/exempt-block.ts';

const looksLikeOne = /^[ \t>]*:{2,}[ \t]*exempt\b/gim;

/**
 * Where a line looks as if it began an exempt passage but begins none (`::: exempt`, `:::exempt {…}`), so
 * that what follows would pass for open; undefined where there is no such line.
 *
 * @returns an offset in the file
 */
export function misreadExempt({ body }: Paper): number | undefined {
  for (const { piece, start } of body) {
    const [first] = misreadIn(piece);
    if (first !== undefined) return start + first;
  }
  return undefined;
}

const misreadIn = ofPiece(({ text, nodes }): readonly number[] => {
  const read = new Set<number>();
  const gather = (node: Nodes): void => {
    if (isExempt(node)) read.add(lineOf(text, node.position?.start.offset ?? 0));
    if ('children' in node) node.children.forEach(gather);
  };
  nodes.forEach(gather);
  return Array.from(text.matchAll(looksLikeOne), ({ index }) => index).filter(
    (offset) => !read.has(lineOf(text, offset)),
  );
});

/** Where the line of an offset begins. */
function lineOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
