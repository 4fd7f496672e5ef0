import type { ListItem, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { spanOf } from '../report/blocks.ts';
import type { Block } from '../report/report.ts';
import type { MinutesItem, Narrative, Resolution } from './minutes.ts';
import { leadLength, leadsOn } from './resolution-lead.ts';

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
  const [lead, ...rest] = blocks;
  const item = lead?.node.type === 'list' ? lead.node.children[0] : undefined;
  const listed = [
    ...(item ? innerItems(item) : []),
    ...rest.flatMap(({ node }): Nodes[] => (node.type === 'list' ? node.children : [node])),
  ];
  const words = (node: Nodes): string => {
    const { start, end } = spanOf(node);
    return lead ? lead.passage.piece.text.slice(start, end) : '';
  };
  return {
    kind: 'resolution',
    minute:
      item && lead?.node.type === 'list' && lead.node.ordered ? String(lead.node.start ?? 1) : undefined,
    blocks,
    span: { start: lead?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 },
    decisions: listed.length > 0 ? listed.map((node) => decisionOf(blocks, node)) : [afterLead(lead, words)],
  };
}

const innerItems = (item: ListItem): ListItem[] =>
  item.children.flatMap((node) => (node.type === 'list' ? node.children : []));

/** The words of one part: of a list item its first paragraph, without the marker. */
function decisionOf(blocks: readonly Block[], node: Nodes): string {
  const words = node.type === 'listItem' ? node.children[0] : node;
  const block = blocks.find((candidate) => contains(candidate.node, node));
  if (!words || !block) return '';
  const { start, end } = spanOf(words);
  return block.passage.piece.text.slice(start, end).trim();
}

function contains(outer: Nodes, inner: Nodes): boolean {
  return outer === inner || ('children' in outer && outer.children.some((child) => contains(child, inner)));
}

/** A resolution without parts: what its paragraph says behind the lead words. */
function afterLead(lead: Block | undefined, words: (node: Nodes) => string): string {
  const paragraph = lead?.node.type === 'list' ? lead.node.children[0]?.children[0] : lead?.node;
  if (!paragraph) return '';
  const text = words(paragraph).replace(/^[\s*_]+/, '');
  return text
    .slice(leadLength(text) ?? 0)
    .replace(/^[\s:–—*_-]+/, '')
    .trim();
}
