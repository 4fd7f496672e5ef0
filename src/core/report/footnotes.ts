import type { Nodes } from 'mdast';
import type { Paper } from '../parse/paper.ts';
import { ofPiece } from '../parse/of-piece.ts';
import type { FootnoteDefinition } from 'mdast';
import type { Span } from '../span.ts';
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
  for (const { piece, start } of paper.body) {
    const place = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
    for (const node of definedIn(piece)) {
      if (footnotes.has(node.identifier)) continue;
      footnotes.set(node.identifier, { node, passage: { piece, place }, span: place(spanOf(node)) });
    }
  }
  return footnotes;
}
