import { toString } from 'mdast-util-to-string';
import type { Block } from '../report/report.ts';
import { carriedIn } from './carried-in.ts';
import { decisionsOf } from './decisions.ts';
import { explicitIn, type Found } from './explicit-resolutions.ts';
import type { MinutesItem, Narrative, Resolution } from './minutes.ts';
import { moversIn } from './movers.ts';
import { isVoteRecord, voteIn } from './vote.ts';

/** Parts the blocks of an item into narrative and resolutions, in order. */
export function partsOf(blocks: readonly Block[]): MinutesItem['parts'] {
  const parts: (Narrative | Resolution)[] = [];
  const narrate = (from: number, to: number) => {
    if (to > from) parts.push({ kind: 'narrative', blocks: blocks.slice(from, to) });
  };
  const explicit = explicitIn(blocks);
  let end = 0;
  for (const found of explicit.length > 0 ? explicit : carriedIn(blocks)) {
    narrate(end, found.at);
    end = found.at + found.length;
    parts.push(resolutionOf(blocks, found));
  }
  narrate(end, blocks.length);
  return parts;
}

function resolutionOf(all: readonly Block[], { at, length, leading }: Found): Resolution {
  const blocks = all.slice(at, at + length);
  const [first] = blocks;
  const minute = first?.node.type === 'list' ? first.node : undefined;
  const words = wordsOf(blocks);
  const before = wordsOf(all.slice(Math.max(0, at - 1), at));
  const own = moversIn(words);
  const moved = own.mover === undefined && !/\bamendment\b/i.test(before) ? moversIn(before) : own;
  return {
    kind: 'resolution',
    minute: minute?.ordered ? String(minute.start ?? 1) : undefined,
    blocks,
    span: { start: first?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 },
    ...moved,
    vote: voteIn(words) ?? voteBehind(all, at + length) ?? voteBefore(before),
    ...decisionsOf(blocks, leading),
  };
}

const wordsOf = (blocks: readonly Block[]) => blocks.map(({ node }) => toString(node)).join('\n');

/** "For (7): …", "Against (3): …", in paragraphs of their own. */
function voteBehind(blocks: readonly Block[], from: number): Resolution['vote'] {
  const record: Block[] = [];
  for (const block of blocks.slice(from, from + 5)) {
    if (!isVoteRecord(wordsOf([block]))) break;
    record.push(block);
  }
  return record.length === 0 ? undefined : voteIn(wordsOf(record));
}

/** "On being put to the vote, there were 7 for and 3 against." */
function voteBefore(words: string): Resolution['vote'] {
  return /\bvot(?:e|ed|es|ing)\b/i.test(words) && !/\bamendment\b/i.test(words) ? voteIn(words) : undefined;
}
