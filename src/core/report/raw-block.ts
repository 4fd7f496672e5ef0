import type { Passage } from '../parse/paper.ts';
import { blocksOf, type PieceBlock } from './blocks.ts';
import type { Block } from './report.ts';

/** A block in the file, before it is numbered. A long report has thousands, so it becomes the block itself. */
export interface RawBlock extends Omit<Block, 'number'> {
  number: string | undefined;
}

/** A block of a piece in its place in the file. */
export function blockAt({ node, label, exempt, span }: PieceBlock, passage: Passage): RawBlock {
  return { node, passage, span: passage.place(span), number: undefined, label, exempt };
}

/** What a passage holds, in order, each block in its place in the file. */
export function blocksIn(passage: Passage): RawBlock[] {
  return blocksOf(passage.piece).map((block) => blockAt(block, passage));
}
