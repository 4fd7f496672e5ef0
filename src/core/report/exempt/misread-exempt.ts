import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Message } from '../../messages.ts';
import { ofPiece } from '../../parse/of-piece.ts';
import { linesFrom } from '../../parse/lines.ts';
import type { Span } from '../../span.ts';
import { spanOf } from '../blocks.ts';
import { isExempt } from './exempt-block.ts';
import { exemptMarkIn, mayHoldMark } from './exempt-mark.ts';

/** A place that looks like the mark of an exempt passage and is none, or a passage that nothing ends. */
export interface Misread {
  readonly span: Span;
  readonly message: Message;
}

/**
 * Where a piece looks as if an exempt passage began or ended but none does (`::: exempt`, `:::exempt {…}`, in the cell
 * of a table), so that what belongs to it would pass for open; and where one begins that is not ended, so that open
 * words behind it would be left out. Spans are the piece's own.
 */
export const misreadIn = ofPiece(({ text, nodes }): readonly Misread[] => {
  if (!mayHoldMark(text)) return [];
  const read = new Set<number>();
  const unclosed: Misread[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'containerDirective') {
      const { start, end } = spanOf(node);
      read.add(lineOf(text, end));
      if (isExempt(node)) {
        read.add(lineOf(text, start));
        const span = { start, end: start + text.slice(start, end).search(/[\r\n]|$/) };
        if (!isClosed(node, text))
          unclosed.push({ span, message: { id: 'exempt-block-unclosed', args: {} } });
      }
    }
    if ('children' in node) node.children.forEach(gather);
  };
  nodes.forEach(gather);
  let begun = 0;
  const misread: Misread[] = [];
  for (const line of linesFrom(text)) {
    const mark = read.has(line.start) ? undefined : exemptMarkIn(line.text);
    if (!mark) continue;
    // The end of what was begun wrongly is right as it stands.
    if (mark === 'end' && begun > 0) begun--;
    else {
      if (mark === 'start') begun++;
      const start = line.start + line.text.length - line.text.trimStart().length;
      const span = { start, end: line.start + line.text.trimEnd().length };
      misread.push({ span, message: { id: 'exempt-block-misread', args: {} } });
    }
  }
  return [...misread, ...unclosed];
});

/** Whether three colons of its own end a passage: one without goes on to the end of whatever it stands in. */
function isClosed(node: ContainerDirective, text: string): boolean {
  const { start, end } = spanOf(node);
  const last = lineOf(text, end);
  const inner = node.children.at(-1);
  const isOwn = last > start && (!inner || lineOf(text, spanOf(inner).end) < last);
  return isOwn && /^[ \t>]*:{3,}[ \t]*$/.test(text.slice(last, end));
}

/** Where the line of an offset begins. */
function lineOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
