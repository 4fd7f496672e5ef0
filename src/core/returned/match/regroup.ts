import type { ReportParagraph } from '../report/report-paragraph.ts';
import type { ReturnedParagraph } from '../returned.ts';
import { keyOf } from './tokens.ts';
import { after, before, type Piece, type WordItem } from '../word-item.ts';
import { joinedTo } from '../word-items.ts';

/**
 * The items of a copy as the report has them: one that a change parted is two where the report has the two, and two
 * that a change joined are one where the report has the one.
 */
export function regroup(
  items: readonly WordItem[],
  source: readonly ReturnedParagraph[],
  paragraphs: readonly ReportParagraph[],
): readonly WordItem[] {
  const known = new Set(paragraphs.map(({ written }) => keyOf(written.text)));
  const has = (text: string) => known.has(keyOf(text));
  const grouped: WordItem[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    const next = item.joined && joinedTo(items, index, source);
    if (next && !has(before(item)) && [' ', ''].some((space) => has(after(item) + space + after(next)))) {
      grouped.push(...items.slice(index + 1, items.indexOf(next)), joined(item, next));
      index = items.indexOf(next);
      continue;
    }
    const parts = after(item)
      .split('\n')
      .filter((text) => text.trim() !== '');
    const isParted = parts.length > 1 && !has(before(item)) && parts.every(has);
    grouped.push(...(isParted ? parted(item) : [item]));
  }
  return grouped;
}

function joined(first: WordItem, second: WordItem): WordItem {
  const space: Piece = {
    text: ' ',
    side: 'same',
    change: undefined,
    bold: false,
    italic: false,
    from: { paragraph: 0, offset: Infinity },
  };
  const moved = second.pieces.map((piece) => ({
    ...piece,
    from: { ...piece.from, paragraph: piece.from.paragraph + first.paragraphs.length },
  }));
  return {
    ...first,
    pieces: [...first.pieces, space, ...moved],
    paragraphs: [...first.paragraphs, ...second.paragraphs],
    joined: second.joined,
    remarks: [...first.remarks, ...(first.joined ? [first.joined] : []), ...second.remarks],
  };
}

function parted(item: WordItem): WordItem[] {
  const parts: Piece[][] = [[]];
  for (const piece of item.pieces) {
    const lines = piece.side === 'new' ? piece.text.split('\n') : [piece.text];
    let offset = piece.from.offset;
    lines.forEach((text, index) => {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push({ ...piece, text, from: { ...piece.from, offset } });
      offset += text.length + 1;
    });
  }
  const left = new Set(parts.flat().flatMap(({ text, change }) => (text === '' ? [] : (change ?? []))));
  // A change that did no more than part the two has no words in either.
  const done = new Set(item.pieces.flatMap(({ change }) => (change && !left.has(change) ? change : [])));
  return parts.map((pieces, index) => ({
    ...item,
    pieces: pieces.filter(({ text }) => text !== ''),
    joined: index === parts.length - 1 ? item.joined : undefined,
    remarks: index === 0 ? [...item.remarks, ...done] : [],
  }));
}
