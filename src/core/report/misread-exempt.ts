import type { Nodes } from 'mdast';
import type { Value } from '../parse/front-matter/tree.ts';
import { nearest } from '../nearest.ts';
import { ofPiece } from '../parse/of-piece.ts';
import type { Paper } from '../parse/paper.ts';
import { prose as proseOf } from '../parse/prose.ts';
import { shift, type Span } from '../span.ts';
import { spanOf } from './blocks.ts';
import { isExempt } from './exempt-block.ts';

/** The start of a passage as it may be typed, also with full-width colons or where none can begin; or an end alone. */
const looksLikeOne =
  /(?:^[ \t>]*)?(?<![:：])(?:[:：]{2,}[^\S\r\n]*exempt\b|:exempt\[)[^\r\n]*|^[ \t>]*:{3,}[ \t]*$/gim;
const starts = /(?<![:：])[:：]{2,}[^\S\r\n]*exempt\b/i;

/** Whether some words hold what is meant to begin an exempt passage. */
export function looksExempt(text: string): boolean {
  return starts.test(text);
}

/**
 * Where a paper looks as if an exempt passage began or ended but none does (`::: exempt`, `:::exempt {…}`, in the cell
 * of a table, in a field that is no prose), so that what belongs to it would pass for open. Spans are the file's.
 */
export function misreadExempts(paper: Paper): readonly Span[] {
  return [
    ...misreadInFields(paper, paper.frontMatter.root, []),
    ...paper.body.flatMap(({ piece, start }) => misreadIn(piece).map((span) => shift(span, start))),
  ];
}

/** Fields whose words are read as Markdown; any other prints as typed, where a passage cannot begin. */
const prose = /^(?:purpose|implications\.[^.]+|recommendations(?:\.text|\.parts)?)$/;

function misreadInFields(paper: Paper, value: Value, path: readonly string[]): readonly Span[] {
  if (value.kind === 'list') return value.items.flatMap((item) => misreadInFields(paper, item, path));
  if (value.kind === 'map')
    return value.entries.flatMap((each) => misreadInFields(paper, each.value, [...path, each.key]));
  if (!looksExempt(value.text)) return [];
  if (paper.type !== 'report' || !prose.test(path.join('.'))) return [value.span];
  const { piece, place } = proseOf(value, paper);
  return misreadIn(piece).map(place);
}

/** The same in one piece; spans are the piece's own. */
export const misreadIn = ofPiece(({ text, nodes }): readonly Span[] => {
  const read = new Set<number>();
  const misspelt: Span[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'containerDirective') {
      const { start, end } = spanOf(node);
      const { name } = node;
      if (isExempt(node)) read.add(lineOf(text, start));
      else if (nearest(name, ['exempt'])) misspelt.push({ start, end: lineEnd(text, start) });
      read.add(lineOf(text, end));
    }
    if ('children' in node) node.children.forEach(gather);
  };
  nodes.forEach(gather);
  let begun = 0;
  const misread = Array.from(text.matchAll(looksLikeOne))
    .filter(({ index }) => !read.has(lineOf(text, index)))
    // The end of what was begun wrongly is right as it stands.
    .filter(({ 0: line }) => {
      const begins = /exempt/i.test(line);
      const ends = !begins && begun > 0;
      begun += begins ? 1 : ends ? -1 : 0;
      return !ends;
    })
    .map(({ 0: line, index }) => ({ start: index, end: index + line.trimEnd().length }));
  return [...misread, ...misspelt];
});

/** Where the line of an offset ends. */
function lineEnd(text: string, offset: number): number {
  return offset + text.slice(offset).search(/[\r\n]|$/);
}

/** Where the line of an offset begins. */
function lineOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
