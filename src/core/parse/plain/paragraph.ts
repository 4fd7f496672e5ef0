import type { Paragraph } from 'mdast';
import { readInline } from './inline.ts';
import { lineEnd, nextLine } from './lines.ts';
import { positionOf } from './position.ts';
import type { PlainBlock } from './plain-block.ts';

/** A letter, a figure or what stands before one, that opens nothing but words; `*` and `[` are looked at with them. */
const wordsBegin = /[A-Za-z\d(£“‘"'À-ɏ]|\*\*?[A-Za-z\d]|\[[^\]\n]*\]\(/y;

/** `1.`, `12)`, `a)`, `(iv)`, `(2)`, `a.`: a list, at least where it begins a block. */
const listMark = /(?:\d{1,9}|\(?(?:[A-Za-z]|[ivx]{1,6}|\d{1,3}))[.)](?:[ \t\r\n]|$)/iy;

/** Whether words that stand here, at the start of a line or of a list's item, can only be words. */
export function beginsWords(text: string, at: number): boolean {
  return matchesAt(wordsBegin, text, at) && !matchesAt(listMark, text, at);
}

/** A paragraph: lines of words, up to a blank one. Any of them could open or be something else if it began with a mark. */
export function readParagraph(text: string, start: number): PlainBlock<Paragraph> | undefined {
  let end = start;
  for (let at = start; ; at = nextLine(text, end)) {
    const next = lineEnd(text, at);
    if (at > start && /^[ \t]*$/.test(text.slice(at, next))) break;
    if (!beginsWords(text, at) || isSpace(text[next - 1])) return undefined;
    end = next;
    if (end === text.length) break;
  }
  const children = readInline(text, start, end);
  return children && { node: { type: 'paragraph', children, position: positionOf(start, end) }, end };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\t';
