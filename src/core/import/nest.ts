import type { ContainerDirective } from 'mdast-util-directive';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Marker, styleKey } from './marker.ts';
import type { SourceBlock, SourceParagraph, SourcePassage } from './source.ts';
import { tableNode } from './table-node.ts';
import { wordsOf } from './words.ts';

/** A list that may still go on. */
interface OpenList {
  readonly list: List;
  readonly depth: number;
  readonly indent: number;
  last: Marker;
}

/** Lists deeper than this would be indented beyond what Markdown keeps apart. */
const DEEPEST = 12;

/**
 * Blocks as Markdown's tree has them: items put into lists, and these into the items they stand under.
 *
 * @param headingBase the level in Markdown that the highest heading gets
 */
export function nested(blocks: readonly SourceBlock[], headingBase = 2): RootContent[] {
  const out: RootContent[] = [];
  const levels = [...new Set(blocks.flatMap((block) => (isHeading(block) ? [block.heading] : [])))].sort();
  let open: OpenList[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'passage' && block.depth !== undefined) {
      const item = itemAt(open, block.depth);
      if (item) {
        item.children.push(passageNode(block));
        loosen(open, block.depth);
        continue;
      }
    }
    if (block.kind === 'paragraph' && block.heading === undefined) {
      const marker = block.marker && inOurs(block.marker);
      if (marker) {
        open = place(block, marker, open, out);
        continue;
      }
      const within = block.depth ?? interrupted(open.at(-1), blocks.slice(at + 1, at + 1 + LONGEST_ASIDE));
      const item = within === undefined ? undefined : itemAt(open, within);
      if (item) {
        item.children.push(paragraph(withMarker(block)));
        if (block.tight !== true) loosen(open, within ?? 0);
        continue;
      }
    }
    open = [];
    out.push(...nodesOf(block, (level) => Math.min(6, headingBase + levels.indexOf(level))));
  }
  return out;
}

/** A passage, its headings as deep as the copy has them that it comes from: they may be sub-headings all. */
function passageNode({ paragraphs, blocks }: SourcePassage): ContainerDirective {
  const levels = blocks.flatMap((block) => (isHeading(block) ? [block.heading] : []));
  return exemptNode(paragraphs, nested(blocks, Math.max(2, Math.min(6, ...levels))));
}

/** `:::exempt{paragraphs="3"}` around what it holds. */
export function exemptNode(
  paragraphs: readonly string[],
  children: readonly RootContent[],
): ContainerDirective {
  return {
    type: 'containerDirective',
    name: 'exempt',
    attributes: paragraphs.length === 0 ? {} : { paragraphs: paragraphs.join(', ') },
    children: [...children] as ContainerDirective['children'],
  };
}

/** How many paragraphs may stand between two letters of one list. */
const LONGEST_ASIDE = 3;

/**
 * How deep a paragraph stands behind which a lettered list goes on: it belongs to the item above it, because no
 * list of ours begins with a letter in the middle.
 */
function interrupted(open: OpenList | undefined, behind: readonly SourceBlock[]): number | undefined {
  if (!open || !/letter|roman/i.test(open.last.style)) return undefined;
  for (const block of behind) {
    if (block.kind !== 'paragraph' || block.heading !== undefined) return undefined;
    const marker = block.marker && inOurs(block.marker);
    if (marker)
      return goesOn(marker, open.last) && marker.value === open.last.value + 1 ? open.depth : undefined;
  }
  return undefined;
}

const isHeading = (block: SourceBlock): block is SourceParagraph & { heading: number } =>
  block.kind === 'paragraph' && block.heading !== undefined;

function nodesOf(block: SourceBlock, depthOf: (level: number) => number): RootContent[] {
  if (block.kind === 'rule') return [{ type: 'thematicBreak' }];
  if (block.kind === 'table') return [tableNode(block)];
  if (block.kind === 'passage') return [passageNode(block)];
  if (block.heading === undefined) return [paragraph(withMarker(block))];
  const content = block.content.flatMap((node): readonly PhrasingContent[] =>
    node.type === 'break' ? [{ type: 'text', value: ' ' }] : node.type === 'strong' ? node.children : [node],
  );
  return [{ type: 'heading', depth: depthOf(block.heading) as Heading['depth'], children: content }];
}

