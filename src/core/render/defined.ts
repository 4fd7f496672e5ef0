import type { Association, Definition, FootnoteDefinition, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper, Piece } from '../parse/paper.ts';
import { isExempt } from '../report/exempt-block.ts';

/** A footnote's words, where they stand, and whether that is in an exempt passage. */
export interface NoteDefined {
  readonly node: FootnoteDefinition;
  readonly piece: Piece;
  readonly exempt: boolean;
}

/** What `[…][id]` and `[^id]` lead to, by identifier; the first of a name counts, as in Markdown. */
export interface Defined {
  readonly links: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, NoteDefined>;
}

/** An identifier as Markdown compares them. */
export function identifierOf(node: Association): string {
  return normalizeIdentifier(node.label ?? node.identifier);
}

/** Every definition of a paper's body. */
export function definedIn(paper: Paper): Defined {
  const links = new Map<string, Definition>();
  const notes = new Map<string, NoteDefined>();
  for (const { piece } of paper.body) {
    for (const [id, definition] of linksOf(piece)) if (!links.has(id)) links.set(id, definition);
    for (const [id, note] of notesOf(piece)) if (!notes.has(id)) notes.set(id, note);
  }
  return { links, notes };
}

const linksOf = ofPiece((piece) => {
  const links: [string, Definition][] = [];
  for (const node of piece.nodes) {
    visit(node, false, (found) => {
      if (found.type === 'definition') links.push([identifierOf(found), found]);
    });
  }
  return links;
});

const notesOf = ofPiece((piece) => {
  const notes: [string, NoteDefined][] = [];
  for (const top of piece.nodes) {
    visit(top, false, (node, exempt) => {
      if (node.type === 'footnoteDefinition') notes.push([identifierOf(node), { node, piece, exempt }]);
    });
  }
  return notes;
});

function visit(node: Nodes, exempt: boolean, see: (node: Nodes, exempt: boolean) => void): void {
  see(node, exempt);
  if (!('children' in node)) return;
  const within = exempt || isExempt(node);
  for (const child of node.children) visit(child, within, see);
}
