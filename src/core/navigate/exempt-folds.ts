import type { Nodes } from 'mdast';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import { spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt/exempt-block.ts';
import { shift, type Span } from '../span.ts';

/** Every exempt passage of the body, from `:::exempt` to its closing line. VS Code folds sections and lists by itself. */
export function exemptFolds({ body }: Paper): Span[] {
  return body.flatMap(({ piece, start }) => inPiece(piece).map((span) => shift(span, start)));
}

const inPiece = ofPiece((piece): readonly Span[] => {
  const found: Span[] = [];
  const gather = (node: Nodes): void => {
    if (isExempt(node)) found.push(spanOf(node));
    if ('children' in node) node.children.forEach(gather);
  };
  piece.nodes.forEach(gather);
  return found;
});
