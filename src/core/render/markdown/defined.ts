import type { Association, Definition, FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { ofPiece } from '../../parse/of-piece.ts';
import type { Paper, PlacedPiece } from '../../parse/paper.ts';
import { isExempt } from '../../report/exempt/exempt-block.ts';

/** A footnote's words, where they stand, and whether that is in an exempt passage. */
export interface NoteDefined {
  readonly node: FootnoteDefinition;
  readonly placed: PlacedPiece;
  readonly exempt: boolean;
}

/** Where a link leads, and whether an exempt passage says so. */
export interface LinkDefined {
  readonly url: string;
  readonly exempt: boolean;
}

/** What `[…][id]` and `[^id]` lead to, by identifier; the first of a name counts, as in Markdown. */
export interface Defined {
  readonly links: ReadonlyMap<string, LinkDefined>;
  readonly notes: ReadonlyMap<string, NoteDefined>;
  /** Notes that exempt matter refers to. */
  readonly exemptNotes: ReadonlySet<string>;
}

/** An identifier as Markdown compares them. */
export function identifierOf(node: Association): string {
  return normalizeIdentifier(node.label ?? node.identifier);
}

/** Every definition of a paper's body. */
export function definedIn(paper: Paper): Defined {
  const links = new Map<string, LinkDefined>();
  const notes = new Map<string, NoteDefined>();
  const exemptNotes = new Set<string>();
  for (const placed of paper.body) {
    for (const { node, exempt } of definitionsOf(placed.piece)) {
      const id = identifierOf(node);
      if (node.type === 'footnoteReference') {
        if (exempt) exemptNotes.add(id);
      } else if (node.type === 'definition') {
        if (!links.has(id)) links.set(id, { url: node.url, exempt });
      } else if (!notes.has(id)) notes.set(id, { node, placed, exempt });
    }
  }
  return { links, notes, exemptNotes };
}

interface Found {
  readonly node: Definition | FootnoteDefinition | FootnoteReference;
  readonly exempt: boolean;
}

const definitionsOf = ofPiece((piece): readonly Found[] =>
  piece.nodes.flatMap((node) => [...find(node, false)]),
);

function* find(node: Nodes, exempt: boolean): Iterable<Found> {
  if (node.type === 'definition' || node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
    yield { node, exempt };
  }
  if (!('children' in node)) return;
  const within = exempt || isExempt(node);
  for (const child of node.children) yield* find(child, within);
}