/** A marker that our lists cannot have stays with the words. */
function withMarker({ marker, content, label }: SourceParagraph): readonly PhrasingContent[] {
  const labelled: readonly PhrasingContent[] =
    label === undefined ? content : [...content, { type: 'text', value: ` {#${label}}` }];
  return marker ? [{ type: 'text', value: `${marker.text} ` }, ...labelled] : labelled;
}

/** The marker as our lists have it: “A.” ends with a bracket there. Undefined for “aa)” and “4.2”. */
function inOurs(marker: Marker): Marker | undefined {
  if (marker.style === 'bullet') return marker;
  const inside = /^\(?([A-Za-z]+|\d+)[.)]*$/.exec(marker.text)?.[1];
  if (inside === undefined) return undefined;
  if (marker.style === 'number')
    return /[.)]$/.test(marker.text) ? marker : { ...marker, text: `${inside}.` };
  if ((marker.style === 'letter' || marker.style === 'LETTER') && inside.length > 1) return undefined;
  if (marker.text.startsWith('(')) return marker;
  const isSmall = marker.style === 'letter' || marker.style === 'roman';
  return { ...marker, text: `${inside}${isSmall && marker.text.endsWith('.') ? '.' : ')'}` };
}

const paragraph = (content: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...content],
});

/** Puts an item where it belongs: on with an open list, into one below its last item, or first in a new one. */
function place(
  block: SourceParagraph,
  marker: Marker,
  open: readonly OpenList[],
  out: RootContent[],
): OpenList[] {
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(block.content)] };

  const depth = Math.min(DEEPEST, block.depth ?? impliedDepth(block, marker, open));
  const around = open.filter((each) => each.depth < depth);
  const same = open.find((each) => each.depth === depth);
  if (same && goesOn(marker, same.last)) {
    mark(item, marker);
    same.list.children.push(item);
    same.list.spread ||= block.tight !== true;
    same.last = marker;
    return [...around, same];
  }
  const ordered = marker.style !== 'bullet';
  // “b.” begins no list of ours, and “b)” does.
  const isWord = ordered && marker.style !== 'number' && marker.value !== 1;
  mark(item, isWord ? { ...marker, text: marker.text.replace(/\.$/, ')') } : marker);
  const list: List = {
    type: 'list',
    ordered,
    ...(ordered && { start: marker.value }),
    spread: false,
    children: [item],
  };
  const above = around.at(-1)?.list.children.at(-1);
  if (above) above.children.push(list);
  else out.push(list);
  return [...around, { list, depth, indent: block.indent ?? 0, last: marker }];
}

function mark(item: ListItem, { style, text }: Marker): void {
  if (style !== 'bullet') item.data = { marker: text };
}

const goesOn = (marker: Marker, last: Marker) => styleKey(marker) === styleKey(last);

/**
 * How deep an item stands whose document does not say: on with the list that its marker continues, under the
 * item before it where it begins another way of counting, else with the outermost.
 */
function impliedDepth({ indent = 0 }: SourceParagraph, marker: Marker, open: readonly OpenList[]): number {
  const deeper = open.at(-1);
  if (deeper && goesOn(marker, deeper.last) && marker.style === 'bullet') {
    if (indent > deeper.indent + 1) return deeper.depth + 1;
    return open.findLast((each) => each.indent <= indent + 1)?.depth ?? 0;
  }
  const continued = open.findLast(
    ({ last }) => goesOn(marker, last) && (marker.style === 'bullet' || marker.value === last.value + 1),
  );
  if (continued) return continued.depth;
  const innermost = open.at(-1);
  if (!innermost) return 0;
  const first = marker.style === 'bullet' || marker.value === 1;
  const words = wordsOf(lastParagraph(innermost));
  const isNumbered = innermost.last.style !== 'bullet';
  return first && (/[:–—]-?\s*$/.test(words) || isNumbered) && !goesOn(marker, innermost.last)
    ? innermost.depth + 1
    : 0;
}

function lastParagraph({ list }: OpenList): readonly PhrasingContent[] {
  const last = list.children.at(-1)?.children.findLast((node) => node.type === 'paragraph');
  return last?.type === 'paragraph' ? last.children : [];
}

/** The item that a paragraph without a marker goes on with. */
function itemAt(open: readonly OpenList[], depth: number): ListItem | undefined {
  return open.findLast((each) => each.depth <= depth)?.list.children.at(-1);
}

function loosen(open: readonly OpenList[], depth: number): void {
  const list = open.findLast((each) => each.depth <= depth)?.list;
  const item = list?.children.at(-1);
  if (list && item) list.spread = item.spread = true;
}
