import type { Nodes } from 'mdast';
import type { Paper } from '../parse/paper.ts';
import { inBody } from '../parse/in-body.ts';
import { ofPiece } from '../parse/of-piece.ts';
import type { FootnoteDefinition } from 'mdast';
import { spanOf } from './blocks.ts';
import type { Footnote } from './report.ts';

const definedIn = ofPiece((piece): readonly FootnoteDefinition[] => {
  const found: FootnoteDefinition[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') found.push(node);
    else if ('children' in node) node.children.forEach(gather);
  };
  piece.nodes.forEach(gather);
  return found;
});

/** The footnotes of a paper by identifier; the first where one is defined twice. */
export function footnotesOf(paper: Paper): ReadonlyMap<string, Footnote> {
  const footnotes = new Map<string, Footnote>();
  for (const placed of paper.body) {
    const passage = inBody(placed);
    for (const node of definedIn(placed.piece)) {
      if (footnotes.has(node.identifier)) continue;
      footnotes.set(node.identifier, { node, passage, span: passage.place(spanOf(node)) });
    }
  }
  return footnotes;
}
