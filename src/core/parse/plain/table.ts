import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { readInline } from './inline.ts';
import { lineEnd, nextLine } from './lines.ts';
import type { PlainBlock } from './plain-block.ts';
import { positionOf } from './position.ts';

const delimiters = /^\|(?: *:?-+:? *\|)+$/;

/** A table whose every row begins and ends with a bar, up to a blank line. */
export function readTable(text: string, start: number): PlainBlock<Table> | undefined {
  const header = readRow(text, start);
  if (!header) return undefined;
  const below = nextLine(text, lineEnd(text, start));
  let end = lineEnd(text, below);
  const align = alignsIn(text.slice(below, end));
  if (align?.length !== header.children.length) return undefined;
  const children = [header];
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, end)) {
    const next = lineEnd(text, at);
    if (/^[ \t]*$/.test(text.slice(at, next))) break;
    const row = readRow(text, at);
    if (!row) return undefined;
    children.push(row);
    end = next;
  }
  return { node: { type: 'table', align, children, position: positionOf(start, end) }, end };
}

function alignsIn(line: string): AlignType[] | undefined {
  if (!delimiters.test(line)) return undefined;
  return line
    .slice(1, -1)
    .split('|')
    .map((typed) => {
      const cell = typed.trim();
      const right = cell.endsWith(':');
      if (cell.startsWith(':')) return right ? 'center' : 'left';
      return right ? 'right' : null;
    });
}

/** One row. A cell reaches from the bar before it up to the next; the last takes in the bar behind it. */
function readRow(text: string, start: number): TableRow | undefined {
  const end = lineEnd(text, start);
  if (end - start < 3 || text[start] !== '|' || text[end - 1] !== '|') return undefined;
  const children: TableCell[] = [];
  for (let bar = start; bar < end - 1;) {
    const next = text.indexOf('|', bar + 1);
    let [from, to] = [bar + 1, next];
    while (from < to && text[from] === ' ') from++;
    while (from < to && text[to - 1] === ' ') to--;
    const words = readInline(text, from, to);
    if (!words) return undefined;
    const isLast = next === end - 1;
    children.push({ type: 'tableCell', children: words, position: positionOf(bar, isLast ? end : next) });
    bar = next;
  }
  return { type: 'tableRow', children, position: positionOf(start, end) };
}
