import { shift, type Span } from '../../span.ts';
import type { Change } from './change.ts';
import { rangeOfChange } from './change-range.ts';
import type { Difference, Point } from './compare.ts';
import { bring } from './bring.ts';
import { takenIn } from './taken.ts';
import { keyOf, tokensIn } from '../match/tokens.ts';
import type { Piece } from '../word-item.ts';

/** Where a change of words stands in a report. */
export type FoundChange =
  /** The report reads as it did before; `span` is what the change would replace. */
  | { readonly state: 'open'; readonly span: Span }
  /** The report reads as it does after; `span` is what it put there. */
  | { readonly state: 'made'; readonly span: Span }
  /** The report reads otherwise. */
  | { readonly state: 'lost'; readonly span: Span };

interface Region {
  readonly changes: ReadonlyMap<Change, FoundChange>;
  readonly difference: Difference | undefined;
  readonly points: readonly Point[];
}

/**
 * What stands between two words that report and copy have in common: which of its changes are made, and whether
 * something else is different.
 *
 * @param pieces of the copy
 * @param span   of the report's words, `ours`
 */
export function readRegion(pieces: readonly Piece[], span: Span, ours: string): Region {
  const slice = ours.slice(span.start, span.end);
  const all = [...new Set(pieces.flatMap(({ change }) => change ?? []))];
  if (all.length === 0) {
    const theirs = pieces.map(({ text }) => text).join('');
    const differs = tokensIn(slice).length + tokensIn(theirs).length > 0;
    return {
      changes: new Map(),
      difference: differs ? differenceOf(slice, theirs, span) : undefined,
      points: [],
    };
  }
  const exact = asSomeWouldHaveIt(pieces, all, slice, span);
  if (exact) return { ...exact, difference: undefined };
  return rewritten(pieces, all, slice, span);
}

/** Where every change stands, if the report reads as the copy does with some of them made. */
export function asSomeWouldHaveIt(
  pieces: readonly Piece[],
  all: readonly Change[],
  slice: string,
  span: Span,
): Pick<Region, 'changes' | 'points'> | undefined {
  const made = [new Set<Change>(), new Set(all)].find((each) => {
    const shown = pieces.filter((piece) => isShown(piece, each));
    return keyOf(shown.map(({ text }) => text).join('')) === keyOf(slice);
  });
  const taken = made ?? takenIn(pieces, slice);
  if (!taken) return undefined;
  const shown = pieces.filter((piece) => isShown(piece, taken));
  return located(shown, pieces, slice, span, taken);
}

/** Whether a piece stands in the text in which those changes are made and the others are not. */
function isShown({ change, side }: Piece, made: ReadonlySet<Change>): boolean {
  if (side === 'same' || !change) return true;
  return side === (made.has(change) ? 'new' : 'old');
}

function located(
  shown: readonly Piece[],
  pieces: readonly Piece[],
  slice: string,
  span: Span,
  made: ReadonlySet<Change>,
): Pick<Region, 'changes' | 'points'> {
  const place = bring(shown.map(({ text }) => text).join(''), slice);
  const changes = new Map<Change, FoundChange>();
  const points: Point[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = at;
    if (isShown(piece, made)) at += piece.text.length;
    const here = place(start, at);
    const where = { start: span.start + here.start, end: span.start + here.end };
    if (at > start) {
      // One by one: a paragraph may have more words than a call may have arguments.
      for (const point of wordPoints(piece, (from, to) => place(start + from, start + to), span.start)) {
        points.push(point);
      }
    }
    const { change } = piece;
    if (!change) continue;
    const earlier = changes.get(change);
    const whole = earlier ? { start: earlier.span.start, end: Math.max(earlier.span.end, where.end) } : where;
    // What replaces nothing, or has gone, stands between the words on either side.
    const sure = at > start || !earlier ? whole : earlier.span;
    // Words that replace the same words, or only space, leave nothing to do.
    const isMade =
      made.has(change) || (!change.new.includes('\n') && keyOf(change.old) === keyOf(change.new));
    changes.set(change, { state: isMade ? 'made' : 'open', span: sure });
  }
  return { changes, points };
}

/** Where each word of a piece stands in the report. */
function wordPoints(piece: Piece, place: (start: number, end: number) => Span, by: number): Point[] {
  const { paragraph, offset } = piece.from;
  return tokensIn(piece.text).map(({ start, end }) => ({
    from: { paragraph, offset: offset + start },
    length: end - start,
    span: shift(place(start, end), by),
  }));
}

/** The report was changed here as well: a change is found where its words alone still stand there once. */
function rewritten(pieces: readonly Piece[], all: readonly Change[], slice: string, span: Span): Region {
  const changes = new Map<Change, FoundChange>();
  for (const change of all) {
    const { start, end } = rangeOfChange(pieces, change) ?? { start: 0, end: 0 };
    const words = (side: Piece['side']) =>
      pieces
        .slice(start, end)
        .map((piece) => (piece.change === change && piece.side === side ? piece.text : ''))
        .join('')
        .trim();
    const old = onlyPlace(words('old'), slice);
    const now = onlyPlace(words('new'), slice);
    const [state, at] =
      old !== undefined && now === undefined
        ? (['open', { start: old, end: old + words('old').length }] as const)
        : now !== undefined && old === undefined
          ? (['made', { start: now, end: now + words('new').length }] as const)
          : (['lost', { start: 0, end: slice.length }] as const);
    changes.set(change, { state, span: { start: span.start + at.start, end: span.start + at.end } });
  }
  const made = new Set(all.filter((change) => changes.get(change)?.state === 'made'));
  const theirs = pieces
    .filter((piece) => isShown(piece, made))
    .map(({ text }) => text)
    .join('');
  return { changes, difference: differenceOf(slice, theirs, span), points: [] };
}

function onlyPlace(words: string, slice: string): number | undefined {
  const first = words === '' ? -1 : slice.indexOf(words);
  return first === -1 || slice.includes(words, first + 1) ? undefined : first;
}

/** A difference without the space around it. */
function differenceOf(slice: string, theirs: string, { start, end }: Span): Difference {
  const from = start + (slice.length - slice.trimStart().length);
  const to = Math.max(from, end - (slice.length - slice.trimEnd().length));
  if (from < to) return { span: { start: from, end: to }, ours: slice.trim(), theirs: theirs.trim() };
  // Words that are only in the copy stand behind the word before them.
  return { span: { start, end: start }, ours: '', theirs: theirs.trimEnd() };
}
