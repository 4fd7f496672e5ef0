import type { Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Piece } from '../parse/paper.ts';
import { spanOf } from '../report/blocks.ts';
import type { Span } from '../span.ts';
import { gathered } from './gathered.ts';

/** An acronym where it is used, in its piece. */
export interface Acronym {
  /** Without the `s` of a plural. */
  readonly name: string;
  readonly span: Span;
}

/** The acronyms of one piece. */
export interface AcronymsInPiece {
  /** In running text, not in headings. */
  readonly used: readonly Acronym[];
  readonly explained: ReadonlySet<string>;
}

/** The acronyms of a paper: three to six capitals that stand alone, and those that it says the words for. */
export const acronymsIn = gathered((piece): readonly AcronymsInPiece[] => {
  if (!/[A-Z]{3}/.test(piece.text)) return [];
  const explained = new Set<string>();
  const used: Acronym[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'heading') explain(toString(node), explained);
    else if (node.type === 'text') used.push(...usedIn(piece, node));
    else {
      if (isBlockOfWords(node)) explain(toString(node), explained);
      if (node.type === 'tableRow')
        explain(node.children.map((cell) => toString(cell)).join(': '), explained);
      if ('children' in node) node.children.forEach(gather);
    }
  };
  piece.nodes.forEach(gather);
  return used.length + explained.size > 0 ? [{ used, explained }] : [];
});

const isBlockOfWords = ({ type }: Nodes) => type === 'paragraph' || type === 'tableCell';

/** `Town Centre Partnership Board (TCPB)`, `(the “TCPB”)`, `(“TCPB” or “the Board”)`. */
const inBrackets =
  /\((?:(?:the|or|hereafter|known as|called|abbreviated to)\s+)*["'“‘]?([A-Z][A-Z&]{1,9})s?\b/g;
/** `TCPB (Town Centre Partnership Board)`. */
const bracketsBehind = /\b([A-Z]{2,10})s?\s\(([^()]{6,})\)/g;
/** `TCPB: Town Centre …`, `TCPB – Town Centre …`, `TCPB stands for …`, as in a glossary. */
const inGlossary = /^\W*([A-Z]{2,10})s?\s*(?::|[–—-]|=|means|stands for|is short for)\s+(.{6,})/;

function explain(words: string, explained: Set<string>): void {
  for (const [, name = ''] of words.matchAll(inBrackets)) explained.add(name);
  const spelt = [...words.matchAll(bracketsBehind), inGlossary.exec(words) ?? []];
  for (const [, name = '', meaning = ''] of spelt) {
    if (beginsAs(name, meaning)) explained.add(name);
  }
}

function beginsAs(name: string, meaning: string): boolean {
  const first = /^(?:the\s+|an?\s+)?\W*(\p{L})/iu.exec(meaning)?.[1];
  return first !== undefined && first.toUpperCase() === name.charAt(0);
}

const standingAlone = /(?<![\p{L}\p{N}/\\.@&#_+-])([A-Z]{3,6})(s?)(?![\p{L}\p{N}/\\@&#_+]|[.-]\w|\s*\d)/gu;
const romanNumber = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** A word in capitals beside it: then the capitals are for weight, or make a name. */
const capitalsBefore = /\b[A-Z]{2,}['’]?[ -]$/;
const capitalsBehind = /^[ -][A-Z]{2,}\b/;

function* usedIn({ text }: Piece, node: Text): Iterable<Acronym> {
  const { start, end } = spanOf(node);
  const words = text.slice(start, end);
  for (const match of words.matchAll(standingAlone)) {
    const [whole, name = ''] = match;
    if (romanNumber.test(name)) continue;
    if (capitalsBefore.test(words.slice(Math.max(0, match.index - 12), match.index))) continue;
    const behind = match.index + whole.length;
    if (capitalsBehind.test(words.slice(behind, behind + 12))) continue;
    const at = start + match.index;
    yield { name, span: { start: at, end: at + whole.length } };
  }
}
