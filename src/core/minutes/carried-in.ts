import type { Block } from '../report/report.ts';
import { readCarried, readMotion } from './carried-motion.ts';
import { type Found, lengthOf } from './explicit-resolutions.ts';
import { leadingWords } from './leading-words.ts';

/**
 * What was decided in an item whose minutes say no more than that a motion was carried: the motion, where it was
 * moved before, else the sentence that says so.
 */
export function carriedIn(blocks: readonly Block[]): readonly Found[] {
  const at = blocks.findLastIndex((block) => read(block, readCarried));
  const leading = read(blocks[at], readCarried);
  if (!leading) return [];
  const moved = blocks.slice(0, at).findLastIndex((block) => read(block, readMotion));
  const motion = read(blocks[moved], readMotion);
  const isHere =
    leading.lead.until !== undefined && /^that\b/i.test(leading.words.text.slice(leading.lead.end));
  if (!motion || isHere) return [{ at, length: 1, leading }];
  return [{ at: moved, length: Math.min(lengthOf(blocks, moved, motion), at - moved), leading: motion }];
}

function read(block: Block | undefined, reader: typeof readMotion) {
  return block?.node.type === 'paragraph'
    ? leadingWords(block.node, block.passage.piece.text, reader)
    : undefined;
}
