import type { Change } from './change.ts';
import { rangeOfChange } from './change-range.ts';
import type { Around } from '../review.ts';
import type { WordItem } from '../word-item.ts';

/** How many runs of words are shown on either side of a change: a sentence, where few things were changed in it. */
const BESIDE = 20;

/** The words of a copy's paragraph around one of its changes; all of them but where they were changed in many places. */
export function aroundIn({ pieces, change: whole, kind }: WordItem, change: Change): readonly Around[] {
  const range = whole === change ? undefined : rangeOfChange(pieces, change);
  const shown = range ? pieces.slice(Math.max(0, range.start - BESIDE), range.end + BESIDE) : pieces;
  return shown.map(({ text, side, change: own }) => ({
    text,
    side: whole === change ? (kind === 'added' ? 'new' : 'old') : side,
    own: own === change || whole === change,
  }));
}
