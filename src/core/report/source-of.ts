import { spanOf } from './blocks.ts';
import type { Block } from './report.ts';

/** A block's Markdown as typed. An offset in it, moved by where the block starts in its piece, is the piece's. */
export function sourceOf({ node, passage }: Pick<Block, 'node' | 'passage'>): string {
  const { start, end } = spanOf(node);
  return passage.piece.text.slice(start, end);
}
