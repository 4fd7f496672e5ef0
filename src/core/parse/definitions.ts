import type { Nodes, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { ofPiece } from './of-piece.ts';
import type { Piece } from './paper.ts';

interface Definitions {
  readonly all: ReadonlySet<string>;
  /** Those inside a `:::` block, which the parser learns of only after the text before them. */
  readonly late: ReadonlySet<string>;
}

/** Every definition in a piece, at any depth: link identifiers as micromark normalises them, footnotes as `^id`. */
export const definitionsOf = ofPiece(({ nodes }) => definitionsIn(nodes));

export function definitionsIn(nodes: readonly RootContent[]): Definitions {
  const all = new Set<string>();
  const late = new Set<string>();
  const gather = (node: Nodes, inDirective: boolean): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const mark = node.type === 'footnoteDefinition' ? '^' : '';
      const id = mark + normalizeIdentifier(node.identifier);
      all.add(id);
      if (inDirective) late.add(id);
    }
    if ('children' in node) {
      for (const child of node.children) gather(child, inDirective || node.type === 'containerDirective');
    }
  };
  for (const node of nodes) gather(node, false);
  return { all, late };
}

/**
 * Whether a piece may refer to one of these identifiers. May say yes too often, never no wrongly:
 * only letters and digits are compared, since a label can be wrapped over quoted lines.
 */
export function mayMention(piece: Piece, identifiers: Iterable<string>): boolean {
  if (!piece.text.includes('[')) return false;
  const words = bare(piece.text);
  for (const id of identifiers) if (words.includes(bare(id))) return true;
  return false;
}

function bare(text: string): string {
  return normalizeIdentifier(text).replace(/[^\p{L}\p{N}]/gu, '');
}
