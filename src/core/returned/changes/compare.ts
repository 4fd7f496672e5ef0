import type { Span } from '../../span.ts';
import type { Change } from './change.ts';
import { stretchesOf } from './clusters.ts';
import { commonWords, type WordToken } from '../match/common-words.ts';
import { asSomeWouldHaveIt, readRegion, type FoundChange } from './region.ts';
import { tokensIn } from '../match/tokens.ts';
import type { Piece } from '../word-item.ts';

/** How a paragraph of a Word copy compares with one of the report. */
export interface Compared {
  /** Each change of its words, and where it stands now. */
  readonly changes: ReadonlyMap<Change, FoundChange>;
  /** Where the two say something else without anyone having tracked it. */
  readonly differences: readonly Difference[];
  readonly points: readonly Point[];
}

export interface Difference {
  /** In the report's words. */
  readonly span: Span;
  readonly ours: string;
  readonly theirs: string;
}

/** A word of the copy and the one in the report that it is. */
export interface Point {
  readonly from: Piece['from'];
  readonly length: number;
  readonly span: Span;
}

/** A piece and where it stands in all the words of its paragraph, those before the changes and those after. */
interface Placed extends Span {
  readonly piece: Piece;
}

/** Compares the words of a report's paragraph with those of a copy, before and after the changes in it. */
export function compare(ours: string, pieces: readonly Piece[]): Compared {
  const all = [...new Set(pieces.flatMap(({ change }) => change ?? []))];
  const exact = asSomeWouldHaveIt(pieces, all, ours, { start: 0, end: ours.length });
  return exact ? { ...exact, differences: [] } : wordByWord(ours, pieces);
}

function wordByWord(ours: string, pieces: readonly Piece[]): Compared {
  const placed: Placed[] = [];
  const theirs: WordToken[] = [];
  let end = 0;
  for (const { kind, pieces: run } of stretchesOf(pieces)) {
    const start = end;
    for (const piece of run) placed.push({ piece, start: end, end: (end += piece.text.length) });
    const words = (side: Piece['side']) =>
      run.map((piece) => (piece.side === side || piece.side === 'same' ? piece.text : '')).join('');
    if (kind === 'same') {
      for (const token of tokensIn(words('same'), start)) theirs.push({ ...token, isSame: true });
    } else {
      for (const side of ['old', 'new'] as const) {
        for (const token of tokensIn(words(side))) theirs.push({ ...token, isSame: false });
      }
    }
  }
  const tokens = tokensIn(ours);
  const common = commonWords(tokens, theirs);
  const anchors = [...common]
    .flatMap(([their, our]) => {
      const [there, here] = [theirs[their], tokens[our]];
      return there?.isSame && here ? [{ there, here }] : [];
    })
    .sort((a, b) => a.there.start - b.there.start);
  const changes = new Map<Change, FoundChange>();
  const differences: Difference[] = [];
  const points: Point[] = [];
  let there = 0;
  let here = 0;
  const edge = { there: { start: end, end }, here: { start: ours.length, end: ours.length } };
  for (const next of [...anchors, edge]) {
    const run = cut(placed, there, next.there.start);
    const region = readRegion(run, { start: here, end: next.here.start }, ours);
    for (const [change, found] of region.changes) changes.set(change, found);
    if (region.difference) differences.push(region.difference);
    for (const point of region.points) points.push(point);
    for (const { from, text } of cut(placed, next.there.start, next.there.end)) {
      points.push({ from, length: text.length, span: next.here });
    }
    there = next.there.end;
    here = next.here.end;
  }
  return { changes, differences, points };
}

/** The pieces between two places, those at the edges cut. */
function cut(placed: readonly Placed[], start: number, end: number): Piece[] {
  return placed
    .filter((each) => each.start < end && each.end > start)
    .map(({ piece, start: from }) => {
      const skipped = Math.max(0, start - from);
      const { paragraph, offset } = piece.from;
      const text = piece.text.slice(skipped, end - from);
      return { ...piece, text, from: { paragraph, offset: offset + skipped } };
    });
}
