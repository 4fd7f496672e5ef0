import { toString } from 'mdast-util-to-string';
import type { List } from 'mdast';
import { inBody } from '../parse/in-body.ts';
import type { Paper, Passage } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import { blocksOf, spanOf } from '../report/blocks.ts';
import { footnotesOf } from '../report/footnotes.ts';
import { withoutLabel } from '../report/label.ts';
import type { Block } from '../report/report.ts';
import type { Span } from '../span.ts';
import { leadingOf } from './leading-words.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { partsOf } from './parts.ts';

interface OpenItem {
  readonly title: string;
  readonly headingSpan: Span;
  readonly label: string | undefined;
  readonly exempt: readonly string[] | undefined;
  readonly blocks: Block[];
}

/** Puts minutes together item by item: each heading's introducing line, narrative and resolutions. */
export function composeMinutes(paper: Paper, profile: Profile): Minutes {
  const items: OpenItem[] = [];
  for (const placed of paper.body) {
    const passage = inBody(placed);
    const { place } = passage;
    for (const { node, label, exempt } of blocksOf(placed.piece)) {
      if (node.type === 'heading' && node.depth <= 2) {
        const title = withoutLabel(toString(node)).trim();
        items.push({ title, headingSpan: place(spanOf(node)), label, exempt, blocks: [] });
        continue;
      }
      const span = place(spanOf(node));
      if (items.length === 0) {
        const headingSpan = { start: span.start, end: span.start };
        items.push({ title: '', headingSpan, label: undefined, exempt: undefined, blocks: [] });
      }
      const before = items.at(-1)?.blocks.at(-1);
      const isMinutes = node.type === 'list' && !(before && announcesList(before));
      for (const part of isMinutes ? splitMinutes(node, passage) : [node]) {
        items
          .at(-1)
          ?.blocks.push({ node: part, passage, span: place(spanOf(part)), number: undefined, label, exempt });
      }
    }
  }
  return Object.freeze({
    paper,
    profile,
    details: paper.frontMatter.root,
    items: items.map(closeItem),
    footnotes: footnotesOf(paper),
  });
}

/** "Cabinet:", "RESOLVED:": the list behind it is what was decided, and no run of minutes. */
function announcesList(block: Block): boolean {
  return block.node.type === 'paragraph' && leadingOf(block)?.lead.leadsOn === true;
}

/** Numbered minutes of which one is a resolution: what is before, the resolution, and what is behind it. */
function splitMinutes(list: List, passage: Passage): List[] {
  const runs: List[] = [];
  let decided: boolean | undefined;
  list.children.forEach((item, index) => {
    const first = item.children[0];
    const resolves = first?.type === 'paragraph' && leadingOf({ node: first, passage })?.lead.saysSo === true;
    if (resolves || decided !== false) {
      const start = list.ordered ? { start: (list.start ?? 1) + index } : {};
      runs.push({ ...list, ...start, children: [] });
    }
    runs.at(-1)?.children.push(item);
    decided = resolves;
  });
  // The list itself where it stays whole, so that what was made of it is known again.
  return runs.length === 1 ? [list] : runs.map((run) => ({ ...run, ...positionOf(run) }));
}

function positionOf({ children }: List): Pick<List, 'position'> {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return start && end ? { position: { start, end } } : {};
}

const introducing =
  /^(?:To [a-z]+|(?:(?:Joint|Verbal|Late|Urgent|Exempt) )?(?:Report|Briefing Note|Presentation|Update|Paper)s? (?:of|from|by))\b/i;

function closeItem({ title, headingSpan, label, exempt, blocks }: OpenItem): MinutesItem {
  const [first] = blocks;
  const introduces = first?.node.type === 'paragraph' && introducing.test(toString(first.node));
  return {
    title,
    headingSpan,
    label,
    exempt,
    span: { start: headingSpan.start, end: blocks.at(-1)?.span.end ?? headingSpan.end },
    introduction: introduces ? first : undefined,
    parts: partsOf(introduces ? blocks.slice(1) : blocks),
  };
}
