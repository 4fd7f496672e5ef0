import { ofPiece } from '../parse/of-piece.ts';
import type { Paper, Passage, Piece } from '../parse/paper.ts';
import { passagesOf } from './passages.ts';

/** What was found in one passage, with spans of its piece. */
export interface Gathered<Fact> {
  readonly passage: Passage;
  readonly facts: readonly Fact[];
}

type Look = (piece: Piece) => readonly unknown[];

const looks: Look[] = [];

/**
 * Gathers small facts of every passage of a paper, for rules of the whole report: only where there are any, in the
 * order of the file. A report has a thousand pieces and most hold none, so one walk over them serves all rules,
 * and an edit costs the pieces it touched.
 *
 * @param look finds the facts of one piece; called when the module is loaded
 */
export function gathered<Fact>(
  look: (piece: Piece) => readonly Fact[],
): (paper: Paper) => readonly Gathered<Fact>[] {
  const index = looks.push(look) - 1;
  return (paper) => (allIn(paper)[index] ?? []) as readonly Gathered<Fact>[];
}

/** What was found in a piece that holds anything, each with the index of what looked for it. */
interface Kept {
  /** How many had looked: a module that is loaded later adds another. */
  readonly looked: number;
  readonly found: readonly { readonly index: number; readonly facts: readonly unknown[] }[];
}

/** Where it is kept for a piece. */
const keptFor = ofPiece((): { kept?: Kept } => ({}));
const papers = new WeakMap<Paper, readonly (readonly Gathered<unknown>[])[]>();

function allOf(piece: Piece): Kept['found'] {
  const place = keptFor(piece);
  if (place.kept?.looked !== looks.length) {
    const found: Kept['found'][number][] = [];
    for (const [index, look] of looks.entries()) {
      const facts = look(piece);
      if (facts.length > 0) found.push({ index, facts });
    }
    place.kept = { looked: looks.length, found };
  }
  return place.kept.found;
}

function allIn(paper: Paper): readonly (readonly Gathered<unknown>[])[] {
  const known = papers.get(paper);
  if (known?.length === looks.length) return known;
  const all = looks.map((): Gathered<unknown>[] => []);
  for (const passage of passagesOf(paper)) {
    for (const { index, facts } of allOf(passage.piece)) all[index]?.push({ passage, facts });
  }
  papers.set(paper, all);
  return all;
}
