import type { RootContent } from 'mdast';
import { lineStart, startsApart } from '../cut.ts';
import { readHeading } from './heading.ts';
import { behindBlankLines } from './lines.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

/** A block that was read, and where its last line ends. */
export interface PlainBlock<Node extends RootContent = RootContent> {
  readonly node: Node;
  readonly end: number;
}

/**
 * Reads the block that starts at an offset, if it is one of the few forms that nearly all of a report is written in and
 * nothing in it could be read otherwise: a paragraph of words at the margin, a heading, a list of items of one line
 * each, a table whose rows stand between bars. The parser takes a hundred times as long for the same nodes.
 *
 * What else changes how Markdown reads is declined, and has to go to the parser: whatever is indented or wrapped below
 * an item, tabs, spaces at the end of a line, a rule or `===` below words, code, quotations, HTML, `:::`, escapes,
 * references (`&amp;`), footnotes and names in brackets, pictures, addresses as such, `_`, `~`, stars that are not
 * plainly around words.
 *
 * @param text  without a byte-order mark, without CR but before LF, without other control characters
 * @param start the start of a line, behind a blank one, a heading or nothing; all before it is over
 */
export function readPlainBlock(text: string, start: number): PlainBlock | undefined {
  const first = text[start];
  if (first === '#') return readHeading(text, start);
  if (first === '|') return readTable(text, start);
  const list = readList(text, start);
  if (!list) return readParagraph(text, start);
  const behind = behindBlankLines(text, list.end);
  const isOver = behind === text.length || startsApart(text.slice(behind, behind + lineStart), list.node);
  return isOver ? list : undefined;
}
