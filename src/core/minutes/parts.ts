import { toString } from 'mdast-util-to-string';
import type { Block } from '../report/report.ts';
import { decisionsOf } from './decisions.ts';
import type { MinutesItem, Narrative, Resolution } from './minutes.ts';
import { moversIn } from './movers.ts';
import { leadLength, leadsOn } from './resolution-lead.ts';
import { voteIn } from './vote.ts';

/** Parts the blocks of an item into narrative and resolutions, in order. */
export function partsOf(blocks: readonly Block[]): MinutesItem['parts'] {
  const parts: (Narrative | Resolution)[] = [];
  let narrative: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const length = resolutionLength(blocks, at);
    const block = blocks[at];
    if (length > 0) {
      if (narrative.length > 0) parts.push({ kind: 'narrative', blocks: narrative });
      narrative = [];
      parts.push(resolutionOf(blocks.slice(at, at + length)));
    } else if (block) narrative.push(block);
    at += Math.max(1, length);
  }
  if (narrative.length > 0) parts.push({ kind: 'narrative', blocks: narrative });
  return parts;
}

/** How many blocks from `at` on are one resolution; 0 where none begins. */
function resolutionLength(blocks: readonly Block[], at: number): number {
  const lead = blocks[at];
  const words = lead && leadWords(lead);
  if (words === undefined) return 0;
  let end = at + 1;
  if (!leadsOn(words)) return 1;
  for (let block = blocks[end]; block && goesOn(block); block = blocks[++end]);
  return end - at;
}

/** The paragraph a resolution begins with, alone or as a numbered minute. */
function leadWords({ node }: Block): string | undefined {
  const paragraph = node.type === 'list' ? node.children[0]?.children[0] : node;
  if (paragraph?.type !== 'paragraph') return undefined;
  const words = toString(paragraph);
  return leadLength(words) === undefined ? undefined : words;
}

/** Lists, and paragraphs that begin as a decision does, go on with a resolution that its lead words announce. */
function goesOn({ node }: Block): boolean {
  if (node.type === 'list' || node.type === 'blockquote') return true;
  return (
    node.type === 'paragraph' && /^(?:That|To|T H A T|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)])\s/.test(toString(node))
  );
}

function resolutionOf(blocks: readonly Block[]): Resolution {
  const [lead] = blocks;
  const minute = lead?.node.type === 'list' ? lead.node : undefined;
  const words = blocks.map(({ node }) => toString(node)).join('\n');
  return {
    kind: 'resolution',
    minute: minute?.ordered ? String(minute.start ?? 1) : undefined,
    blocks,
    span: { start: lead?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 },
    ...moversIn(words),
    vote: voteIn(words),
    decisions: decisionsOf(blocks),
  };
}
