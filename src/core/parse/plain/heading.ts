import type { Heading } from 'mdast';
import { readInline } from './inline.ts';
import { lineEnd } from './lines.ts';
import type { PlainBlock } from './plain-block.ts';
import { positionOf } from './position.ts';

const opening = /(#{1,6}) (?=[^\s#])/y;

/** `## Words` on one line, with nothing behind them that might be a closing row of marks. */
export function readHeading(text: string, start: number): PlainBlock<Heading> | undefined {
  opening.lastIndex = start;
  const marks = opening.exec(text)?.[1];
  if (marks === undefined) return undefined;
  const end = lineEnd(text, start);
  if (/[\s#]/.test(text[end - 1] ?? '')) return undefined;
  const children = readInline(text, start + marks.length + 1, end);
  const depth = marks.length as Heading['depth'];
  return children && { node: { type: 'heading', depth, children, position: positionOf(start, end) }, end };
}
