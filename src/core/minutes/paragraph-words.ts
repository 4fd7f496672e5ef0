import type { Nodes } from 'mdast';
import { spanOf } from '../report/blocks.ts';
import type { Span } from '../span.ts';

/** A paragraph as it is read, without its marks of emphasis and its tags, and where each character of it stands in the piece. */
export interface ParagraphWords {
  readonly text: string;
  /**
   * Where some of the words stand in the piece: with the marks of emphasis that begin and end within them, and
   * without those that go beyond.
   *
   * @param start of the words in `text`
   * @param end   of the words in `text`
   */
  readonly sourceOf: (start: number, end: number) => Span;
}

/** @param source the piece's text */
export function paragraphWords(paragraph: Nodes, source: string): ParagraphWords {
  const places: number[] = [];
  const marked: { readonly words: Span; readonly source: Span }[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    const { start, end } = spanOf(node);
    if ('children' in node) {
      const from = text.length;
      for (const child of node.children) read(child);
      if (node !== paragraph) {
        marked.push({ words: { start: from, end: text.length }, source: { start, end } });
      }
      return;
    }
    const value = node.type === 'break' ? '\n' : 'value' in node && node.type !== 'html' ? node.value : '';
    let at = start;
    for (const character of value) {
      const found = source.indexOf(character, at);
      const place = found === -1 || found >= end ? at : found;
      for (let unit = 0; unit < character.length; unit++) places.push(place + unit);
      at = Math.min(place + character.length, end);
    }
    text += value;
  };
  read(paragraph);
  const sourceOf = (start: number, end: number): Span => {
    const first = places[start];
    const last = places[end - 1];
    if (first === undefined || last === undefined || end <= start) {
      const at = places[end - 1] === undefined ? spanOf(paragraph).end : (last ?? 0) + 1;
      return { start: at, end: at };
    }
    const within = marked.filter(({ words }) => words.start >= start && words.end <= end);
    const opens = within.filter(({ words }) => words.start === start).map((mark) => mark.source.start);
    const closes = within.filter(({ words }) => words.end === end).map((mark) => mark.source.end);
    return { start: Math.min(first, ...opens), end: Math.max(last + 1, ...closes) };
  };
  return { text, sourceOf };
}
