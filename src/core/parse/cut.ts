import type { Nodes, RootContent } from 'mdast';
import { Piece } from './piece.ts';

/**
 * Cuts parsed Markdown into pieces, between top-level nodes and only where what follows reads the same
 * whatever stands before: behind a blank line, at the margin, and not where a list may go on.
 *
 * @param text   what was parsed
 * @param nodes  its top-level nodes, positions counted from the start of `text`; they are moved to count
 *               from their piece's start
 * @returns pieces that cover `text` without a gap; none for an empty text
 */
export function cut(text: string, nodes: readonly RootContent[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let first = 0;
  const close = (end: number, next: number): void => {
    const own = nodes.slice(first, next);
    for (const node of own) move(node, -start);
    pieces.push(new Piece(text.slice(start, end), own));
    start = end;
    first = next;
  };
  for (let index = 1; index < nodes.length; index++) {
    const at = nodes[index]?.position?.start.offset ?? 0;
    if (endsBlank(text.slice(start, at)) && startsApart(text.slice(at, at + lineStart), nodes[index - 1])) {
      close(at, index);
    }
  }
  if (start < text.length) close(text.length, nodes.length);
  return pieces;
}

/** As much of a line as tells whether it starts a list. */
export const lineStart = 14;

/** Whether a text ends with a blank line, so that a paragraph in it is over. */
export function endsBlank(text: string): boolean {
  let at = text.length;
  if (text[at - 1] === '\n') at--;
  if (text[at - 1] === '\r') at--;
  if (at === text.length) return false;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

/** The start of a line that may be an item of a list. */
export const listMarker = /^(?:[-*+]|\d{1,9}[.)]|\(?[A-Za-z\d]{1,6}[.)])(?:\s|$)/;

/**
 * Whether a text that begins like this, behind a blank line, is apart from what stands before: not
 * indented (it could belong to a list or footnote), not the next item of a list, and not behind code
 * (while indented code may go on, the parser takes fewer things for the start of a list).
 */
export function startsApart(beginning: string, before: RootContent | undefined): boolean {
  if (before?.type === 'code' || (before?.type === 'list' && listMarker.test(beginning))) return false;
  return /^[^\s\uFEFF]/.test(beginning);
}

/** Makes the positions in a tree count `by` characters further on. */
export function move(node: Nodes, by: number): void {
  if (by === 0) return;
  const { position } = node;
  if (position?.start.offset !== undefined && position.end.offset !== undefined) {
    position.start.offset += by;
    position.end.offset += by;
  }
  if ('children' in node) for (const child of node.children) move(child, by);
}
