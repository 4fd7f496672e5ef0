import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import { spanOf } from '../report/blocks.ts';
import type { Block } from '../report/report.ts';
import type { Span } from '../span.ts';
import { actionIn } from './action.ts';
import type { Decision } from './minutes.ts';
import { leadLength } from './resolution-lead.ts';

/**
 * What a resolution decides, part by part: list items, paragraphs behind the lead words, or what the lead
 * paragraph itself says.
 *
 * @param blocks the paragraph with the lead words, or the numbered minute that holds it, and what belongs to it
 */
export function decisionsOf(blocks: readonly Block[]): Decision[] {
  const [lead, ...rest] = blocks;
  if (!lead) return [];
  const minute = lead.node.type === 'list' ? lead.node.children[0] : undefined;
  const listed = [
    ...(minute?.children.slice(1) ?? []).flatMap((node) => decisionsIn(lead, node)),
    ...rest.flatMap((block) => decisionsIn(block, block.node)),
  ];
  if (listed.length > 0) return listed;
  const paragraph = minute?.children[0] ?? lead.node;
  return paragraph.type === 'paragraph' ? decisionsBehindLead(lead, paragraph) : [];
}

function decisionsIn(block: Block, node: Nodes): Decision[] {
  if (node.type === 'list') return node.children.map((item) => decisionOfItem(block, node, item));
  if (node.type === 'blockquote') return node.children.flatMap((child) => decisionsIn(block, child));
  if (node.type !== 'paragraph') return [];
  const { text, marker } = withoutMarker(sourceOf(block, node));
  return [decision(marker, text, block.passage.place(spanOf(node)), [])];
}

function decisionOfItem(block: Block, list: List, item: ListItem): Decision {
  const own = item.children.filter((child) => child.type !== 'list');
  const parts = item.children.flatMap((child) => (child.type === 'list' ? decisionsIn(block, child) : []));
  const typed = /^\S+/.exec(sourceOf(block, item))?.[0];
  const text = own.map((child) => sourceOf(block, child)).join('\n\n');
  const marker = list.ordered ? typed : undefined;
  return decision(marker, text, block.passage.place(spanOf(item)), parts);
}

function decision(
  marker: string | undefined,
  text: string,
  span: Span,
  parts: readonly Decision[],
): Decision {
  return { marker, text: text.trim(), span, parts, action: actionIn(text) };
}

/** What the lead paragraph says itself: one decision, or several that it numbers or joins by "and". */
function decisionsBehindLead(block: Block, paragraph: Paragraph): Decision[] {
  const source = sourceOf(block, paragraph);
  const start = spanOf(paragraph).start;
  const opening = /^[\s*_]*/.exec(source)?.[0].length ?? 0;
  const lead = opening + (leadLength(source.slice(opening)) ?? 0);
  const from = lead + (/^[\s:–—*_-]*/.exec(source.slice(lead))?.[0].length ?? 0);
  // "Cabinet: 1) NOTED …; 2) AGREED …": the lead words may stand behind the first number.
  const cuts = numberedWithin(source, opening) ?? joinedByAnd(source, from);
  return cuts.map(({ marker, at, end }) =>
    decision(marker, source.slice(at, end), block.passage.place({ start: start + at, end: start + end }), []),
  );
}

interface Cut {
  readonly marker: string | undefined;
  readonly at: number;
  readonly end: number;
}

/** "… 1) NOTED the report; and 2) AGREED …": parts numbered or lettered in one run. */
function numberedWithin(source: string, from: number): Cut[] | undefined {
  const found = [...source.slice(from).matchAll(/(?:^|\s)(\(?(?:\d{1,2}|[a-z])\))\s+/g)];
  const inside = found.map(([, marker = '']) => marker.replace(/[()]/g, ''));
  const isSequence = inside.every(
    (each, index) => each === String(index + 1) || each === String.fromCharCode(97 + index),
  );
  if (found.length < 2 || !isSequence) return undefined;
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? source.length - from;
    return { marker: match[1], at: from + match.index + match[0].length, end: from + end };
  });
}

const subjunctive = /\b(?:be|to be) (?:\w+ly )?\w+(?:ed|en|de|id|ld|wn|ut|et|ent|ept|ought)\b/;

/** "that the report be noted, and an update be brought to the next meeting": two decisions, each with its verb. */
function joinedByAnd(source: string, from: number): Cut[] {
  const joint = [...source.slice(from).matchAll(/[,;] and (?:that )?/g)].find(
    ({ index, 0: words }) =>
      subjunctive.test(source.slice(from, from + index)) &&
      subjunctive.test(source.slice(from + index + words.length)),
  );
  if (!joint) return [{ marker: undefined, at: from, end: source.length }];
  return [
    { marker: undefined, at: from, end: from + joint.index },
    { marker: undefined, at: from + joint.index + joint[0].length, end: source.length },
  ];
}

function withoutMarker(text: string): { marker: string | undefined; text: string } {
  const marker = /^\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)](?=\s)/i.exec(text)?.[0];
  return { marker, text: marker === undefined ? text : text.slice(marker.length) };
}

function sourceOf(block: Block, node: Nodes): string {
  const { start, end } = spanOf(node);
  return block.passage.piece.text.slice(start, end);
}
