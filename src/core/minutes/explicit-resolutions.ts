import { toString } from 'mdast-util-to-string';
import { spanOf } from '../report/blocks.ts';
import { markerLike } from '../report/numbering.ts';
import type { Block } from '../report/report.ts';
import { readClause } from './clause.ts';
import { capitalVerb, presentVerb } from './lead-words.ts';
import { type Leading, leadingOf } from './leading-words.ts';

/** The blocks of an item that are one resolution. */
export interface Found {
  readonly at: number;
  readonly length: number;
  readonly leading: Leading;
  /** The block behind it that says how the vote on it went. */
  readonly votedAt?: number;
}

/** The resolutions among the blocks of an item, in order, that say by their first words that they are one. */
export function explicitIn(blocks: readonly Block[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const leading = block && leadingOf(block);
    const length = leading ? lengthOf(blocks, at, leading) : 0;
    if (!leading || length === 0) continue;
    found.push({ at, length, leading });
    at += length - 1;
  }
  return found;
}

/**
 * How many blocks, from the one with the lead words on, are one resolution; 0 where those only announce what
 * does not follow.
 */
export function lengthOf(blocks: readonly Block[], at: number, leading: Leading): number {
  const { words, lead, behind } = leading;
  const isHeading = blocks[at]?.node.type === 'heading';
  const isSaid = lead.end < words.text.trimEnd().length || behind.length > 0;
  let end = at + 1;
  const next = blocks[end];
  if (isSaid && !lead.leadsOn && !isNextPart(next, words.text.slice(lead.end))) return 1;
  if (!isSaid) {
    // "Decision:" above "RESOLVED that …" is but a label.
    const isAnnounced = isLabel.test(words.text) || /[:–—-]\s*$/.test(words.text);
    if (next && isAnnounced && leadingOf(next)?.lead.saysSo === true && next.node.type === 'paragraph')
      return 0;
    if (next && isDecided(next, leading)) end++;
    else if (!lead.saysSo || isHeading) return 0;
    else if (!next || !goesOn(next)) return 1;
  }
  while (end < blocks.length && goesOn(blocks[end], blocks[end - 1])) end++;
  return end - at;
}

/** "RESOLVED: (1) That the report be noted.", and behind it "(2) That the plan be approved." */
function isNextPart(block: Block | undefined, first: string): boolean {
  if (!block || (block.node.type !== 'list' && block.node.type !== 'paragraph')) return false;
  const marker = /^\s*(\(?[1aAi][.)])\s/.exec(first)?.[1];
  const { start } = spanOf(block.node);
  const typed = block.passage.piece.text.slice(start).trimStart();
  if (marker !== undefined) return typed.replaceAll('\\', '').startsWith(`${markerLike(marker, 2)} `);
  return /^\s*that\b/i.test(first) && /^That\b[^:]* be [a-z]/.test(typed) && !leadingOf(block);
}

/** Whether a block says what the lead words before it have announced. */
function isDecided(block: Block, { words, lead }: Leading): boolean {
  const { node } = block;
  const first = toString(node.type === 'list' ? (node.children[0] ?? node) : node);
  if (!lead.saysSo) return decidesByVerb.test(first);
  if (node.type === 'list' || node.type === 'blockquote') return true;
  if (node.type !== 'paragraph' || leadingOf(block)?.lead.saysSo === true) return false;
  if (/(?:[:–—-]|\b(?:that|to))\s*$/i.test(words.text) || begins.test(first)) return true;
  const clause = readClause(first.replace(/[.;]\s*$/, ''), 'that');
  return clause !== undefined && clause.kind !== 'whole';
}

const isLabel = /^\W*(?:decision|resolution|penderfyniad)/i;
const decidesByVerb = new RegExp(
  `^\\W*(?:\\w{1,4}[.)]\\s+)?(?:that|to|${capitalVerb}|${presentVerb})\\b`,
  'i',
);

/** Lists, and paragraphs that begin as a decision does, go on with a resolution that its lead words announce. */
function goesOn(block: Block | undefined, before?: Block): boolean {
  if (!block) return false;
  const { node } = block;
  if (node.type === 'list') return leadingOf(block)?.lead.saysSo !== true || node.children.length > 1;
  if (node.type === 'blockquote') return true;
  if (node.type !== 'paragraph' || !begins.test(toString(node))) return false;
  // Behind a full stop "That concluded the business" is no decision.
  const isOver = before?.node.type === 'list' && /\.\W*$/.test(toString(before.node));
  return !isOver || !/^That\b/.test(toString(node)) || / be [a-z]/.test(toString(node));
}

const begins =
  /^[“"‘']?(?:(?:That|To|T H A T)(?:[\s:,–—-]|$)|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]+)[.)]\s|\d{1,2}\s+(?:that|to)\b|[·•▪]\s*)/i;
