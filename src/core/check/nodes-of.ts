import type { Html, Image, ImageReference, Link, Nodes, Paragraph, Table, Text } from 'mdast';
import { ofPiece } from '../parse/of-piece.ts';

/** The nodes of a piece at any depth, by kind, each in the order of the text. */
export interface PieceNodes {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly texts: readonly Text[];
  readonly links: readonly Link[];
  readonly images: readonly (Image | ImageReference)[];
  /** Comments and what looks like a tag. */
  readonly html: readonly Html[];
}

/** One walk over a piece for all the rules that look for nodes of one kind. */
export const nodesOf = ofPiece((piece): PieceNodes => {
  const found = {
    paragraphs: [] as Paragraph[],
    tables: [] as Table[],
    texts: [] as Text[],
    links: [] as Link[],
    images: [] as (Image | ImageReference)[],
    html: [] as Html[],
  };
  const gather = (node: Nodes): void => {
    if (node.type === 'text') found.texts.push(node);
    else if (node.type === 'paragraph') found.paragraphs.push(node);
    else if (node.type === 'link') found.links.push(node);
    else if (node.type === 'image' || node.type === 'imageReference') found.images.push(node);
    else if (node.type === 'table') found.tables.push(node);
    else if (node.type === 'html') found.html.push(node);
    if ('children' in node) node.children.forEach(gather);
  };
  piece.nodes.forEach(gather);
  return found;
});
