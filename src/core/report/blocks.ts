import type { Heading, Html, Nodes, RootContent } from 'mdast';
import type { Span } from '../span.ts';
import { ofPiece } from '../parse/of-piece.ts';
import { exemptParagraphs, isExempt } from './exempt/exempt-block.ts';
import { labelOf } from './label.ts';

/** A block as it stands in its piece, before it has a number or a place in the file. */
export interface PieceBlock {
  readonly node: RootContent;
  /** In the piece. */
  readonly span: Span;
  readonly label: string | undefined;
  /** The Schedule 12A paragraphs of the exempt passage around it; the same array for all that is in it. */
  readonly exempt: readonly string[] | undefined;
}

/** What a piece holds, in order: exempt passages opened up, definitions left out (they print elsewhere). */
export const blocksOf = ofPiece((piece): readonly PieceBlock[] => [...open(piece.nodes, undefined)]);

function* open(nodes: readonly RootContent[], exempt: readonly string[] | undefined): Iterable<PieceBlock> {
  for (const node of nodes) {
    if (isExempt(node)) yield* open(node.children, exemptParagraphs(node));
    else if (node.type !== 'definition' && node.type !== 'footnoteDefinition') {
      yield { node, span: spanOf(node), label: labelOf(node), exempt };
    }
  }
}

export function isHeading(block: PieceBlock): block is PieceBlock & { readonly node: Heading } {
  return block.node.type === 'heading';
}

/** Whether a node is nothing but comments, which are never published. */
export function isComment(node: Nodes): node is Html {
  return node.type === 'html' && /^(?:\s*<!--[^]*?(?:-->|$))+\s*$/.test(node.value);
}

/** The comments in what looks like a tag, marks and all, each with its place in the piece. */
export function commentsIn(node: Html): { readonly text: string; readonly start: number }[] {
  const { start } = spanOf(node);
  // Behind the last end no comment is closed, and to look for one at each beginning could take for ever.
  const closed = node.value.slice(0, node.value.lastIndexOf('-->') + 3);
  return [...closed.matchAll(/<!--[^]*?-->/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
  }));
}

/** Where a node stands in its piece. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
