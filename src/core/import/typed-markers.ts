import type { PhrasingContent } from 'mdast';
import { type Marker, markerAt, markerOf, styleKey } from './marker.ts';
import type { SourceBlock, SourceParagraph } from './source.ts';
import { withoutStart, wordsOf } from './words.ts';

interface Typed {
  readonly marker: Marker;
  /** How many letters it takes, with the space behind it. */
  readonly length: number;
}

/** How far a list may be interrupted by paragraphs that go on with an item. */
const REACH = 12;

/**
 * Paragraphs that begin with a number, letter or bullet of a sequence, with that as their marker. A lone “A.” is
 * an initial and a lone “(c)” a sign, so a letter needs the next one somewhere behind it.
 */
export function withTypedMarkers(source: readonly SourceBlock[]): SourceBlock[] {
  /** The last marker of each way of counting that may still go on. */
  const open = new Map<string, Marker>();
  let before: Marker | undefined;
  const blocks = withBareNumbers(withLoneMarkers(source.flatMap(atMarkers)));
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph') return block;
    if (block.heading !== undefined) {
      open.clear();
      before = undefined;
      return block;
    }
    if (block.marker) return block;
    const isBegun = ({ marker }: Typed) => {
      const last = open.get(styleKey(marker));
      const goesOn = last !== undefined && marker.value === last.value + 1;
      return goesOn || begins(marker, blocks.slice(at + 1, at + 1 + REACH));
    };
    const outer = markerIn(block, before);
    const inner = outer && insideBullet(block, outer, before);
    const found = [inner, outer].find((each) => each && isBegun(each));
    if (!found) return block;
    const { marker, length } = found;
    open.set(styleKey(marker), marker);
    before = marker;
    return { ...block, marker, content: withoutStart(block.content, length) };
  });
}

/** A paragraph in as many as it has lines that begin with a number or a bullet of their own. */
function atMarkers(block: SourceBlock): SourceBlock[] {
  if (block.kind !== 'paragraph' || block.heading !== undefined) return [block];
  const lines: PhrasingContent[][] = [[]];
  block.content.forEach((node, at) => {
    const isBreak = node.type === 'break' && markerAt(wordsOf(block.content.slice(at + 1))) !== undefined;
    if (isBreak) lines.push([]);
    else lines.at(-1)?.push(node);
  });
  if (lines.length < 3 && !markerAt(wordsOf(block.content))) return [block];
  const { marker, label, ...rest } = block;
  return lines.map((content, at) => ({
    ...rest,
    content,
    ...(at === 0 && marker && { marker }),
    ...(at === lines.length - 1 && label !== undefined && { label }),
  }));
}

/** Fewer bare numbers in a row than that may be anything. */
const LEAST_BARE = 3;

/** "1 The Council owns 940 bins.", "2 Many are full.": numbers without a stop, where they count on from one through many. */
function withBareNumbers(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found = new Map<number, { readonly value: number; readonly length: number }>();
  let next = 1;
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || block.marker || block.heading !== undefined) return;
    const [typed, digits] =
      /^(\d{1,3})(?:\t| {1,8})(?=["“‘'(]?\p{Lu}\p{L}*[ ,]?)/u.exec(wordsOf(block.content)) ?? [];
    if (typed === undefined || Number(digits) !== next) return;
    found.set(at, { value: next, length: typed.length });
    next++;
  });
  if (found.size < LEAST_BARE) return [...blocks];
  return blocks.map((block, at) => {
    const number = found.get(at);
    if (!number || block.kind !== 'paragraph') return block;
    const marker: Marker = { text: String(number.value), style: 'number', value: number.value };
    return { ...block, marker, content: withoutStart(block.content, number.length) };
  });
}

/** A number on a line of its own belongs to the paragraph below it: so pages are read whose numbers stand in a column. */
function withLoneMarkers(blocks: readonly SourceBlock[]): SourceBlock[] {
  const out: SourceBlock[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    const lone =
      above?.kind === 'paragraph' && above.heading === undefined && !above.marker
        ? wordsOf(above.content).trim()
        : '';
    const marker = /^(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,2}[.)]|\([a-z\d]{1,4}\)|[a-z][.)])$/.test(lone)
      ? markerOf(lone)
      : undefined;
    const takes = block.kind === 'paragraph' && !block.marker && block.heading === undefined;
    if (marker && takes) out[out.length - 1] = { ...block, marker };
    else out.push(block);
  }
  return out;
}

/** A bullet before a paragraph's number is none: a program that read the page put it there. */
function markerIn(block: SourceParagraph, before: Marker | undefined) {
  const words = wordsOf(block.content);
  const found = markerAt(words, before);
  if (!found || words.slice(found.length).trim() === '') return undefined;
  const inner = found.marker.style === 'bullet' ? markerAt(words.slice(found.length), before) : undefined;
  if (inner?.marker.style !== 'decimal') return found;
  return { marker: inner.marker, length: found.length + inner.length };
}

/** "- i) Approves the plan": a bullet before a marker of another kind, where that counts on. */
function insideBullet(block: SourceParagraph, { marker, length }: Typed, before: Marker | undefined) {
  const inner =
    marker.style === 'bullet' ? markerAt(wordsOf(block.content).slice(length), before) : undefined;
  if (!inner || inner.marker.style === 'bullet' || !inner.marker.text.endsWith(')')) return undefined;
  return { marker: inner.marker, length: length + inner.length };
}

function begins(marker: Marker, behind: readonly SourceBlock[]): boolean {
  const { style, value, text } = marker;
  if (style === 'bullet' || style === 'decimal') return true;
  if (style === 'number' && (value === 1 || /^\(/.test(text))) return true;
  return behind.some((block) => {
    if (block.kind !== 'paragraph') return false;
    const outer = markerIn(block, marker);
    const next = ((outer && insideBullet(block, outer, marker)) ?? outer)?.marker;
    return next !== undefined && styleKey(next) === styleKey(marker) && next.value === value + 1;
  });
}
