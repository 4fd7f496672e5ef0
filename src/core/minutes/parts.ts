import { toString } from 'mdast-util-to-string';
import type { Block } from '../report/report.ts';
import { carriedIn } from './carried-in.ts';
import { decisionsOf } from './decisions.ts';
import { explicitIn, type Found } from './explicit-resolutions.ts';
import type { MinutesItem, Narrative, Resolution } from './minutes.ts';
import { moversIn } from './movers.ts';
import { isVoteRecord, voteByName, voteIn, voteInTable } from './vote.ts';

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

function resolutionOf(all: readonly Block[], { at, length, leading, votedAt }: Found): Resolution {
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
    vote:
      voteIn(words) ??
      (votedAt === undefined ? undefined : voteIn(wordsOf(all.slice(votedAt, votedAt + 1)))) ??
      voteBehind(all, at + length) ??
      voteBefore(all, at),
    verb: leading.lead.verb,
    ...decisionsOf(blocks, leading),
  };
}

const wordsOf = (blocks: readonly Block[]) => blocks.map(({ node }) => toString(node)).join('\n');

/** "For (7): …", "Against (3): …", in paragraphs of their own or in a table. */
function voteBehind(blocks: readonly Block[], from: number): Resolution['vote'] {
  return voteOf(recordFrom(blocks.slice(from, from + LONGEST_RECORD)));
}

/** The same before it, or "On being put to the vote, there were 7 for and 3 against." */
function voteBefore(blocks: readonly Block[], at: number): Resolution['vote'] {
  const above = blocks.slice(Math.max(0, at - LONGEST_RECORD), at).reverse();
  const record = recordFrom(above).reverse();
  const words = wordsOf(above.slice(0, 1));
  const vote = voteOf(record);
  if (vote) return vote;
  return /\bvot(?:e|ed|es|ing)\b/i.test(words) && !/\bamendment\b/i.test(words) ? voteIn(words) : undefined;
}

const LONGEST_RECORD = 5;

function recordFrom(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({ node }) => !voteInTable(node) && !isVoteRecord(toString(node)));
  return blocks.slice(0, end === -1 ? undefined : end);
}

function voteOf(record: readonly Block[]): Resolution['vote'] {
  const [first] = record;
  if (!first) return undefined;
  const words = wordsOf(record);
  return voteInTable(first.node) ?? voteIn(words) ?? voteByName(words);
}
