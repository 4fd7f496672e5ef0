import type { Span } from '../../span.ts';
import type { Change } from './change.ts';
import { rangeOfChange } from './change-range.ts';
import type { NewWords } from '../make/make.ts';
import type { Piece, WordItem } from '../word-item.ts';

/**
 * The new words of a change and what they replace, with the space that the copy has around them: it may have more or
 * less than the report, where it means nothing.
 *
 * @param span of `ours`
 */
export function spaced(
  change: Change,
  { pieces }: WordItem,
  { start, end }: Span,
  ours: string,
): { readonly span: Span; readonly words: readonly NewWords[] } {
  const range = rangeOfChange(pieces, change) ?? { start: pieces.length, end: pieces.length };
  const before = shownFrom(pieces, range.start - 1, -1);
  const after = shownFrom(pieces, range.end, 1);
  const words = pieces
    .slice(range.start, range.end)
    .filter((piece) => piece.change === change && piece.side === 'new')
    .map(looksIn(pieces));
  const said = words.map(({ text }) => text).join('');
  if (said === '') {
    // One of two spaces goes with what stood between them.
    const isDouble = /\s/.test(ours.charAt(start - 1)) && /^(?:\s|$)/.test(ours.slice(end));
    return { span: { start: isDouble && start > 0 ? start - 1 : start, end }, words: [] };
  }
  const isLost = (side: RegExp, theirs: string, own: string) =>
    side.test(theirs) && own !== '' && !side.test(own);
  const ahead = isLost(/\s$/, before, ours.charAt(start - 1)) && !/^\s/.test(said) ? [space] : [];
  const behind = isLost(/^\s/, after, ours.slice(end)) && !/\s$/.test(said) ? [space] : [];
  return { span: { start, end }, words: [...ahead, ...words, ...behind] };
}

const space: NewWords = { text: ' ', bold: false, italic: false };

/** The words of the next piece, forwards or back, that stand there after the changes; a space at the edge. */
function shownFrom(pieces: readonly Piece[], index: number, step: 1 | -1): string {
  for (let at = index; ; at += step) {
    const piece = pieces[at];
    if (piece?.side !== 'old') return piece?.text ?? ' ';
  }
}

/** Bold and italic say something only where the rest of the paragraph is neither. */
function looksIn(pieces: readonly Piece[]): (piece: Piece) => NewWords {
  const rest = pieces.find(({ side }) => side === 'same');
  return ({ text, bold, italic }) => ({
    text,
    bold: bold && rest?.bold === false,
    italic: italic && rest?.italic === false,
  });
}
