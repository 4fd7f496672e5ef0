import { toString } from 'mdast-util-to-string';
import type { Block } from '../report/report.ts';
import { readCarried, readMotion } from './carried-motion.ts';
import { type Found, lengthOf } from './explicit-resolutions.ts';
import { type Leading, leadingWords } from './leading-words.ts';
import { isLost } from './resolution-lead.ts';
import { readStated } from './stated-decision.ts';

/**
 * What was decided in an item whose minutes say no more than that a motion was carried: the motion, where it was
 * moved before, else the sentence that says so.
 */
export function carriedIn(blocks: readonly Block[]): readonly Found[] {
  const at = blocks.findLastIndex((block) => read(block, readCarried));
  const leading = read(blocks[at], readCarried);
  if (!leading) return statedIn(blocks);
  const { words } = leading;
  // "The motion was put and CARRIED:", and below it the motion.
  if (/:\s*$/.test(words.text) && leading.lead.until === words.text.length) {
    const below: Leading = { ...leading, lead: { ...leading.lead, end: words.text.length, leadsOn: true } };
    const length = lengthOf(blocks, at, below);
    if (length > 1) return [{ at, length, leading: below }];
  }
  const moved = blocks.slice(0, at).findLastIndex((block) => read(block, readMotion));
  const motion = read(blocks[moved], readMotion);
  const isHere =
    leading.lead.until !== undefined && /^that\b/i.test(leading.words.text.slice(leading.lead.end));
  if (!motion || isHere) return [{ at, length: 1, leading }];
  const length = Math.min(lengthOf(blocks, moved, motion), at - moved);
  return [{ at: moved, length, leading: motion, votedAt: at }];
}

/** What an item says was decided without a word that says so, unless something else was moved in it. */
function statedIn(blocks: readonly Block[]): readonly Found[] {
  const said = blocks.map(({ node }) => toString(node));
  if (said.some((words) => isLost(words) || /\b(?:moved|proposed|amendment)\b/i.test(words))) return [];
  const at = blocks.findLastIndex(
    (block, index) => !/[:–—-]\s*$/.test(said[index - 1] ?? '') && read(block, readStated),
  );
  const leading = read(blocks[at], readStated);
  return leading ? [{ at, length: 1, leading }] : [];
}

function read(block: Block | undefined, reader: typeof readMotion) {
  return block?.node.type === 'paragraph'
    ? leadingWords(block.node, block.passage.piece.text, reader)
    : undefined;
}
