import { cut, endsBlank, lineStart, startsApart } from './cut.ts';
import { definitionsOf, mayMention } from './definitions.ts';
import { closedNodes } from './closed-nodes.ts';
import { parseMarkdown } from './markdown.ts';
import { Piece } from './piece.ts';

/** A body and every definition in it. */
export interface Body {
  readonly pieces: readonly Piece[];
  readonly definitions: ReadonlySet<string>;
}

const empty: Body = { pieces: [], definitions: new Set() };

/**
 * Parses a body, again only where it differs from `previous`. The result has the same nodes as parsing the
 * whole text at once with every definition known.
 */
export function parseBody(text: string, previous: Body = empty): Body {
  const pieces =
    previous.pieces.length === 0
      ? cut(text, parseMarkdown(text, previous.definitions))
      : replaceEdited(text, previous);
  return settleDefinitions(pieces, previous);
}

/**
 * The pieces of `text`: those of `previous` before and behind the edit, and new ones between.
 *
 * What stands between is parsed with a paragraph behind it. If that is read as a paragraph of its own, all
 * that was opened is closed, and the rest stands; if not, twice as much is taken in, so that opening a long
 * block costs no more than a few whole parses.
 */
function replaceEdited(text: string, previous: Body): readonly Piece[] {
  const old = previous.pieces;
  const edit = findEdit(text, old);
  if (edit === undefined) return old;
  let { first, next } = edit;
  let reach = 1;
  for (;;) {
    const { start, end } = extent(text, old, first, next);
    const region = text.slice(start, end);
    const before = old[first - 1];
    if (before && (region.trim() === '' || !startsApart(region.slice(0, lineStart), before.nodes.at(-1)))) {
      first--;
      continue;
    }
    const behind = old[next];
    if (behind === undefined) {
      return [...old.slice(0, first), ...cut(region, parseMarkdown(region, previous.definitions))];
    }
    if (endsBlank(region)) {
      const nodes = closedNodes(region, previous.definitions, parseMarkdown);
      if (nodes && startsApart(behind.text.slice(0, lineStart), nodes.at(-1))) {
        return [...old.slice(0, first), ...cut(region, nodes), ...old.slice(next)];
      }
    }
    next = Math.min(old.length, next + reach);
    reach *= 2;
  }
}

/** Which old pieces the edit touched: `first` up to, not including, `next`. Undefined if nothing changed. */
function findEdit(text: string, old: readonly Piece[]): { first: number; next: number } | undefined {
  let first = 0;
  let start = 0;
  for (let piece = old[0]; piece && text.startsWith(piece.text, start); piece = old[first]) {
    start += piece.text.length;
    first++;
  }
  if (first === old.length && start === text.length) return undefined;
  let next = old.length;
  let end = text.length;
  for (let piece = old[next - 1]; piece && next > first + 1; piece = old[next - 1]) {
    if (end - piece.text.length < start || !text.endsWith(piece.text, end)) break;
    end -= piece.text.length;
    next--;
  }
  return first === old.length ? { first: first - 1, next } : { first, next };
}

/** Where the new text for old pieces `first` up to `next` stands: all that the others do not cover. */
function extent(text: string, old: readonly Piece[], first: number, next: number) {
  const length = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  return { start: length(old.slice(0, first)), end: text.length - length(old.slice(next)) };
}

/** Gathers the definitions, and reads again the pieces that may mention one that came, went or was read late. */
function settleDefinitions(pieces: readonly Piece[], previous: Body): Body {
  const definitions = new Set<string>();
  const news = new Set<string>();
  const kept = new Set(previous.pieces);
  for (const piece of pieces) {
    const { all, late } = definitionsOf(piece);
    for (const id of all) definitions.add(id);
    if (!kept.has(piece)) for (const id of late) news.add(id);
  }
  const first = previous.pieces.length === 0;
  for (const id of previous.definitions) if (!definitions.has(id)) news.add(id);
  if (!first) for (const id of definitions) if (!previous.definitions.has(id)) news.add(id);
  if (news.size === 0) return { pieces, definitions: first ? definitions : previous.definitions };
  const read = (piece: Piece): Piece =>
    mayMention(piece, news) ? new Piece(piece.text, parseMarkdown(piece.text, definitions)) : piece;
  return { pieces: pieces.map(read), definitions };
}
